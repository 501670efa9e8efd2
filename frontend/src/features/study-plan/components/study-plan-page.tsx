import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { studyPlanQuery } from '@/features/study-plan/api/study-plan';
import { ClassPlanForm } from '@/features/study-plan/components/class-plan-form';
import { StudentLines } from '@/features/study-plan/components/student-lines';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';

/** What a class studies and what is different for its students. */
export function StudyPlanPage(): ReactNode {
  const { t } = useTranslation('studyPlan');
  const school = useSchool();
  const { schoolYear } = useSession();
  const { classId } = useParams({ from: '/in/classes/$classId/study-plan' });
  const query = useQuery(studyPlanQuery(school.id, classId));
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
      <ClassPlanForm key={plan.version} plan={plan} />
      <StudentLines plan={plan} />
    </>
  );
}
