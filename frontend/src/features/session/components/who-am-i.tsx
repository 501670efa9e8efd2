import { useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LOGOUT_ADDRESS } from '@/shared/session/addresses';
import { useSession } from '@/shared/session/session';
import { forgetCopies } from '@/shared/offline/copies';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';

interface WhoAmIProps {
  buttonClass: string;
  /** How many cells an account typed here that the service does not hold yet. */
  countUnsent: (account: string) => Promise<number>;
}

/** Nobody's data stays behind on this computer; what is not sent yet stays for its owner only. */
async function signOut(): Promise<void> {
  await forgetCopies();
  location.assign(LOGOUT_ADDRESS);
}

export function WhoAmI({ buttonClass, countUnsent }: WhoAmIProps): ReactNode {
  const { t } = useTranslation('session');
  const { account, fullName } = useSession();
  const [unsent, setUnsent] = useState(0);

  async function leave(): Promise<void> {
    const count = await countUnsent(account).catch(() => 0);
    if (count > 0) setUnsent(count);
    else await signOut();
  }

  function onClick(event: MouseEvent): void {
    event.preventDefault();
    void leave();
  }

  return (
    <>
      <span>{fullName}</span>
      <a className={buttonClass} href={LOGOUT_ADDRESS} onClick={onClick}>
        {t('signOut')}
      </a>
      {unsent > 0 && (
        <Dialog title={t('leaving.title', { count: unsent })} onClose={() => setUnsent(0)}>
          <p>{t('leaving.text')}</p>
          <DialogActions>
            <Button onClick={() => void signOut()}>{t('leaving.leave')}</Button>
            <Button look="primary" onClick={() => setUnsent(0)}>
              {t('leaving.stay')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
