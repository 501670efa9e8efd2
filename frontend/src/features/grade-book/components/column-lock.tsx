import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lockColumn, unlockColumn } from '@/features/grade-book/api/column-lock';
import { gradeBookQuery, type Column, type GradeBook } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** Locks the column of the active cell before the closing, for whoever may. */
export function ColumnLock({ book, column }: { book: GradeBook; column: Column }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { path } = useBook();
  const queryClient = useQueryClient();
  const locking = useMutation({
    mutationFn: () => (column.locked ? unlockColumn : lockColumn)(path, column.code),
    onSettled: async () => {
      await queryClient.invalidateQueries(gradeBookQuery(path));
      await queryClient.invalidateQueries({ queryKey: ['entry-windows'] });
    },
  });
  if (!book.actions.includes('LOCK_COLUMNS')) return null;
  return (
    <>
      {locking.error && <ProblemNotice error={locking.error} />}
      <Button look="quiet" busy={locking.isPending} onClick={() => locking.mutate()}>
        {column.locked ? t('columnLock.unlock') : t('columnLock.lock')}
      </Button>
    </>
  );
}
