import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { requestCorrection } from '@/features/grade-book/api/corrections';
import { gradeBookQuery, type Column, type StudentRow } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { TextAreaField, TextField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

const SHORTEST = 10;
const LONGEST = 1000;

interface CorrectionDialogProps {
  student: StudentRow;
  column: Column;
  onClose: () => void;
}

/** Asks a manager to open one cell of a closed book. */
export function CorrectionDialog({ student, column, onClose }: CorrectionDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { path } = useBook();
  const queryClient = useQueryClient();
  const nameOf = useColumnName();
  const [reason, setReason] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [short, setShort] = useState(false);
  const asking = useMutation({
    mutationFn: () =>
      requestCorrection(path, { studentId: student.id, column: column.code }, reason.trim(), file),
    onSuccess: onClose,
    // Also after a refusal: the cell may be asked for by somebody else.
    onSettled: async () => {
      await queryClient.invalidateQueries(gradeBookQuery(path));
      await queryClient.invalidateQueries({ queryKey: ['corrections'] });
    },
  });
  return (
    <Dialog title={t('correction.title')} onClose={onClose} locked={asking.isPending}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const tooShort = reason.trim().length < SHORTEST;
          setShort(tooShort);
          if (!tooShort && !asking.isPending) asking.mutate();
        }}
      >
        {asking.error && <ProblemNotice error={asking.error} />}
        <p>
          <strong>{student.fullName}</strong> · {nameOf(column)}
        </p>
        <p>{t('correction.text')}</p>
        <TextAreaField
          label={t('correction.reason')}
          hint={t('correction.reasonHint')}
          error={short ? t('correction.reasonShort', { count: SHORTEST }) : undefined}
          value={reason}
          maxLength={LONGEST}
          required
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          type="file"
          label={t('correction.file')}
          hint={t('correction.fileHint')}
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={asking.isPending}>
            {t('correction.do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
