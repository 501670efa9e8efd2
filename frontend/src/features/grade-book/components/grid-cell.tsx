import { memo, type ReactNode } from 'react';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import { CellEditor } from '@/features/grade-book/components/cell-editor';
import { CellMark } from '@/features/grade-book/components/cell-mark';
import styles from '@/features/grade-book/components/grid.module.css';
import { TextEditor } from '@/features/grade-book/components/text-editor';
import { useBook, useCell } from '@/features/grade-book/model/book-context';
import type { Editing } from '@/features/grade-book/model/use-grid-keys';

interface GridCellProps {
  student: StudentRow;
  column: Column;
  index: number;
  active: boolean;
  editing: Editing | null;
  onPick: (studentId: string, column: number, edit: boolean) => void;
  onEditingDone: () => void;
}

function Cell(props: GridCellProps): ReactNode {
  const { student, column, index, active, editing, onPick, onEditingDone } = props;
  const { editable } = useBook();
  const { value, state } = useCell(student, column);
  const writes = active && editable && column.kind === 'TEXT';
  const missing = value === null && column.required;
  return (
    <td
      role="gridcell"
      className={styles.cell}
      tabIndex={writes || editing ? undefined : active ? 0 : -1}
      data-active={active || undefined}
      data-kind={column.kind}
      data-value={column.kind === 'CHOICE' ? (value ?? undefined) : undefined}
      data-missing={missing || undefined}
      data-state={state?.kind}
      aria-invalid={state?.kind === 'refused' || undefined}
      onClick={() => {
        if (!active) onPick(student.id, index, false);
      }}
      onDoubleClick={() => onPick(student.id, index, true)}
    >
      {writes ? (
        <TextEditor student={student} column={column} />
      ) : editing ? (
        <CellEditor student={student} column={column} editing={editing} onDone={onEditingDone} />
      ) : (
        <span className={styles.value}>{value}</span>
      )}
      <CellMark state={state} missing={missing} />
    </td>
  );
}

export const GridCell = memo(Cell);
