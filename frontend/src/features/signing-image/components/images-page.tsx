import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ImageCard } from '@/features/signing-image/components/image-card';
import { useSchool, useSession } from '@/shared/session/session';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';

/** The images that the pages of records are printed with: one's own signature, the seal. */
export function ImagesPage(): ReactNode {
  const { t } = useTranslation('signingImage');
  const school = useSchool();
  const { actions } = useSession();
  return (
    <>
      <PageHeader title={t('title')} place={school.name} lead={t('lead')} />
      <Notice title={t('proof')} />
      {actions.includes('KEEP_OWN_SIGNATURE_IMAGE') && <ImageCard kind="own" />}
      {actions.includes('KEEP_SEAL_IMAGE') && <ImageCard kind="seal" />}
    </>
  );
}
