import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasStatus } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface SaveTroubleProps {
  error: Error | null;
  /** Puts what is stored now into the form. */
  onStartOver: () => void;
}

/** Why nothing was saved. Over somebody else's change nothing is saved before it was looked at. */
export function SaveTrouble({ error, onStartOver }: SaveTroubleProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  if (!error) return null;
  return (
    <>
      <ProblemNotice error={error} />
      {hasStatus(error, 412) && (
        <div>
          <Button onClick={onStartOver}>{t('startOver')}</Button>
        </div>
      )}
    </>
  );
}
