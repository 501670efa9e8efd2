import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/comments/comments.module.css';
import type { PlannedComment } from '@/features/grade-book/comments/fill-plan';
import { NameWarning } from '@/features/grade-book/comments/name-warning';
import { useOtherNames } from '@/features/grade-book/comments/use-other-names';
import { useBook } from '@/features/grade-book/model/book-context';
import { readValue } from '@/features/grade-book/model/cell-value';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';

interface PlannedCommentsProps {
  book: GradeBook;
  column: Column;
  planned: PlannedComment[];
  /** How many students get none. */
  left: number;
  onDone: (count: number) => void;
  onClose: () => void;
}

interface Draft extends PlannedComment {
  chosen: boolean;
}

interface DraftLineProps {
  name: string;
  draft: Draft;
  maxLength: number | undefined;
  names: string[];
  onChange: (draft: Draft) => void;
}

function DraftLine({ name, draft, maxLength, names, onChange }: DraftLineProps): ReactNode {
  return (
    <li className={styles.planned}>
      <input
        type="checkbox"
        aria-label={name}
        checked={draft.chosen}
        onChange={(event) => onChange({ ...draft, chosen: event.target.checked })}
      />
      <strong>{name}</strong>
      <textarea
        className="input"
        aria-label={name}
        rows={2}
        lang="vi"
        maxLength={maxLength}
        value={draft.text}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
      />
      <NameWarning names={names} />
    </li>
  );
}

/** The comments that would be written, each open to change and to leaving out. */
export function PlannedComments(props: PlannedCommentsProps): ReactNode {
  const { book, column, planned, left, onDone, onClose } = props;
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const namesIn = useOtherNames(book);
  const [drafts, setDrafts] = useState<Draft[]>(() =>
    planned.map((comment) => ({ ...comment, chosen: true })),
  );
  const nameOf = (studentId: string) =>
    book.students.find(({ id }) => id === studentId)?.fullName ?? '';
  const changes = drafts.flatMap(({ studentId, text, chosen }) => {
    const reading = readValue(column, text);
    const ref = { studentId, column: column.code };
    return chosen && reading.ok && reading.value !== null ? [{ ref, value: reading.value }] : [];
  });

  function write(): void {
    saver.writeAll(changes, 'FILLED');
    onDone(changes.length);
  }

  return (
    <>
      <p>{t('comments.preview')}</p>
      {left > 0 && <p className="soft">{t('comments.left', { count: left })}</p>}
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <DraftLine
            key={draft.studentId}
            name={nameOf(draft.studentId)}
            draft={draft}
            maxLength={column.maxLength ?? undefined}
            names={namesIn(draft.text, nameOf(draft.studentId))}
            onChange={(next) =>
              setDrafts(drafts.map((one) => (one.studentId === next.studentId ? next : one)))
            }
          />
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="primary" disabled={changes.length === 0} onClick={write}>
          {t('fill.do', { count: changes.length })}
        </Button>
      </DialogActions>
    </>
  );
}
