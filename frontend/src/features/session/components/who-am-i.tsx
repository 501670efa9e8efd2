import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LOGOUT_ADDRESS } from '@/shared/session/addresses';
import { useSession } from '@/shared/session/session';

export function WhoAmI({ buttonClass }: { buttonClass: string }): ReactNode {
  const { t } = useTranslation('session');
  const { fullName } = useSession();
  return (
    <>
      <span>{fullName}</span>
      <a className={buttonClass} href={LOGOUT_ADDRESS}>
        {t('signOut')}
      </a>
    </>
  );
}
