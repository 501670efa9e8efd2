import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yearRecordsQuery } from '@/features/year-record/api/year-records';
import { signingOffers } from '@/features/year-record/model/bulk';
import { useSchool } from '@/shared/session/session';
import { buttonClass } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

/** On the first page: the records that wait for this person's act. */
export function WaitingRecords(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { id: schoolId } = useSchool();
  const list = useQuery(yearRecordsQuery(schoolId));
  const offers = signingOffers(list.data?.bulkActions ?? []);
  if (offers.length === 0) return null;
  return (
    <Notice tone="info" title={t('waiting.title')}>
      {offers.map(({ action, recordIds }) => (
        <p key={action}>{t(`waiting.${action}`, { count: recordIds.length })}</p>
      ))}
      <div>
        <Link to="/year-records" className={buttonClass('primary')}>
          {t('waiting.go')}
        </Link>
      </div>
    </Notice>
  );
}
