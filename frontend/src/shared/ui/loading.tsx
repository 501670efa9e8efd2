import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';

export function Loading({ label }: { label?: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      {label ?? t('loading')}
    </div>
  );
}
