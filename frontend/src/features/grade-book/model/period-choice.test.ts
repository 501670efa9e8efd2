import { describe, expect, it } from 'vitest';
import type { BookListItem } from '@/features/grade-book/api/grade-book';
import { likelyPeriod } from '@/features/grade-book/model/period-choice';

const books = (...all: [string, BookListItem['state']][]): BookListItem[] =>
  all.map(([period, state]) => ({ period, state }) as BookListItem);

describe('the book that a person most likely wants', () => {
  const year = books(['HK1', 'OPEN'], ['HK2', 'OPEN'], ['CN', 'OPEN']);

  it('is that of this time of the year', () => {
    expect(likelyPeriod(year, 10)).toBe('HK1');
    expect(likelyPeriod(year, 3)).toBe('HK2');
    expect(likelyPeriod(year, 6)).toBe('CN');
  });

  it('is the next open one when that one is closed', () => {
    const closed = books(['HK1', 'CLOSED'], ['HK2', 'OPEN'], ['CN', 'OPEN']);
    expect(likelyPeriod(closed, 1)).toBe('HK2');
  });

  it('is the last one when all are closed, and none where there is none', () => {
    const all = books(['GIUA_HK1', 'CLOSED'], ['CUOI_NAM', 'CLOSED']);
    expect(likelyPeriod(all, 9)).toBe('CUOI_NAM');
    expect(likelyPeriod([], 9)).toBeUndefined();
  });

  it('goes on to the supplementary assessment once the primary year is closed', () => {
    const open = books(['GIUA_HK1', 'OPEN'], ['CUOI_NAM', 'OPEN'], ['HE', 'OPEN']);
    expect(likelyPeriod(open, 7)).toBe('CUOI_NAM');
    const closed = books(['GIUA_HK1', 'OPEN'], ['CUOI_NAM', 'CLOSED'], ['HE', 'OPEN']);
    expect(likelyPeriod(closed, 7)).toBe('HE');
    const later = books(['GIUA_HK1', 'CLOSED'], ['CUOI_NAM', 'CLOSED'], ['HE', 'OPEN']);
    expect(likelyPeriod(later, 9)).toBe('CUOI_NAM');
  });
});
