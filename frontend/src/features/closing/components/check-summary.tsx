import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingCheck } from '@/features/closing/api/closings';
import styles from '@/features/closing/components/closing.module.css';
import { StartDialog } from '@/features/closing/components/start-dialog';
import type { ClosingSearch } from '@/features/closing/model/choice';
import { Button } from '@/shared/ui/button';

interface CheckSummaryProps {
  check: ClosingCheck;
  choice: Required<ClosingSearch>;
  /** A closing of just this choice is under way. */
  running: boolean;
  /** Whether the list is that of the choice, not of the one before. */
  fresh: boolean;
}

const STATES = ['ready', 'incomplete', 'impossible', 'closed'] as const;

/** How many classes stand where, and the one act that follows from it. */
export function CheckSummary({ check, choice, running, fresh }: CheckSummaryProps): ReactNode {
  const { t } = useTranslation('closing');
  const [asking, setAsking] = useState(false);
  const { counts } = check;
  return (
    <div className={styles.summary}>
      <ul className={styles.counts} aria-label={t('check.counts')}>
        {STATES.map((state) => (
          <li key={state}>
            <strong>{counts[state]}</strong> {t(`count.${state}`)}
          </li>
        ))}
      </ul>
      {check.actions.includes('START') && (
        <Button
          look="primary"
          icon="check"
          busy={running}
          disabled={!fresh || (counts.ready === 0 && !running)}
          onClick={() => setAsking(true)}
        >
          {t('start.open', { count: counts.ready })}
        </Button>
      )}
      {asking && <StartDialog counts={counts} choice={choice} onClose={() => setAsking(false)} />}
    </div>
  );
}
