import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import { takesEntry } from '@/features/grade-book/model/applicable';
import { choiceForKey, opensEditor } from '@/features/grade-book/model/cell-value';
import { move, type Position } from '@/features/grade-book/model/grid-moves';
import { extendsBlock, isOneCell, rangeOf } from '@/features/grade-book/model/selection';
import type { View } from '@/features/grade-book/model/views';

/** An editor is open in the active cell; `typed` is the digit that opened it. */
export interface Editing {
  typed: string | null;
}

export type Pick = (studentId: string, column: number, how: 'go' | 'edit' | 'extend') => void;

interface GridKeysInput {
  book: GradeBook;
  view: View;
  active: Position;
  setActive: (position: Position) => void;
  /** Where selecting a block began; null when only the active cell is selected. */
  anchor: Position | null;
  setAnchor: (position: Position | null) => void;
  onClear: () => void;
  onUndo: () => void;
}

/** A key that belongs to a Vietnamese input method must never be taken for a command. */
export function isComposing(event: KeyboardEvent): boolean {
  const { key, nativeEvent } = event;
  // 229 is what older browsers on Windows report for every key that Telex or VNI takes.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer says it there
  const taken = event.keyCode === 229;
  return taken || nativeEvent.isComposing || key === 'Process' || key === 'Dead';
}

export function useGridKeys(input: GridKeysInput) {
  const { book, view, active, setActive, anchor, setAnchor } = input;
  const { saver, editable } = useBook();
  const [editing, setEditing] = useState<Editing | null>(null);
  const leaving = useRef(false);
  const student = book.students[active.row];
  const column = view.columns[active.column];
  const size = { rows: book.students.length, columns: view.columns.length };

  // Read when a cell is picked: every row would be drawn again if they came with the callback.
  const latest = useRef({ anchor, active });
  useEffect(() => {
    latest.current = { anchor, active };
  });

  const stopEditing = useCallback(() => setEditing(null), []);
  const pick = useCallback<Pick>(
    (studentId, columnIndex, how) => {
      const row = book.students.findIndex(({ id }) => id === studentId);
      setAnchor(how === 'extend' ? (latest.current.anchor ?? latest.current.active) : null);
      setActive({ row, column: columnIndex });
      const column = view.columns[columnIndex];
      const student = book.students[row];
      const takes = column && student ? takesEntry(editable, student, column) : false;
      setEditing(how === 'edit' && takes ? { typed: null } : null);
    },
    [book.students, editable, setActive, setAnchor, view.columns],
  );

  /** Keys that concern the whole block; true when the key was one. */
  function command({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (!ctrlKey && !metaKey) return false;
    if (key.toLowerCase() === 'a') {
      setAnchor({ row: 0, column: 0 });
      setActive({ row: size.rows - 1, column: size.columns - 1 });
      return true;
    }
    if (key.toLowerCase() === 'z' && editable) {
      input.onUndo();
      return true;
    }
    return false;
  }

  /** Keys that change the value of the active cell; true when the key was one. */
  function change(event: KeyboardEvent): boolean {
    if (!student || !column || event.ctrlKey || event.metaKey) return false;
    if (!takesEntry(editable, student, column)) return false;
    const ref = { studentId: student.id, column: column.code };
    if (event.key === 'F2' && column.kind !== 'TEXT') {
      setEditing({ typed: null });
      return true;
    }
    if (event.altKey) return false;
    if (editable && event.key === 'Delete' && !isOneCell(rangeOf(anchor, active))) {
      input.onClear();
      return true;
    }
    if (column.kind === 'TEXT') return false;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      saver.write(ref, null);
      return true;
    }
    if (column.kind === 'CHOICE') {
      const value = choiceForKey(column, event.key);
      if (value) saver.write(ref, value);
      return value !== null;
    }
    if (!opensEditor(column, event.key)) return false;
    setEditing({ typed: event.key });
    return true;
  }

  function go(event: KeyboardEvent): boolean {
    const next = event.altKey || event.metaKey ? null : move(active, event, size);
    if (!next) return false;
    setEditing(null);
    setAnchor(extendsBlock(event) ? (anchor ?? active) : null);
    setActive(next);
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      // A way out for the keyboard: after Escape, Tab leaves the grid.
      leaving.current = true;
      setAnchor(null);
      return;
    }
    if (event.key === 'Tab' && leaving.current) {
      leaving.current = false;
      return;
    }
    if (event.key !== 'Shift') leaving.current = false;
    if (command(event) || change(event) || go(event)) event.preventDefault();
  }

  return { editing, stopEditing, pick, onKeyDown, readOnly: !editable };
}
