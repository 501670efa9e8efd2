import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Steps } from '@/shared/ui/steps';

export function SheetSteps({ current }: { current: number }): ReactNode {
  const { t } = useTranslation('gradeSheet');
  return <Steps current={current} items={[t('steps.file'), t('steps.review'), t('steps.done')]} />;
}
