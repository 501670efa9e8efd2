import { useState } from 'react';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { findCell } from '@/features/grade-book/model/book-change';
import { mayWrite } from '@/features/grade-book/model/applicable';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { shownValue } from '@/features/grade-book/model/cell-state';
import { isOneCell, type Range } from '@/features/grade-book/model/selection';
import type { View } from '@/features/grade-book/model/views';
import type { Source } from '@/features/grade-book/outbox/entry';
import { parseBlock, writeBlock, type Block } from '@/features/grade-book/paste/block';
import {
  planPaste,
  type PastePlan,
  type PlannedCell,
} from '@/features/grade-book/paste/paste-plan';
import { useRefusalText } from '@/features/grade-book/paste/use-refusal-text';

/** What was written in one act, and what stood there before. */
export interface Act {
  kind: 'done' | 'undone';
  cells: { ref: CellRef; old: string | null; value: string | null }[];
  /** Cells that were changed since and are therefore left alone by an undo. */
  kept: number;
}

export interface PasteInHand {
  plan: PastePlan | null;
  last: Act | null;
  copy: () => string;
  begin: (text: string) => void;
  write: () => void;
  clear: () => void;
  cancel: () => void;
  undo: () => void;
}

const refOf = ({ student, column }: PlannedCell): CellRef => ({
  studentId: student.id,
  column: column.code,
});

/** One value for a whole block is written into each of its cells, as in a spreadsheet. */
function spread(block: Block, range: Range): Block {
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (single === undefined || isOneCell(range)) return block;
  const row = Array.from({ length: range.right - range.left + 1 }, () => single);
  return Array.from({ length: range.bottom - range.top + 1 }, () => row);
}

/** Copying, pasting after a look, and taking a paste back. */
export function usePaste(book: GradeBook, view: View, range: Range): PasteInHand {
  const { saver } = useBook();
  const refusalText = useRefusalText();
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const [last, setLast] = useState<Act | null>(null);
  const rows = book.students.slice(range.top, range.bottom + 1);
  const columns = view.columns.slice(range.left, range.right + 1);

  const shown = (ref: CellRef): string | null =>
    shownValue(findCell(book, ref), saver.stateOf(ref));

  function writeAll(cells: Act['cells'], source: Source): void {
    saver.writeAll(cells, source);
    setLast({ kind: 'done', cells, kept: 0 });
  }

  function begin(text: string): void {
    const block = spread(parseBlock(text), range);
    const at = { row: range.top, column: range.left };
    const next = planPaste(block, { students: book.students, columns: view.columns, at, shown });
    const [one] = next.refused;
    if (block.length > 1 || (block[0]?.length ?? 0) > 1) setPlan(next);
    else if (one?.refusal?.kind === 'fault')
      saver.refuse(refOf(one), one.text, refusalText(one.column, one.refusal));
    else if (one) setPlan(next);
    else for (const cell of next.changes) saver.write(refOf(cell), cell.value);
  }

  function write(): void {
    if (plan)
      writeAll(
        plan.changes.map((cell) => ({ ref: refOf(cell), old: cell.old, value: cell.value })),
        'PASTED',
      );
    setPlan(null);
  }

  function clear(): void {
    const cells = rows.flatMap((student) =>
      columns
        .filter((column) => mayWrite(student, column))
        .map((column) => {
          const ref = { studentId: student.id, column: column.code };
          return { ref, old: shown(ref), value: null };
        }),
    );
    writeAll(
      cells.filter(({ old }) => old !== null),
      'FILLED',
    );
  }

  function undo(): void {
    if (last?.kind !== 'done') return;
    const untouched = last.cells.filter(({ ref, value }) => shown(ref) === value);
    saver.writeAll(
      untouched.map(({ ref, old }) => ({ ref, value: old })),
      'PASTED',
    );
    setLast({ kind: 'undone', cells: untouched, kept: last.cells.length - untouched.length });
  }

  const copy = (): string =>
    writeBlock(
      rows.map(({ id }) => columns.map(({ code }) => shown({ studentId: id, column: code }) ?? '')),
    );

  return { plan, last, copy, begin, write, clear, cancel: () => setPlan(null), undo };
}
