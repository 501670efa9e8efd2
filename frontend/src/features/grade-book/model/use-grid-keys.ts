import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import { choiceForKey } from '@/features/grade-book/model/cell-value';
import { move, type Position } from '@/features/grade-book/model/grid-moves';
import type { View } from '@/features/grade-book/model/views';

/** An editor is open in the active cell; `typed` is the digit that opened it. */
export interface Editing {
  typed: string | null;
}

interface GridKeysInput {
  book: GradeBook;
  view: View;
  active: Position;
  setActive: (position: Position) => void;
}

/** A key that belongs to a Vietnamese input method must never be taken for a command. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.key === 'Process' || event.key === 'Dead';
}

export function useGridKeys({ book, view, active, setActive }: GridKeysInput) {
  const { saver, editable } = useBook();
  const [editing, setEditing] = useState<Editing | null>(null);
  const leaving = useRef(false);
  const student = book.students[active.row];
  const column = view.columns[active.column];
  const size = { rows: book.students.length, columns: view.columns.length };

  const stopEditing = useCallback(() => setEditing(null), []);
  const pick = useCallback(
    (studentId: string, columnIndex: number, edit: boolean) => {
      const row = book.students.findIndex(({ id }) => id === studentId);
      setActive({ row, column: columnIndex });
      setEditing(edit && editable ? { typed: null } : null);
    },
    [book.students, editable, setActive],
  );

  /** Keys that change the value of the active cell; true when the key was one. */
  function change(event: KeyboardEvent): boolean {
    if (!student || !column || !editable || event.ctrlKey || event.metaKey) return false;
    const ref = { studentId: student.id, column: column.code };
    if (event.key === 'F2' && column.kind !== 'TEXT') {
      setEditing({ typed: null });
      return true;
    }
    if (event.altKey || column.kind === 'TEXT') return false;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      saver.write(ref, null);
      return true;
    }
    if (column.kind === 'CHOICE') {
      const value = choiceForKey(column, event.key);
      if (value) saver.write(ref, value);
      return value !== null;
    }
    if (!/^\d$/.test(event.key)) return false;
    setEditing({ typed: event.key });
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      // A way out for the keyboard: after Escape, Tab leaves the grid.
      leaving.current = true;
      return;
    }
    if (event.key === 'Tab' && leaving.current) {
      leaving.current = false;
      return;
    }
    if (event.key !== 'Shift') leaving.current = false;
    if (change(event)) {
      event.preventDefault();
      return;
    }
    const next = event.altKey || event.metaKey ? null : move(active, event, size);
    if (!next) return;
    event.preventDefault();
    setEditing(null);
    setActive(next);
  }

  return { editing, stopEditing, pick, onKeyDown, readOnly: !editable };
}
