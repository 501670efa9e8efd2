import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  closeGradeBook,
  forgetWhatClosingChanges,
  gradeBookQuery,
  type GradeBook,
} from '@/features/grade-book/api/grade-book';
import { CloseRefused } from '@/features/grade-book/components/close-refused';
import { useBook, useSaverSummary } from '@/features/grade-book/model/book-context';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';

interface CloseDialogProps {
  book: GradeBook;
  onClose: () => void;
}

export function CloseDialog({ book, onClose }: CloseDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { path, saver } = useBook();
  const { saving } = useSaverSummary(saver);
  const queryClient = useQueryClient();
  const closing = useMutation({
    mutationFn: () => closeGradeBook(path.schoolId, book),
    onSuccess: async (closed) => {
      queryClient.setQueryData(gradeBookQuery(path.schoolId, path.classId).queryKey, closed);
      onClose();
      await forgetWhatClosingChanges(queryClient);
    },
  });
  return (
    <Dialog title={t('closing.title', { name: book.className })} onClose={onClose}>
      {closing.error ? (
        <CloseRefused book={book} error={closing.error} />
      ) : (
        <p>{t('closing.text', { count: book.students.length })}</p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{closing.error ? t('close') : t('cancel')}</Button>
        {!closing.error && (
          <Button
            look="primary"
            busy={closing.isPending || saving > 0}
            onClick={() => closing.mutate()}
          >
            {t('closing.do')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
