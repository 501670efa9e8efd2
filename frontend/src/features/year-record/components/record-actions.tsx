import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress, type YearRecord } from '@/features/year-record/api/year-records';
import { ReissueDialog } from '@/features/year-record/components/reissue-dialog';
import { ReturnDialog } from '@/features/year-record/components/return-dialog';
import { RevokeDialog } from '@/features/year-record/components/revoke-dialog';
import { useSchool } from '@/shared/session/session';
import { isSigningAction, useSigningLauncher } from '@/shared/session/signing-launcher';
import { Button, buttonClass } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';

function Files({ recordId }: { recordId: string }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { id } = useSchool();
  return (
    <>
      <a className={buttonClass()} href={fileAddress(id, recordId, 'pdf')} target="_blank">
        <Icon name="file" />
        {t('record.openPdf')}
      </a>
      <a className={buttonClass()} href={fileAddress(id, recordId, 'pdf')} download>
        <Icon name="download" />
        {t('record.pdf')}
      </a>
      <a className={buttonClass()} href={fileAddress(id, recordId, 'xml')} download>
        <Icon name="download" />
        {t('record.xml')}
      </a>
    </>
  );
}

/** Buttons for what the service lets this person do with this record now, and no others. */
export function RecordActions({ record }: { record: YearRecord }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const launch = useSigningLauncher();
  const [asking, setAsking] = useState<'return' | 'revoke' | 'reissue' | null>(null);
  const { id, version, actions } = record;
  return (
    <>
      <Files recordId={id} />
      {actions.includes('RETURN') && (
        <Button icon="back" onClick={() => setAsking('return')}>
          {t('return.open')}
        </Button>
      )}
      {actions.includes('REVOKE') && (
        <Button look="danger" onClick={() => setAsking('revoke')}>
          {t('revoke.open')}
        </Button>
      )}
      {actions.includes('REISSUE') && (
        <Button look="primary" icon="file" onClick={() => setAsking('reissue')}>
          {t('reissue.open')}
        </Button>
      )}
      {actions.filter(isSigningAction).map((action) => (
        <Button
          key={action}
          look="primary"
          icon={action === 'ISSUE' ? 'seal' : 'pen'}
          onClick={() => launch({ action, records: [{ id, version }] })}
        >
          {t(`act.${action}`)}
        </Button>
      ))}
      {asking === 'return' && <ReturnDialog record={record} onClose={() => setAsking(null)} />}
      {asking === 'reissue' && <ReissueDialog record={record} onClose={() => setAsking(null)} />}
      {asking === 'revoke' && <RevokeDialog record={record} onClose={() => setAsking(null)} />}
    </>
  );
}
