import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { createYearRecords, yearRecordsQuery } from '@/features/year-record/api/year-records';
import { NotCreated } from '@/features/year-record/components/not-created';
import { RecordList } from '@/features/year-record/components/record-list';
import { UnsignedSubjects } from '@/features/year-record/components/unsigned-subjects';
import { useClassName } from '@/features/year-record/model/use-class-name';
import { useSchool, useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function useCreation(schoolId: string, classId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => createYearRecords(schoolId, classId),
    // Also after a refusal: the class may have been reopened meanwhile.
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['year-records'] });
      await queryClient.invalidateQueries({ queryKey: ['classes'] });
    },
  });
}

export function ClassRecordsPage(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const school = useSchool();
  const { schoolYear } = useSession();
  const { classId } = useParams({ from: '/in/classes/$classId/year-records' });
  const list = useQuery(yearRecordsQuery(school.id, classId));
  const creation = useCreation(school.id, classId);
  const name = useClassName(school.id, classId, list.data);
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Loading />;
  const { items, bulkActions, notCreated, unsignedSubjects, canCreate } = list.data;
  const create = canCreate && (
    <Button
      look={items.length === 0 ? 'primary' : 'plain'}
      icon="file"
      busy={creation.isPending}
      onClick={() => creation.mutate()}
    >
      {t('bulk.CREATE')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('titleOf', { name })}
        place={t('place', { name, school: school.name, year: schoolYear })}
        actions={create}
      />
      {creation.error && <ProblemNotice error={creation.error} />}
      {creation.data && (
        <Notice tone="good" title={t('created', { count: creation.data.created.length })} live />
      )}
      {creation.data && creation.data.gaps.length > 0 && (
        <Notice tone="warn" title={t('gaps')} live>
          <ul>
            {creation.data.gaps.map((student) => (
              <li key={student.studentId}>
                <strong>{student.studentName}</strong>: {student.letters.join(' ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <NotCreated students={notCreated} />
      <UnsignedSubjects items={unsignedSubjects} />
      {items.length === 0 ? (
        <Notice>{t('noneHere')}</Notice>
      ) : (
        <RecordList items={items} bulkActions={bulkActions} />
      )}
    </>
  );
}
