import type { Column } from '@/features/grade-book/api/grade-book';

/** The lowest mark of a completed subject (Circular 27/2020/TT-BGDĐT, article 9). */
const COMPLETED_FROM = 5;

/** A value that keeps a student from completing: seen at a glance, and worth a second look. */
export function isLow({ kind }: Column, value: string | null): boolean {
  if (value === null) return false;
  if (kind === 'CHOICE') return value === 'C';
  return kind === 'MARK' && Number(value.replace(',', '.')) < COMPLETED_FROM;
}
