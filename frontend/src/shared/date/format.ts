const ZONE = 'Asia/Ho_Chi_Minh';

const dateParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

const timeParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A calendar day as written in Vietnam, 03/05/2017. The day has no zone: it is never shifted. */
export function formatDay(isoDay: string): string {
  const [year, month, day] = isoDay.slice(0, 10).split('-');
  return year && month && day ? `${day}/${month}/${year}` : isoDay;
}

/** An instant in Vietnamese time: 14:05 03/05/2026. */
export function formatInstant(isoInstant: string): string {
  const instant = new Date(isoInstant);
  if (Number.isNaN(instant.getTime())) return isoInstant;
  return `${timeParts.format(instant)} ${dateParts.format(instant)}`;
}

/** Today in Vietnam as an ISO day, 2026-09-05. */
export function today(): string {
  const parts = new Map(
    dateParts.formatToParts(new Date()).map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
