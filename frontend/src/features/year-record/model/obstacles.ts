import type { YearRecord } from '@/features/year-record/api/year-records';

/** What keeps records from being signed, with how many it keeps; the commonest first. */
export function obstacles(items: YearRecord[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { obstacle } of items) {
    if (obstacle) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count);
}

/** A sentence that most lines would repeat is said once, above them. */
export function sharedObstacle(items: YearRecord[]): { text: string; count: number } | undefined {
  return obstacles(items).find(({ count }) => count > 2);
}
