import type { BookListItem } from '@/features/grade-book/api/grade-book';

/** The supplementary assessment of primary school, behind its year. */
const SUMMER = 'HE';

/** When schools work on a period, by month (QĐ 2308/QĐ-BGDĐT: 18 weeks and 17 weeks). */
const MONTHS: Record<string, readonly number[]> = {
  GIUA_HK1: [8, 9, 10, 11],
  CUOI_HK1: [12, 1],
  GIUA_HK2: [2, 3],
  CUOI_NAM: [4, 5, 6, 7],
  HE: [6, 7],
  HK1: [8, 9, 10, 11, 12, 1],
  HK2: [2, 3, 4, 5],
  CN: [6, 7],
};

/**
 * The book that a person most likely wants: the one of this time of the year; when it is closed
 * already, the next open one; when all are, the last. Most classes have nothing to assess in summer,
 * so that book is opened in its own time only, and never before the year behind it is closed.
 */
export function likelyPeriod(books: BookListItem[], month: number): string | undefined {
  const summer = books.find(({ period }) => period === SUMMER);
  const year = books.filter(({ period }) => period !== SUMMER);
  if (summer && MONTHS[SUMMER]?.includes(month) && year.at(-1)?.state === 'CLOSED') return SUMMER;
  const now = year.findIndex(({ period }) => MONTHS[period]?.includes(month));
  const from = year.slice(Math.max(0, now));
  return (from.find(({ state }) => state === 'OPEN') ?? year.at(-1))?.period;
}

/** For texts that speak of closing the year, or only one of its periods. */
export function periodKind({ period }: { period: string }): 'year' | 'period' {
  return period === 'CUOI_NAM' || period === 'CN' ? 'year' : 'period';
}
