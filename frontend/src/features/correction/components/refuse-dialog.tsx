import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refuse, type Correction } from '@/features/correction/api/corrections';
import { useDeciding } from '@/features/correction/components/use-deciding';
import { wasOvertaken } from '@/shared/api/problem';
import { Dialog } from '@/shared/ui/dialog';
import { ReasonForm } from '@/shared/ui/reason-form';

interface RefuseDialogProps {
  correction: Correction;
  onClose: () => void;
}

export function RefuseDialog({ correction, onClose }: RefuseDialogProps): ReactNode {
  const { t } = useTranslation('correction');
  const deciding = useDeciding();
  const [answer, setAnswer] = useState('');
  return (
    <Dialog title={t('refuse.title')} onClose={onClose}>
      <ReasonForm
        text={t('refuse.text')}
        submit={t('refuse.do')}
        reason={answer}
        onReason={setAnswer}
        error={deciding.error}
        gone={wasOvertaken(deciding.error)}
        busy={deciding.isPending}
        onSubmit={() =>
          deciding.mutate((schoolId) => refuse(schoolId, correction, answer), {
            onSuccess: onClose,
          })
        }
        onCancel={onClose}
      />
    </Dialog>
  );
}
