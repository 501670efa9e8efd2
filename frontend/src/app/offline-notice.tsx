import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/date/format';
import { oldestCopyShown, onConnectionChange } from '@/shared/offline/connection';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

const LOOK_AGAIN_MS = 30_000;

/** Says how old the data on the screen is, and looks for the service now and then. */
export function OfflineNotice(): ReactNode {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const at = useSyncExternalStore(onConnectionChange, oldestCopyShown);
  const offline = at !== null;

  useEffect(() => {
    if (!offline) return;
    const ask = (): void => void askAgain();
    const askAgain = (): Promise<void> =>
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    const timer = setInterval(ask, LOOK_AGAIN_MS);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
      // The line is back: what was shown from a copy so far is asked for anew.
      ask();
    };
  }, [offline, queryClient]);

  if (at === null) return null;
  const retry = (): void =>
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  return (
    <Notice tone="warn" title={t('offline.title', { at: formatInstant(at) })} live>
      <p>
        {t('offline.text')} <Button onClick={retry}>{t('offline.retry')}</Button>
      </p>
    </Notice>
  );
}
