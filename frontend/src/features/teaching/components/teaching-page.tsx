import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { assignmentsQuery } from '@/features/teaching/api/assignments';
import { AssignForm } from '@/features/teaching/components/assign-form';
import { AssignmentLine } from '@/features/teaching/components/assignment-line';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { TableFrame } from '@/shared/ui/table-frame';

const COLUMNS = ['subject', 'teacher', 'days', 'act'] as const;

/** Who teaches which subject to a class. */
export function TeachingPage(): ReactNode {
  const { t } = useTranslation('teaching');
  const school = useSchool();
  const { schoolYear } = useSession();
  const { classId } = useParams({ from: '/in/classes/$classId/teaching' });
  const list = useQuery(assignmentsQuery(school.id, classId));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Loading />;
  const { items } = list.data;
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={t('lead')}
      />
      <AssignForm classId={classId} list={list.data} />
      {items.length > 0 && (
        <TableFrame label={t('title')}>
          <table className="table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((assignment) => (
                <AssignmentLine key={assignment.id} classId={classId} assignment={assignment} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}
