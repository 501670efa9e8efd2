import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { cellOf } from '@/features/grade-book/model/book-change';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { shownValue } from '@/features/grade-book/model/cell-state';
import type { BookOutbox } from '@/features/grade-book/outbox/book-outbox';

/** The cells of a column in which nothing stands and nothing is on its way. */
export function emptyCells(book: GradeBook, column: string, saver: BookOutbox): CellRef[] {
  return book.students
    .filter((student) => student.notApplicable[column] === undefined)
    .filter((student) => {
      const state = saver.stateOf({ studentId: student.id, column });
      return shownValue(cellOf(student, column), state) === null && state?.kind !== 'local';
    })
    .map((student) => ({ studentId: student.id, column }));
}
