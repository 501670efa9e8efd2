import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/bar.module.css';
import { CommentFoot } from '@/features/grade-book/comments/comment-foot';
import { CellCorrection } from '@/features/grade-book/components/cell-correction';
import { CellHistoryDialog } from '@/features/grade-book/components/cell-history-dialog';
import { CellTrouble } from '@/features/grade-book/components/cell-trouble';
import { ColumnLock } from '@/features/grade-book/components/column-lock';
import { FillDialog } from '@/features/grade-book/components/fill-dialog';
import { takesEntry, whyNone } from '@/features/grade-book/model/applicable';
import { useBook, useCell } from '@/features/grade-book/model/book-context';
import { letterOf } from '@/features/grade-book/model/options';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { formatInstant } from '@/shared/date/format';
import { Button } from '@/shared/ui/button';

interface CellBarProps {
  book: GradeBook;
  student: StudentRow;
  column: Column;
}

/** Choosing a level by mouse or finger, for whoever does not type letters. */
function Choices({ student, column }: { student: StudentRow; column: Column }): ReactNode {
  const { saver } = useBook();
  const { ref, value } = useCell(student, column);
  return (
    <div className={styles.choices}>
      {[...column.choices, ...column.tokens.filter(({ prefix }) => !prefix)].map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.choice}
          aria-pressed={choice.value === value}
          onClick={() => saver.write(ref, choice.value)}
        >
          <strong>{letterOf(choice)}</strong> {choice.label}
        </button>
      ))}
    </div>
  );
}

/** One line from the start: a result that arrives must not move the buttons below it. */
function ResultLine({ student }: { student: StudentRow }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { overall, label, reason } = student.result;
  const missing = student.missing.length;
  return (
    <div className={`small ${styles.result}`}>
      {overall && reason ? (
        <>
          <strong>{label}:</strong> {reason}
        </>
      ) : (
        missing > 0 && <span className="soft">{t('result.missing', { count: missing })}</span>
      )}
    </div>
  );
}

/** Under the grid: which cell this is, what became of it, and what can be done with it. */
export function CellBar({ book, student, column }: CellBarProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { editable: bookOpen } = useBook();
  const none = whyNone(student, column);
  const editable = takesEntry(bookOpen, student, column);
  const hasLetters = column.kind === 'CHOICE' || column.tokens.length > 0;
  const { ref, cell, state } = useCell(student, column);
  const nameOf = useColumnName();
  const [open, setOpen] = useState<'history' | 'fill' | null>(null);
  return (
    <section className={`${styles.bar} no-print`} aria-label={t('bar.label')}>
      <div>
        <strong>{student.fullName}</strong>
        <span className="soft"> · {nameOf(column)}</span>
        {cell.updatedAt && (
          <span className="soft small">
            {' · '}
            {t('bar.updated', { by: cell.updatedBy ?? '', at: formatInstant(cell.updatedAt) })}
          </span>
        )}
      </div>
      <ResultLine student={student} />
      {none !== null && <p className="small">{none}</p>}
      {none === null && (column.editable || column.locked) && column.shut && (
        <p className="small">{column.shut}</p>
      )}
      <CellTrouble cell={ref} state={state} />
      {column.kind === 'TEXT' && (
        <CommentFoot book={book} student={student} column={column} shortcut />
      )}
      <CellCorrection book={book} student={student} column={column} />
      <div className="row">
        {editable && hasLetters && <Choices student={student} column={column} />}
        {editable && bookOpen && (
          <Button look="quiet" onClick={() => setOpen('fill')}>
            {t('fill.open')}
          </Button>
        )}
        <ColumnLock key={column.code} book={book} column={column} />
        {cell.version > 0 && (
          <Button look="quiet" icon="clock" onClick={() => setOpen('history')}>
            {t('history.open')}
          </Button>
        )}
      </div>
      {open === 'history' && (
        <CellHistoryDialog student={student} column={column} onClose={() => setOpen(null)} />
      )}
      {open === 'fill' && <FillDialog book={book} column={column} onClose={() => setOpen(null)} />}
    </section>
  );
}
