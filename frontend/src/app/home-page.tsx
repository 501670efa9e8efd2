import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassList } from '@/features/school/routes';
import { UnfinishedBatches } from '@/features/signing/routes';
import { WaitingRecords } from '@/features/year-record/routes';
import { useSession } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/page-header';

/** What waits for me: signatures begun and not finished, records to sign, my classes. */
export function HomePage(): ReactNode {
  const { t } = useTranslation();
  const { fullName, roles } = useSession();
  const roleNames = roles.map((role) => t(`role.${role}`)).join(', ');
  return (
    <>
      <PageHeader title={t('home.greeting', { name: fullName })} lead={roleNames} />
      <UnfinishedBatches />
      <WaitingRecords />
      <ClassList />
    </>
  );
}
