import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { loginAddress } from '@/shared/session/addresses';
import { buttonClass } from '@/shared/ui/button';
import { PageHeader } from '@/shared/ui/page-header';

/** A page of a school was asked for without a session: signing in leads back to it. */
export function SignInPrompt({ returnTo }: { returnTo: string }): ReactNode {
  const { t } = useTranslation('session');
  return (
    <div className="card stack">
      <PageHeader title={t('prompt.title')} />
      <p>{t('prompt.text')}</p>
      <div>
        <a className={buttonClass('primary')} href={loginAddress(returnTo)}>
          {t('landing.signIn')}
        </a>
      </div>
    </div>
  );
}
