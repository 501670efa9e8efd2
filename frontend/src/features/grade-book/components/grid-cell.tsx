import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import { CellEditor } from '@/features/grade-book/components/cell-editor';
import { CellMark } from '@/features/grade-book/components/cell-mark';
import styles from '@/features/grade-book/components/grid.module.css';
import { TextEditor } from '@/features/grade-book/components/text-editor';
import { takesEntry, whyNone } from '@/features/grade-book/model/applicable';
import { useBook, useCell } from '@/features/grade-book/model/book-context';
import { shownText } from '@/features/grade-book/model/cell-value';
import { isLow } from '@/features/grade-book/model/unusual';
import type { Editing, Pick } from '@/features/grade-book/model/use-grid-keys';

interface GridCellProps {
  student: StudentRow;
  column: Column;
  index: number;
  active: boolean;
  selected: boolean;
  editing: Editing | null;
  onPick: Pick;
  onEditingDone: () => void;
}

function Cell(props: GridCellProps): ReactNode {
  const { student, column, index, active, selected, editing, onPick, onEditingDone } = props;
  const { i18n } = useTranslation();
  const { editable } = useBook();
  const { value, state } = useCell(student, column);
  const none = whyNone(student, column);
  const writes = active && takesEntry(editable, student, column) && column.kind === 'TEXT';
  const missing = value === null && column.required && none === null;
  const low = isLow(column, value);
  return (
    <td
      role="gridcell"
      className={styles.cell}
      tabIndex={writes || editing ? undefined : active ? 0 : -1}
      data-active={active || undefined}
      data-selected={selected || undefined}
      data-kind={column.kind}
      data-foreign={!column.editable || undefined}
      data-none={none !== null || undefined}
      title={none ?? undefined}
      data-missing={missing || undefined}
      data-correction={student.corrections[column.code]?.state}
      data-state={state?.kind}
      aria-invalid={state?.kind === 'refused' || undefined}
      data-low={low || undefined}
      aria-selected={active || selected}
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        // Picked before the grid takes the focus: it brings the active cell into sight, and a page
        // that moves under the pointer swallows the click.
        if (event.shiftKey) {
          // The browser would mark text instead.
          event.preventDefault();
          onPick(student.id, index, 'extend');
        } else if (!active) onPick(student.id, index, 'go');
      }}
      onDoubleClick={() => onPick(student.id, index, 'edit')}
    >
      {writes ? (
        <TextEditor student={student} column={column} />
      ) : editing ? (
        <CellEditor student={student} column={column} editing={editing} onDone={onEditingDone} />
      ) : (
        <span className={styles.value}>{shownText(column, value, i18n.language)}</span>
      )}
      {none !== null && value === null && <span className="visually-hidden">{none}</span>}
      <CellMark state={state} missing={missing} low={low} />
    </td>
  );
}

export const GridCell = memo(Cell);
