import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BookPath } from '@/features/grade-book/api/cells';
import type { Cell, Column, GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import { cellOf } from '@/features/grade-book/model/book-change';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { shownValue, type CellState } from '@/features/grade-book/model/cell-state';
import type { BookOutbox, BookSummary } from '@/features/grade-book/outbox/book-outbox';

interface BookInHand {
  path: BookPath;
  saver: BookOutbox;
  /** The service offers entry on this book now. */
  editable: boolean;
}

export const BookContext = createContext<BookInHand | null>(null);

export function useBook(): BookInHand {
  const book = useContext(BookContext);
  if (!book) throw new Error('A part of the grade book was shown outside of it');
  return book;
}

export interface CellView {
  ref: CellRef;
  cell: Cell;
  state: CellState | undefined;
  /** What the person should see: their own value while it is on its way or was not taken. */
  value: string | null;
}

/** Draws again only when this very cell changes. */
export function useCell(student: StudentRow, column: Column): CellView {
  const { saver } = useBook();
  const ref = { studentId: student.id, column: column.code };
  const state = useSyncExternalStore(saver.subscribe, () => saver.stateOf(ref));
  const cell = cellOf(student, column.code);
  return { ref, cell, state, value: shownValue(cell, state) };
}

export function useSaverSummary(saver: BookOutbox): BookSummary {
  return useSyncExternalStore(saver.subscribe, saver.summary);
}

export type Jump = (target: CellRef) => void;

export function countMissing(book: GradeBook): number {
  return book.students.reduce((sum, student) => sum + student.missing.length, 0);
}
