import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassList } from '@/features/school/routes';
import { UnfinishedBatches } from '@/features/signing/routes';
import { WaitingRecords, WaitingSubjects } from '@/features/year-record/routes';
import { useSession } from '@/shared/session/session';
import { buttonClass } from '@/shared/ui/button';
import { PageHeader } from '@/shared/ui/page-header';

/** What waits for me: signatures begun and not finished, records to sign, my classes; or my office. */
export function HomePage(): ReactNode {
  const { t } = useTranslation();
  const { fullName, roles, school } = useSession();
  const roleNames = roles.map((role) => t(`role.${role}`)).join(', ');
  return (
    <>
      <PageHeader title={t('home.greeting', { name: fullName })} lead={roleNames} />
      {school ? (
        <>
          <UnfinishedBatches />
          <WaitingRecords />
          <WaitingSubjects />
          <ClassList />
        </>
      ) : (
        <p>
          <Link to="/province-dates" className={buttonClass('primary')}>
            {t('nav.provinceDates')}
          </Link>
        </p>
      )}
    </>
  );
}
