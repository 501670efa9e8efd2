import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClassesInProgress, type ClassInProgress } from '@/features/year-record/api/progress';
import { ProtectionPanel } from '@/features/year-record/components/protection-panel';
import { STAGES } from '@/features/year-record/model/record-look';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { TableFrame } from '@/shared/ui/table-frame';

function ClassLine({ item }: { item: ClassInProgress }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { schoolClass, yearClosed, records } = item;
  return (
    <tr>
      <th scope="row">
        <Link to="/classes/$classId/year-records" params={{ classId: schoolClass.id }}>
          {t('waiting.class', { name: schoolClass.name })}
        </Link>
      </th>
      <td>{schoolClass.homeroomTeacher}</td>
      <td className="num">{schoolClass.studentCount}</td>
      <td>{yearClosed ? t('progress.closed') : t('progress.open')}</td>
      {STAGES.map(([stage]) => (
        <td key={stage} className="num">
          {records[stage]}
        </td>
      ))}
    </tr>
  );
}

/** Where the records of every class stand; the class leads on to its records. */
export function AllRecordsPage(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const school = useSchool();
  const { schoolYear, actions } = useSession();
  const { items, error } = useClassesInProgress();
  if (error && !items) throw error;
  if (!items) return <Loading />;
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('placeAll', { school: school.name, year: schoolYear })}
        lead={t('progress.lead')}
      />
      {items.length === 0 && <Notice>{t('none')}</Notice>}
      <TableFrame label={t('progress.label')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('list.class')}</th>
              <th scope="col">{t('progress.teacher')}</th>
              <th scope="col" className="num">
                {t('progress.students')}
              </th>
              <th scope="col">{t('progress.year')}</th>
              {STAGES.map(([stage, state]) => (
                <th key={stage} scope="col" className="num">
                  {t(`state.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ClassLine key={item.schoolClass.id} item={item} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {actions.includes('READ_PROTECTION') && <ProtectionPanel />}
    </>
  );
}
