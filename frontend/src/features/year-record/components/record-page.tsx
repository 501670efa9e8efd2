import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yearRecordQuery } from '@/features/year-record/api/year-records';
import { RecordActions } from '@/features/year-record/components/record-actions';
import { RecordEvents } from '@/features/year-record/components/record-events';
import { RecordLinks } from '@/features/year-record/components/record-links';
import { RecordSheet } from '@/features/year-record/components/record-sheet';
import { RecordSignatures } from '@/features/year-record/components/record-signatures';
import styles from '@/features/year-record/components/records.module.css';
import { StateBadge } from '@/features/year-record/components/state-badge';
import { useSchool } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';

export function RecordPage(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const school = useSchool();
  const { recordId } = useParams({ from: '/in/year-records/$recordId' });
  const query = useQuery(yearRecordQuery(school.id, recordId));
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  const { summary: record, content, signatures, subjectSignatures, events } = query.data;
  const { className: name, schoolYear: year } = record;
  const revocation = events.findLast(({ act }) => act === 'REVOKE');
  return (
    <>
      <PageHeader
        title={t('record.title', { name: record.studentName })}
        place={t('place', { name, school: school.name, year })}
        actions={<RecordActions record={record} />}
      />
      <div className="row">
        <StateBadge record={record} />
        {record.lookupCode && (
          <span className="soft">
            {t('list.code')}:{' '}
            <strong className="numbers" data-testid="lookup-code">
              {record.lookupCode}
            </strong>
          </span>
        )}
      </div>
      {record.returnedReason && (
        <Notice tone="warn" title={t('record.returned')}>
          <p>{record.returnedReason}</p>
        </Notice>
      )}
      {record.obstacle && (
        <Notice tone="warn" title={t('record.obstacle')}>
          <p>{record.obstacle}</p>
        </Notice>
      )}
      {record.state === 'REVOKED' && (
        <Notice tone="bad" title={t('record.revoked')}>
          {revocation?.reason && <p>{t('events.reason', { reason: revocation.reason })}</p>}
          <RecordLinks record={record} />
        </Notice>
      )}
      {record.state !== 'REVOKED' && record.replaces && (
        <Notice title={t('links.title')}>
          <RecordLinks record={record} />
        </Notice>
      )}
      <div className={styles.columns}>
        <RecordSheet content={content} />
        <div className="stack">
          <RecordSignatures items={signatures} subjects={subjectSignatures} />
          <RecordEvents items={events} />
        </div>
      </div>
    </>
  );
}
