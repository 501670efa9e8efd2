import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classQuery } from '@/shared/api/classes';
import { ApiProblem } from '@/shared/api/problem';
import { useSchool } from '@/shared/session/session';
import { buttonClass } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

export function isPlanMissing(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.code === 'GRADE_STUDY_PLAN_MISSING';
}

interface PlanMissingProps {
  classId: string;
  problem: ApiProblem;
}

/** No book before it is said what the class studies; whoever may say it is led there. */
export function PlanMissing({ classId, problem }: PlanMissingProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const school = useSchool();
  const schoolClass = useQuery(classQuery(school.id, classId));
  return (
    <>
      <ProblemNotice error={problem} />
      {schoolClass.data?.actions.includes('SET_STUDY_PLAN') && (
        <div>
          <Link
            to="/classes/$classId/study-plan"
            params={{ classId }}
            className={buttonClass('primary')}
          >
            {t('toStudyPlan')}
          </Link>
        </div>
      )}
    </>
  );
}
