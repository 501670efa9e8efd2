import { describe, expect, it } from 'vitest';
import {
  isFor,
  isPeriod,
  isScope,
  narrower,
  scopeOf,
  seasonOf,
} from '@/features/closing/model/choice';

describe('what is chosen', () => {
  it('is read from an address and from a list', () => {
    expect(isPeriod('TERM_1')).toBe(true);
    expect(isPeriod('SUMMER')).toBe(false);
    expect(['SCHOOL', 'PRIMARY', 1, 12].every(isScope)).toBe(true);
    expect([0, 13, 6.5, '6', 'KINDERGARTEN', undefined].some(isScope)).toBe(false);
    expect(scopeOf('6')).toBe(6);
    expect(scopeOf('UPPER_SECONDARY')).toBe('UPPER_SECONDARY');
    expect(scopeOf('99')).toBe('SCHOOL');
  });

  it('asks for a stage, a grade or neither', () => {
    expect(narrower('SCHOOL')).toEqual({});
    expect(narrower('PRIMARY')).toEqual({ stage: 'PRIMARY' });
    expect(narrower(6)).toEqual({ grade: 6 });
  });

  it('is told apart from what others closed', () => {
    const closing = { period: 'YEAR', stage: null, grade: 6 } as const;
    expect(isFor({ period: 'YEAR', scope: 6 }, closing)).toBe(true);
    expect(isFor({ period: 'YEAR', scope: 7 }, closing)).toBe(false);
    expect(isFor({ period: 'TERM_1', scope: 6 }, closing)).toBe(false);
    expect(isFor({ period: 'YEAR', scope: 'SCHOOL' }, closing)).toBe(false);
  });

  it('begins with the period of the season', () => {
    expect([9, 12, 1].map(seasonOf)).toEqual(['TERM_1', 'TERM_1', 'TERM_1']);
    expect([2, 5, 7].map(seasonOf)).toEqual(['YEAR', 'YEAR', 'YEAR']);
  });
});
