/** Việt Nam has one time zone and no summer time. */
const OFFSET_MINUTES = 7 * 60;

/** What a field for date and time holds, as the moment in Việt Nam that it means. */
export function momentOf(typed: string): string {
  return new Date(`${typed}:00.000+07:00`).toISOString();
}

/** A moment as a field for date and time takes it: 2026-11-30T17:00, in Việt Nam. */
export function fieldOf(moment: string): string {
  const shifted = new Date(Date.parse(moment) + OFFSET_MINUTES * 60_000);
  return shifted.toISOString().slice(0, 16);
}
