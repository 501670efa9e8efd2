import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { auditEventsQuery } from '@/features/audit/api/audit-events';
import { VerifyHistories } from '@/features/audit/components/verify-histories';
import { formatInstant } from '@/shared/date/format';
import { useSchool, useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { TableFrame } from '@/shared/ui/table-frame';

const COLUMNS = ['at', 'actor', 'act', 'reason'] as const;

export function AuditPage(): ReactNode {
  const { t } = useTranslation('audit');
  const school = useSchool();
  const { schoolYear } = useSession();
  const events = useInfiniteQuery(auditEventsQuery(school.id));
  if (events.error) throw events.error;
  if (!events.data) return <Loading />;
  const items = events.data.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={t('lead')}
      />
      <VerifyHistories />
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
            {items.map((event) => (
              <tr key={event.number}>
                <td className="numbers">{formatInstant(event.at)}</td>
                <td>{event.actorName}</td>
                <th scope="row">
                  {event.act.startsWith('YEAR_RECORD_') ? (
                    <Link to="/year-records/$recordId" params={{ recordId: event.subjectId }}>
                      {event.actLabel}
                    </Link>
                  ) : (
                    event.actLabel
                  )}
                </th>
                <td>{event.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {items.length === 0 && <p className="soft">{t('none')}</p>}
      {events.hasNextPage && (
        <div>
          <Button busy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
