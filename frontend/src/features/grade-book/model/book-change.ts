import type { CellOutcomes } from '@/features/grade-book/api/cells';
import type { Cell, GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import type { CellRef } from '@/features/grade-book/model/cell-ref';

const NEVER_WRITTEN: Cell = { value: null, version: 0, updatedAt: null, updatedBy: null };

export function cellOf(student: StudentRow | undefined, column: string): Cell {
  return student?.cells[column] ?? NEVER_WRITTEN;
}

export function findCell(book: GradeBook | undefined, { studentId, column }: CellRef): Cell {
  return cellOf(
    book?.students.find((student) => student.id === studentId),
    column,
  );
}

/** Only the touched student becomes a new object, so that the other rows are not drawn again. */
function changeStudent(
  book: GradeBook,
  studentId: string,
  change: (student: StudentRow) => StudentRow,
): GradeBook {
  return {
    ...book,
    students: book.students.map((student) =>
      student.id === studentId ? change(student) : student,
    ),
  };
}

export function withCell(book: GradeBook, { studentId, column }: CellRef, cell: Cell): GradeBook {
  return changeStudent(book, studentId, (student) => ({
    ...student,
    cells: { ...student.cells, [column]: cell },
  }));
}

export function withOutcomes(book: GradeBook, outcomes: CellOutcomes): GradeBook {
  const withCells = outcomes.outcomes.reduce(
    (changed, { outcome, cell, ...ref }) =>
      outcome === 'SAVED' && cell ? withCell(changed, ref, cell) : changed,
    book,
  );
  return outcomes.students.reduce(
    (changed, { id, missing, notApplicable, result }) =>
      changeStudent(changed, id, (student) => ({ ...student, missing, notApplicable, result })),
    withCells,
  );
}
