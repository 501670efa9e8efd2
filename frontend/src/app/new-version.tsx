import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasNewVersion, loadNewVersion, onNewVersion } from '@/app/service-worker';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

export function NewVersion(): ReactNode {
  const { t } = useTranslation();
  const there = useSyncExternalStore(onNewVersion, hasNewVersion);
  if (!there) return null;
  return (
    <Notice>
      <p>
        {t('newVersion.text')} <Button onClick={loadNewVersion}>{t('newVersion.load')}</Button>
      </p>
    </Notice>
  );
}
