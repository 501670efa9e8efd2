import type { Column } from '@/features/grade-book/api/grade-book';

/** The lowest mark of a completed subject (Circulars 27/2020 and 22/2021, article 9). */
const COMPLETED_FROM = 5;

const FAILED = new Set(['C', 'CĐ', 'CHUA_DAT']);
const MISSED = 'V';

/** A value that keeps a student from completing: seen at a glance, and worth a second look. */
export function isLow({ kind, tokens }: Column, value: string | null): boolean {
  if (value === null) return false;
  if (tokens.some((token) => token.value === MISSED) && value === MISSED) return true;
  const prefix = tokens.find((token) => token.prefix && value.startsWith(token.value));
  const plain = prefix ? value.slice(prefix.value.length) : value;
  if (kind === 'CHOICE') return FAILED.has(plain);
  return kind === 'MARK' && Number(plain.replace(',', '.')) < COMPLETED_FROM;
}
