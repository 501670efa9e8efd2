import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yearRecordsQuery } from '@/features/year-record/api/year-records';
import { RecordList } from '@/features/year-record/components/record-list';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';

/** All classes within reach: what a manager signs and a seal keeper issues in one act. */
export function AllRecordsPage(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const school = useSchool();
  const { schoolYear } = useSession();
  const list = useQuery(yearRecordsQuery(school.id));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Loading />;
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('placeAll', { school: school.name, year: schoolYear })}
      />
      {list.data.items.length === 0 ? (
        <Notice>{t('none')}</Notice>
      ) : (
        <RecordList items={list.data.items} bulkActions={list.data.bulkActions} showClass />
      )}
    </>
  );
}
