import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  forgetWhatClosingChanges,
  gradeBookQuery,
  readAgain,
  reopenGradeBook,
  type GradeBook,
} from '@/features/grade-book/api/grade-book';
import { BookNow } from '@/features/grade-book/components/book-now';
import { useBook } from '@/features/grade-book/model/book-context';
import { wasOvertaken } from '@/shared/api/problem';
import { ReasonForm } from '@/shared/ui/reason-form';
import { Dialog } from '@/shared/ui/dialog';

interface ReopenDialogProps {
  book: GradeBook;
  onClose: () => void;
}

export function ReopenDialog({ book, onClose }: ReopenDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { path } = useBook();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const reopening = useMutation({
    mutationFn: () => reopenGradeBook(path.schoolId, book, reason),
    onSuccess: async (opened) => {
      queryClient.setQueryData(gradeBookQuery(path).queryKey, opened);
      onClose();
      await forgetWhatClosingChanges(queryClient);
    },
    onError: async (error) => {
      if (wasOvertaken(error)) await readAgain(queryClient, path);
    },
  });
  return (
    <Dialog title={t('reopen.title', { name: book.className })} onClose={onClose}>
      <ReasonForm
        text={t('reopen.text')}
        submit={t('reopen.do')}
        reason={reason}
        onReason={setReason}
        error={reopening.error}
        changed={wasOvertaken(reopening.error) && <BookNow book={book} />}
        gone={!book.actions.includes('REOPEN')}
        busy={reopening.isPending}
        onSubmit={() => reopening.mutate()}
        onCancel={onClose}
      />
    </Dialog>
  );
}
