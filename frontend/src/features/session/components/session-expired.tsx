import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getSession } from '@/features/session/api/get-session';
import { onSignedIn } from '@/features/session/model/back-from-sign-in';
import { isWaitingForSignIn, onWaitingChange, releaseWaiting } from '@/shared/api/sign-in-again';
import { loginAddress } from '@/shared/session/addresses';
import { useSession } from '@/shared/session/session';
import { Button, buttonClass } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

/** Asks the service whether the person is back, and lets the waiting requests go if so. */
function useSignInAgain(): { otherAccount: boolean; look: () => Promise<void> } {
  const { account } = useSession();
  const [otherAccount, setOtherAccount] = useState(false);

  async function look(): Promise<void> {
    const session = await getSession().catch(() => null);
    if (!session) return;
    // What one person typed must never be saved in the name of another.
    setOtherAccount(session.account !== account);
    if (session.account === account) releaseWaiting(true);
  }

  return { otherAccount, look };
}

function SessionExpiredDialog(): ReactNode {
  const { t } = useTranslation('session');
  const { otherAccount, look } = useSignInAgain();

  useEffect(() => {
    const check = (): void => void look();
    const stop = onSignedIn(check);
    window.addEventListener('focus', check);
    return () => {
      stop();
      window.removeEventListener('focus', check);
    };
  });

  return (
    <Dialog title={t('expired.title')} onClose={() => releaseWaiting(false)} locked>
      <p>{t('expired.text')}</p>
      {otherAccount && (
        <Notice tone="bad" live>
          <p>{t('expired.otherAccount')}</p>
        </Notice>
      )}
      <DialogActions>
        <Button look="quiet" onClick={() => releaseWaiting(false)}>
          {t('expired.later')}
        </Button>
        <Button onClick={() => void look()}>{t('expired.done')}</Button>
        <a className={buttonClass('primary')} href={loginAddress('/signed-in')} target="_blank">
          {t('expired.signIn')}
        </a>
      </DialogActions>
    </Dialog>
  );
}

export function SessionExpired(): ReactNode {
  const waiting = useSyncExternalStore(onWaitingChange, isWaitingForSignIn);
  return waiting && <SessionExpiredDialog />;
}
