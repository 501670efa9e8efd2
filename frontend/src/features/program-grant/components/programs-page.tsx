import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { grantsQuery } from '@/features/program-grant/api/program-grants';
import { ProgramCard } from '@/features/program-grant/components/program-card';
import { useSchool } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';

/** What the programs of vendors may do with the data of the school. */
export function ProgramsPage(): ReactNode {
  const { t } = useTranslation('programGrant');
  const school = useSchool();
  const grants = useQuery(grantsQuery(school.id));
  if (grants.error && !grants.data) throw grants.error;
  return (
    <>
      <PageHeader title={t('title')} place={school.name} lead={t('lead')} />
      {!grants.data && <Loading />}
      {grants.data?.length === 0 && <p className="soft">{t('none')}</p>}
      {grants.data?.map((grant) => (
        // Another version is another choice to make: what was ticked before it is dropped.
        <ProgramCard key={`${grant.applicationId} ${String(grant.version)}`} grant={grant} />
      ))}
    </>
  );
}
