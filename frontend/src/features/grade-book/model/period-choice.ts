import type { BookListItem } from '@/features/grade-book/api/grade-book';

/** When schools work on a period, by month (QĐ 2308/QĐ-BGDĐT: 18 weeks and 17 weeks). */
const MONTHS: Record<string, readonly number[]> = {
  GIUA_HK1: [8, 9, 10, 11],
  CUOI_HK1: [12, 1],
  GIUA_HK2: [2, 3],
  CUOI_NAM: [4, 5, 6, 7],
  HK1: [8, 9, 10, 11, 12, 1],
  HK2: [2, 3, 4, 5],
  CN: [6, 7],
};

/**
 * The book that a person most likely wants: the one of this time of the year; when it is closed
 * already, the next open one; when all are, the last.
 */
export function likelyPeriod(books: BookListItem[], month: number): string | undefined {
  const now = books.findIndex(({ period }) => MONTHS[period]?.includes(month));
  const from = books.slice(Math.max(0, now));
  return (from.find(({ state }) => state === 'OPEN') ?? books.at(-1))?.period;
}

/** For texts that speak of closing the year, or only one of its periods. */
export function periodKind({ period }: { period: string }): 'year' | 'period' {
  return period === 'CUOI_NAM' || period === 'CN' ? 'year' : 'period';
}
