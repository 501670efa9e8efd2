import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gradeBooksQuery } from '@/features/grade-book/api/grade-book';
import { isPlanMissing, PlanMissing } from '@/features/grade-book/components/plan-missing';
import { likelyPeriod } from '@/features/grade-book/model/period-choice';
import { useSchool } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';

/** The door to a class's books leads to the one of this time of the year. */
export function GradeBookEntry(): ReactNode {
  const { t } = useTranslation('gradeBook');
  const school = useSchool();
  const { classId } = useParams({ from: '/in/classes/$classId/grade-book' });
  const query = useQuery(gradeBooksQuery(school.id, classId));
  if (isPlanMissing(query.error)) return <PlanMissing classId={classId} problem={query.error} />;
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  const period = likelyPeriod(query.data, new Date().getMonth() + 1);
  if (period === undefined) return <Notice tone="warn" title={t('periods.none')} />;
  return (
    <Navigate to="/classes/$classId/grade-book/$period" params={{ classId, period }} replace />
  );
}
