import type { Column } from '@/features/grade-book/api/grade-book';

const PLAIN: Column = {
  code: 'TOAN.LEVEL',
  group: 'SUBJECTS',
  subject: 'TOAN',
  label: 'Toán',
  part: 'LEVEL',
  kind: 'CHOICE',
  choices: [],
  required: true,
  maxLength: null,
  min: null,
  max: null,
  decimals: null,
};

/** For tests: a column of the grade book, with what matters in the test filled in. */
export function column(traits: Partial<Column>): Column {
  return { ...PLAIN, ...traits };
}
