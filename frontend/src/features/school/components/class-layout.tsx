import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classQuery, type ClassSummary } from '@/shared/api/classes';
import { useSchool } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';

const DOORS = [
  { to: '/classes/$classId/students', key: 'students', needs: ['READ_STUDENTS'] },
  {
    to: '/classes/$classId/grade-book',
    key: 'gradeBook',
    needs: ['READ_GRADE_BOOK', 'ENTER_GRADES'],
  },
  { to: '/classes/$classId/year-records', key: 'yearRecords', needs: ['READ_YEAR_RECORD'] },
  { to: '/classes/$classId/teaching', key: 'teaching', needs: ['ASSIGN_TEACHERS'] },
  {
    to: '/classes/$classId/study-plan',
    key: 'studyPlan',
    needs: ['SET_STUDY_PLAN', 'READ_RESULTS'],
  },
] as const;

function ClassMenu({ item }: { item: ClassSummary }): ReactNode {
  const { t } = useTranslation('school');
  const open = DOORS.filter(({ needs }) => needs.some((action) => item.actions.includes(action)));
  return (
    <nav className="tabs no-print" aria-label={t('class', { name: item.name })}>
      {open.map(({ to, key }) => (
        <Link
          key={key}
          to={to}
          params={{ classId: item.id }}
          className="tab"
          activeProps={{ className: 'active' }}
        >
          {t(`doors.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

/** One class and its faces: students, grade book, year records, teachers. */
export function ClassLayout(): ReactNode {
  const school = useSchool();
  const { classId } = useParams({ from: '/in/classes/$classId' });
  const schoolClass = useQuery(classQuery(school.id, classId));
  if (schoolClass.error) throw schoolClass.error;
  if (!schoolClass.data) return <Loading />;
  return (
    <>
      <ClassMenu item={schoolClass.data} />
      <Outlet />
    </>
  );
}
