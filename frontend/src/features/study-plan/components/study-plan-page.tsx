import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { studyPlanQuery } from '@/features/study-plan/api/study-plan';
import { ClassPlanForm } from '@/features/study-plan/components/class-plan-form';
import { StudentTable } from '@/features/study-plan/components/student-table';
import { hasClassPlan } from '@/features/study-plan/model/class-draft';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';

/** What a class and each of its students study. */
export function StudyPlanPage(): ReactNode {
  const { t } = useTranslation('studyPlan');
  const school = useSchool();
  const { schoolYear } = useSession();
  const { classId } = useParams({ from: '/in/classes/$classId/study-plan' });
  const path = useMemo(() => ({ schoolId: school.id, classId }), [school.id, classId]);
  const query = useQuery(studyPlanQuery(path));
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  const plan = query.data;
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={t('lead')}
      />
      {!plan.complete && <Notice tone="warn" title={t('incomplete')} />}
      {hasClassPlan(plan) && <ClassPlanForm key={classId} path={path} plan={plan} />}
      <StudentTable path={path} plan={plan} />
    </>
  );
}
