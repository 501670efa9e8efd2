import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { revokeYearRecord, type YearRecord } from '@/features/year-record/api/year-records';
import { StateNow } from '@/features/year-record/components/state-now';
import styles from '@/features/year-record/components/records.module.css';
import { useRecordAct } from '@/features/year-record/model/use-record-act';
import { wasOvertaken } from '@/shared/api/problem';
import { Dialog } from '@/shared/ui/dialog';
import { ReasonForm } from '@/shared/ui/reason-form';

interface RevokeDialogProps {
  record: YearRecord;
  onClose: () => void;
}

interface ConsequenceProps {
  sure: boolean;
  missing: boolean;
  onSure: (sure: boolean) => void;
}

function Consequence({ sure, missing, onSure }: ConsequenceProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const id = useId();
  return (
    <div className="stack">
      <p>
        <strong>{t('revoke.text')}</strong>
      </p>
      <div className="row">
        <input
          id={id}
          type="checkbox"
          className={styles.check}
          checked={sure}
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={(event) => onSure(event.target.checked)}
        />
        <label htmlFor={id}>{t('revoke.sure')}</label>
      </div>
      {missing && (
        <span id={`${id}-error`} className="field-error" role="alert">
          {t('revoke.sureMissing')}
        </span>
      )}
    </div>
  );
}

/** The one act that cannot be taken back: it spells out what follows and asks twice. */
export function RevokeDialog({ record, onClose }: RevokeDialogProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);
  const revoking = useRecordAct(revokeYearRecord, record, onClose);
  return (
    <Dialog title={t('revoke.title', { name: record.studentName })} onClose={onClose}>
      <ReasonForm
        text={<Consequence sure={sure} missing={missing && !sure} onSure={setSure} />}
        submit={t('revoke.do')}
        look="danger"
        reason={reason}
        onReason={setReason}
        error={revoking.error}
        changed={wasOvertaken(revoking.error) && <StateNow record={record} />}
        gone={!record.actions.includes('REVOKE')}
        busy={revoking.isPending}
        onSubmit={() => {
          setMissing(!sure);
          if (sure) revoking.mutate(reason);
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
