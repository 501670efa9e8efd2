import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  closeGradeBook,
  forgetWhatClosingChanges,
  gradeBookQuery,
  readAgain,
  type GradeBook,
} from '@/features/grade-book/api/grade-book';
import { BookNow } from '@/features/grade-book/components/book-now';
import { CloseRefused } from '@/features/grade-book/components/close-refused';
import { useBook, useSaverSummary } from '@/features/grade-book/model/book-context';
import { periodKind } from '@/features/grade-book/model/period-choice';
import { hasStatus, wasOvertaken } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

interface CloseDialogProps {
  book: GradeBook;
  onClose: () => void;
}

export function CloseDialog({ book, onClose }: CloseDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { path, saver } = useBook();
  const { local, refused, conflicts } = useSaverSummary(saver);
  const open = local + refused.length + conflicts.length;
  const queryClient = useQueryClient();
  const closing = useMutation({
    mutationFn: () => closeGradeBook(path.schoolId, book),
    onSuccess: async (closed) => {
      queryClient.setQueryData(gradeBookQuery(path).queryKey, closed);
      onClose();
      await forgetWhatClosingChanges(queryClient);
    },
    onError: async (error) => {
      if (wasOvertaken(error)) await readAgain(queryClient, path);
    },
  });
  const stale = hasStatus(closing.error, 412);
  const offered = book.actions.includes('CLOSE') && (!closing.error || stale);
  return (
    <Dialog
      title={t(`closing.title.${periodKind(book)}`, {
        name: book.className,
        period: book.periodLabel,
      })}
      onClose={onClose}
    >
      {closing.error ? (
        <>
          <CloseRefused book={book} error={closing.error} />
          {stale && <BookNow book={book} />}
        </>
      ) : (
        <>
          <p>{t('closing.text', { count: book.students.length })}</p>
          {open > 0 && (
            <Notice tone="warn">
              <p>{t('closing.unsent', { count: open })}</p>
            </Notice>
          )}
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{closing.error && !stale ? t('close') : t('cancel')}</Button>
        {offered && (
          <Button
            look="primary"
            busy={closing.isPending || open > 0}
            onClick={() => closing.mutate()}
          >
            {t('closing.do')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
