import { memo, type ReactNode } from 'react';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import { GridCell } from '@/features/grade-book/components/grid-cell';
import styles from '@/features/grade-book/components/grid.module.css';
import { ResultText } from '@/features/grade-book/components/result-text';
import type { Editing, Pick } from '@/features/grade-book/model/use-grid-keys';

interface GridRowProps {
  student: StudentRow;
  number: number;
  columns: Column[];
  /** The one subject that is shown; null when the columns are of several or of none. */
  subject: string | null;
  /** Index of the active cell in this row, -1 when it is in another row. */
  activeColumn: number;
  /** Columns of the selected block in this row, -1 when it does not reach here. */
  selectedFrom: number;
  selectedTo: number;
  editing: Editing | null;
  onPick: Pick;
  onEditingDone: () => void;
}

function Row(props: GridRowProps): ReactNode {
  const { student, number, columns, activeColumn, editing, onPick, onEditingDone } = props;
  return (
    <tr data-current={activeColumn >= 0 || undefined}>
      <th scope="row" className={styles.name}>
        <span className="soft numbers">{number}.</span> {student.fullName}
      </th>
      {columns.map((column, index) => (
        <GridCell
          key={column.code}
          student={student}
          column={column}
          index={index}
          active={index === activeColumn}
          selected={index >= props.selectedFrom && index <= props.selectedTo}
          editing={index === activeColumn ? editing : null}
          onPick={onPick}
          onEditingDone={onEditingDone}
        />
      ))}
      <td className={styles.result}>
        <ResultText student={student} subject={props.subject} />
      </td>
    </tr>
  );
}

/** A keystroke concerns one or two rows of sixty. */
export const GridRow = memo(Row);
