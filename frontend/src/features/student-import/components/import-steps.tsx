import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Steps } from '@/shared/ui/steps';

export function ImportSteps({ current }: { current: number }): ReactNode {
  const { t } = useTranslation('studentImport');
  return (
    <Steps current={current} items={[t('steps.file'), t('steps.check'), t('steps.confirm')]} />
  );
}
