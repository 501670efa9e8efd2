import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/conflicts.module.css';
import { useBook, useSaverSummary } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { formatInstant } from '@/shared/date/format';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

function Conflict({ book, cell }: { book: GradeBook; cell: CellRef }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const nameOf = useColumnName();
  const state = saver.stateOf(cell);
  const student = book.students.find(({ id }) => id === cell.studentId);
  const column = book.columns.find(({ code }) => code === cell.column);
  if (state?.kind !== 'conflict' || !student || !column) return null;
  const { present, value } = state;
  const by = present.updatedBy ?? t('conflict.someone');
  const at = present.updatedAt ? formatInstant(present.updatedAt) : '';
  return (
    <li className={styles.conflict}>
      <strong>{student.fullName}</strong>
      <span className="soft">{nameOf(column)}</span>
      <div className={styles.sides}>
        <div className={styles.side}>
          <span className="small">{t('conflict.mine')}</span>
          <span className={styles.value}>{value ?? t('empty')}</span>
          <Button onClick={() => saver.keepMine(cell)}>{t('conflict.keepMine')}</Button>
        </div>
        <div className={styles.side}>
          <span className="small">{t('conflict.theirs', { by, at })}</span>
          <span className={styles.value}>{present.value ?? t('empty')}</span>
          <Button onClick={() => saver.takeTheirs(cell)}>{t('conflict.takeTheirs')}</Button>
        </div>
      </div>
    </li>
  );
}

/**
 * Someone else wrote these cells meanwhile: both values side by side, and a person decides. Never
 * in the way of typing, so that no key meant for another cell decides by accident.
 */
export function ConflictList({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const { conflicts } = useSaverSummary(saver);
  if (conflicts.length === 0) return null;
  return (
    <div id="grade-conflicts" className={styles.anchor}>
      <Notice tone="warn" title={t('conflict.title', { count: conflicts.length })} live>
        <p>{t('conflict.text')}</p>
        <ul className={styles.conflicts}>
          {conflicts.map((cell) => (
            <Conflict key={`${cell.studentId} ${cell.column}`} book={book} cell={cell} />
          ))}
        </ul>
      </Notice>
    </div>
  );
}
