import { describe, expect, it } from 'vitest';
import type { CellOutcomes } from '@/features/grade-book/api/cells';
import type { Cell, GradeBook, Result, StudentRow } from '@/features/grade-book/api/grade-book';
import { cellOf, findCell, withCell, withOutcomes } from '@/features/grade-book/model/book-change';

const AT = { updatedAt: '2026-05-30T02:00:00Z', updatedBy: 'Nguyễn Thị Ngọc Lan' };
const COLUMN = 'TOAN.TEST';

const cell = (value: string, version: number): Cell => ({ value, version, ...AT });
const result = (label: string): Result => ({ label }) as Result;

function student(id: string): StudentRow {
  return {
    id,
    fullName: id,
    dateOfBirth: '2017-05-03',
    cells: { [COLUMN]: cell('7', 1) },
    notApplicable: {},
    corrections: {},
    missing: ['TOAN.LEVEL'],
    result: result('Chưa đủ dữ liệu'),
  };
}

const BOOK = { classId: '4A', students: [student('an'), student('binh')] } as GradeBook;
const AN = { studentId: 'an', column: COLUMN };

describe('a cell of the book', () => {
  it('that was never written is empty in version 0', () => {
    expect(cellOf(BOOK.students[0], 'VE.TEST')).toMatchObject({ value: null, version: 0 });
    expect(findCell(BOOK, { studentId: 'nobody', column: COLUMN }).version).toBe(0);
    expect(findCell(undefined, AN).version).toBe(0);
  });

  it('is found by student and column', () => {
    expect(findCell(BOOK, AN)).toMatchObject({ value: '7', version: 1 });
  });

  it('changes without touching its neighbours or the book before', () => {
    const changed = withCell(BOOK, AN, cell('8', 2));
    expect(findCell(changed, AN)).toMatchObject({ value: '8', version: 2 });
    expect(findCell(BOOK, AN).value).toBe('7');
    expect(changed.students[1]).toBe(BOOK.students[1]);
  });
});

describe('the answer to many cells', () => {
  const answer = {
    outcomes: [
      { studentId: 'an', column: COLUMN, outcome: 'SAVED', cell: cell('10', 2) },
      { studentId: 'binh', column: COLUMN, outcome: 'CONFLICT', cell: cell('3', 5) },
    ],
    students: [{ id: 'an', missing: [], result: result('Hoàn thành tốt') }],
  } as unknown as CellOutcomes;

  it('brings what was saved, and leaves a clash to be decided by a person', () => {
    const changed = withOutcomes(BOOK, answer);
    expect(findCell(changed, AN)).toEqual(cell('10', 2));
    expect(findCell(changed, { studentId: 'binh', column: COLUMN })).toEqual(cell('7', 1));
    expect(changed.students[0]?.result.label).toBe('Hoàn thành tốt');
    expect(changed.students[1]).toBe(BOOK.students[1]);
  });
});
