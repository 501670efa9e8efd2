import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/grid.module.css';
import { useCell } from '@/features/grade-book/model/book-context';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { isComposing } from '@/features/grade-book/model/use-grid-keys';
import { useDraftKeeper } from '@/features/grade-book/model/use-draft-keeper';
import { useCommit } from '@/features/grade-book/model/use-commit';

const CARET_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const MOVES = [...CARET_KEYS, 'PageUp', 'PageDown', 'Escape'];

interface TextEditorProps {
  student: StudentRow;
  column: Column;
}

/**
 * The active comment cell is a real text field from the start, so that Unikey, Telex and the like
 * meet a field and not a key handler. Until something is typed the arrows still move the grid;
 * from then on they move the caret.
 */
export function TextEditor({ student, column }: TextEditorProps): ReactNode {
  const { ref, value } = useCell(student, column);
  const nameOf = useColumnName();
  const commit = useCommit(column);
  const stored = value ?? '';
  const keeper = useDraftKeeper(ref);
  const [draft, setDraft] = useState<string | null>(null);
  const [caret, setCaret] = useState(false);
  const latest = useRef(draft);
  const typing = draft !== null || caret;

  function show(next: string | null): void {
    latest.current = next;
    setDraft(next);
  }

  function keep(text: string): void {
    show(text);
    keeper.keep(text);
  }

  function finish(): void {
    const text = latest.current;
    keeper.stop();
    show(null);
    setCaret(false);
    if (text !== null) commit(ref, text);
  }

  // Moving away by mouse takes the field out of the page before it can lose the focus.
  const finishRef = useRef(finish);
  useEffect(() => {
    finishRef.current = finish;
  });
  useEffect(() => () => finishRef.current(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) {
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      finish();
      return;
    }
    if (event.key === 'F2') setCaret(true);
    if (event.key === 'Escape' && typing) {
      keeper.takeBack();
      show(null);
      setCaret(false);
      event.stopPropagation();
      return;
    }
    // Copying, pasting and selecting a block are the grid's as long as nothing is typed here.
    if (!typing && (event.ctrlKey || event.metaKey)) return;
    if (!MOVES.includes(event.key) || (typing && CARET_KEYS.includes(event.key))) {
      event.stopPropagation();
    }
  }

  return (
    <textarea
      className={styles.textarea}
      aria-label={`${nameOf(column)}, ${student.fullName}`}
      rows={3}
      lang="vi"
      data-typing={typing || undefined}
      maxLength={column.maxLength ?? undefined}
      value={draft ?? stored}
      onChange={(event) => keep(event.target.value)}
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onBlur={finish}
      onClick={() => setCaret(true)}
      onKeyDown={onKeyDown}
    />
  );
}
