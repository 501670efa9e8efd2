import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvinceDates } from '@/features/entry-window/api/province-dates';
import { windowsQuery } from '@/features/entry-window/api/windows';
import { WindowForm } from '@/features/entry-window/components/window-form';
import { WindowLine } from '@/features/entry-window/components/window-line';
import type { Period } from '@/features/entry-window/model/periods';
import { classesQuery } from '@/shared/api/classes';
import { formatInstant } from '@/shared/date/format';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { TableFrame } from '@/shared/ui/table-frame';

const COLUMNS = ['period', 'scope', 'time', 'state', 'act'] as const;

/** What the province bounds: the school's own windows count within it. */
function OfProvince({ dates }: { dates: ProvinceDates[] }): ReactNode {
  const { t } = useTranslation('entryWindow');
  if (dates.length === 0) return null;
  return (
    <Notice title={t('province.ofSchool')}>
      <ul>
        {dates.map(({ period, opensAt, closesAt }) => (
          <li key={period}>
            {t(`period.${period as Period}`)}:{' '}
            <span className="numbers">
              {t('span', { from: formatInstant(opensAt), until: formatInstant(closesAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

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
      <OfProvince dates={windows.data.province} />
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
