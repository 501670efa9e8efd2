import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { windowsQuery } from '@/features/entry-window/api/windows';
import { WindowForm } from '@/features/entry-window/components/window-form';
import { WindowLine } from '@/features/entry-window/components/window-line';
import { classesQuery } from '@/shared/api/classes';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { TableFrame } from '@/shared/ui/table-frame';

const COLUMNS = ['period', 'scope', 'time', 'state', 'act'] as const;

/** From when until when values are taken into the grade books of the school. */
export function WindowsPage(): ReactNode {
  const { t } = useTranslation('entryWindow');
  const school = useSchool();
  const { schoolYear } = useSession();
  const windows = useQuery(windowsQuery(school.id, schoolYear));
  const classes = useQuery(classesQuery(school.id, schoolYear));
  if (windows.error && !windows.data) throw windows.error;
  if (!windows.data) return <Loading />;
  const nameOf = (id: string | null): string | null =>
    classes.data?.items.find((one) => one.id === id)?.name ?? null;
  const subjectName = (code: string | null): string | null =>
    code === null
      ? null
      : (windows.data.subjects.find((subject) => subject.code === code)?.name ?? code);
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={t('lead')}
      />
      <WindowForm subjects={windows.data.subjects} />
      {windows.data.items.length === 0 ? (
        <Notice title={t('none')} />
      ) : (
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
              {windows.data.items.map((window) => (
                <WindowLine
                  key={`${window.id} ${String(window.version)}`}
                  window={window}
                  className={nameOf(window.classId)}
                  subjectName={subjectName(window.subject)}
                />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}
