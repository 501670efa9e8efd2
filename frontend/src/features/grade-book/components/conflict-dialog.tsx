import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { formatInstant } from '@/shared/date/format';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Facts } from '@/shared/ui/facts';

interface ConflictDialogProps {
  book: GradeBook;
  cell: CellRef;
}

/** Someone else wrote this cell meanwhile: both values side by side, and a person decides. */
export function ConflictDialog({ book, cell }: ConflictDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const nameOf = useColumnName();
  const state = saver.stateOf(cell);
  const student = book.students.find(({ id }) => id === cell.studentId);
  const column = book.columns.find(({ code }) => code === cell.column);
  if (state?.kind !== 'conflict' || !student || !column) return null;
  const { present, value } = state;
  const theirs = t('conflict.theirs', {
    by: present.updatedBy ?? t('conflict.someone'),
    at: present.updatedAt ? formatInstant(present.updatedAt) : '',
  });
  return (
    <Dialog title={t('conflict.title')} onClose={() => saver.takeTheirs(cell)}>
      <p>
        <strong>{student.fullName}</strong> · {nameOf(column)}
      </p>
      <Facts
        items={[
          { label: t('conflict.mine'), value: value ?? t('empty') },
          { label: theirs, value: present.value ?? t('empty') },
        ]}
      />
      <DialogActions>
        <Button onClick={() => saver.takeTheirs(cell)}>{t('conflict.takeTheirs')}</Button>
        <Button look="primary" onClick={() => saver.keepMine(cell)}>
          {t('conflict.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
