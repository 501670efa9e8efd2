import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { returnYearRecord, type YearRecord } from '@/features/year-record/api/year-records';
import { StateNow } from '@/features/year-record/components/state-now';
import { useRecordAct } from '@/features/year-record/model/use-record-act';
import { wasOvertaken } from '@/shared/api/problem';
import { Dialog } from '@/shared/ui/dialog';
import { ReasonForm } from '@/shared/ui/reason-form';

interface ReturnDialogProps {
  record: YearRecord;
  onClose: () => void;
}

export function ReturnDialog({ record, onClose }: ReturnDialogProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const [reason, setReason] = useState('');
  const returning = useRecordAct(returnYearRecord, record, onClose);
  return (
    <Dialog title={t('return.title', { name: record.studentName })} onClose={onClose}>
      <ReasonForm
        text={t('return.text')}
        submit={t('return.do')}
        reason={reason}
        onReason={setReason}
        error={returning.error}
        changed={wasOvertaken(returning.error) && <StateNow record={record} />}
        gone={!record.actions.includes('RETURN')}
        busy={returning.isPending}
        onSubmit={() => returning.mutate(reason)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
