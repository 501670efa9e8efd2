import type { CellChange } from '@/features/grade-book/api/cells';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { cellOf } from '@/features/grade-book/model/book-change';
import type { CellSaver } from '@/features/grade-book/model/cell-saver';
import { shownValue } from '@/features/grade-book/model/cell-state';

/** The cells of a column in which nothing stands and nothing is on its way. */
export function emptyCells(
  book: GradeBook,
  column: string,
  saver: CellSaver,
): { studentId: string; version: number }[] {
  return book.students
    .filter((student) => {
      const state = saver.stateOf({ studentId: student.id, column });
      return shownValue(cellOf(student, column), state) === null && state?.kind !== 'saving';
    })
    .map((student) => ({ studentId: student.id, version: cellOf(student, column).version }));
}

export function fillChanges(
  cells: { studentId: string; version: number }[],
  column: string,
  value: string,
): CellChange[] {
  return cells.map(({ studentId, version }) => ({ studentId, column, value, version }));
}
