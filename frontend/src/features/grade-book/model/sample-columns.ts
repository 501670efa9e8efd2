import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';

const PLAIN: Column = {
  code: 'TOAN.LEVEL',
  group: 'SUBJECTS',
  subject: 'TOAN',
  label: 'Toán',
  part: 'LEVEL',
  kind: 'CHOICE',
  choices: [],
  required: true,
  editable: true,
  shut: null,
  locked: false,
  maxLength: null,
  min: null,
  max: null,
  decimals: null,
  slot: null,
  tokens: [],
  otherScales: false,
};

/** For tests: a column of the grade book, with what matters in the test filled in. */
export function column(traits: Partial<Column>): Column {
  return { ...PLAIN, ...traits };
}

/** For tests: a column of marks. */
export function marks(code: string, traits: Partial<Column> = {}): Column {
  return column({ code, part: 'TEST', kind: 'MARK', min: 1, max: 10, decimals: 0, ...traits });
}

/** For tests: a student without a single value. */
export function student(id: string, fullName: string): StudentRow {
  const result = { overall: null, label: '', reason: '', warnings: [] };
  return {
    id,
    fullName,
    cells: {},
    missing: [],
    notApplicable: {},
    corrections: {},
    result,
  } as unknown as StudentRow;
}
