import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/grid.module.css';
import { useCell } from '@/features/grade-book/model/book-context';
import { numberKeys } from '@/features/grade-book/model/cell-value';
import { optionsOf, optionText } from '@/features/grade-book/model/options';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { useCommit } from '@/features/grade-book/model/use-commit';
import type { Editing } from '@/features/grade-book/model/use-grid-keys';

interface CellEditorProps {
  student: StudentRow;
  column: Column;
  editing: Editing;
  onDone: () => void;
}

function NumberEditor({ student, column, editing, onDone }: CellEditorProps): ReactNode {
  const { ref, value } = useCell(student, column);
  const nameOf = useColumnName();
  const commit = useCommit(column);
  const [draft, setDraft] = useState(editing.typed ?? value ?? '');
  const input = useRef<HTMLInputElement>(null);
  const open = useRef(true);

  useEffect(() => input.current?.focus(), []);

  function finish(keep: boolean): void {
    if (!open.current) return;
    open.current = false;
    if (keep && draft !== (value ?? '')) commit(ref, draft);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') {
      finish(false);
      event.stopPropagation();
      onDone();
      return;
    }
    const moves = key === 'Enter' || key === 'Tab' || key === 'ArrowUp' || key === 'ArrowDown';
    if (moves) finish(true);
    else event.stopPropagation();
  }

  return (
    <input
      ref={input}
      className={styles.input}
      inputMode={column.tokens.length > 0 ? 'text' : 'decimal'}
      autoComplete="off"
      autoCapitalize="characters"
      maxLength={8}
      aria-label={`${nameOf(column)}, ${student.fullName}`}
      value={draft}
      onChange={(event) => setDraft(numberKeys(event.target.value, column))}
      onBlur={() => {
        finish(true);
        onDone();
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function ChoiceEditor({ student, column, onDone }: CellEditorProps): ReactNode {
  const { ref, value } = useCell(student, column);
  const nameOf = useColumnName();
  const commit = useCommit(column);
  const select = useRef<HTMLSelectElement>(null);

  useEffect(() => select.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    } else if (event.key !== 'Enter' && event.key !== 'Tab') {
      event.stopPropagation();
    }
  }

  return (
    <select
      ref={select}
      className={styles.input}
      aria-label={`${nameOf(column)}, ${student.fullName}`}
      value={value ?? ''}
      onChange={(event) => commit(ref, event.target.value)}
      onBlur={onDone}
      onKeyDown={onKeyDown}
    >
      <option value=""></option>
      {optionsOf(column).map((option) => (
        <option key={option.value} value={option.value}>
          {optionText(option)}
        </option>
      ))}
    </select>
  );
}

export function CellEditor(props: CellEditorProps): ReactNode {
  return props.column.kind === 'CHOICE' ? <ChoiceEditor {...props} /> : <NumberEditor {...props} />;
}
