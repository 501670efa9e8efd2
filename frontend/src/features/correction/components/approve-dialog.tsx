import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { approve, type Correction } from '@/features/correction/api/corrections';
import { useDeciding } from '@/features/correction/components/use-deciding';
import { wasOvertaken } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { SelectField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

const HOURS = [1, 4, 8, 24, 48, 72] as const;
const USUAL = 24;

interface ApproveDialogProps {
  correction: Correction;
  onClose: () => void;
}

export function ApproveDialog({ correction, onClose }: ApproveDialogProps): ReactNode {
  const { t } = useTranslation('correction');
  const deciding = useDeciding();
  const [hours, setHours] = useState<number>(USUAL);
  const gone = wasOvertaken(deciding.error);
  return (
    <Dialog title={t('approve.title')} onClose={onClose}>
      {deciding.error && <ProblemNotice error={deciding.error} />}
      <p>{t('approve.text', { student: correction.cell.studentName })}</p>
      <SelectField
        label={t('approve.hours')}
        value={String(hours)}
        onChange={(event) => setHours(Number(event.target.value))}
      >
        {HOURS.map((count) => (
          <option key={count} value={count}>
            {t('approve.hour', { count })}
          </option>
        ))}
      </SelectField>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        {!gone && (
          <Button
            look="primary"
            busy={deciding.isPending}
            onClick={() =>
              deciding.mutate((schoolId) => approve(schoolId, correction, hours), {
                onSuccess: onClose,
              })
            }
          >
            {t('approve.do')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
