import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announceSignedIn } from '@/features/session/model/back-from-sign-in';
import { PageHeader } from '@/shared/ui/page-header';

/** Shown in the second tab after signing in again; the first tab goes on by itself. */
export function BackFromSignIn(): ReactNode {
  const { t } = useTranslation('session');

  useEffect(() => {
    announceSignedIn();
    window.close();
  }, []);

  return <PageHeader title={t('back.title')} lead={t('back.text')} />;
}
