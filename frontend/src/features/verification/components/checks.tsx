import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import styles from '@/features/verification/components/verify.module.css';
import { Icon } from '@/shared/ui/icon';

/** What was looked at, one line each: for whoever wants to know why. */
export function Checks({ items }: { items: Verification['checks'] }): ReactNode {
  const { t } = useTranslation('verification');
  const passed = items.filter((item) => item.passed).length;
  return (
    <details className="card">
      <summary>{t('checks.title', { passed, count: items.length })}</summary>
      <ul className={styles.checks}>
        {items.map((item) => (
          <li key={item.check} data-passed={item.passed}>
            <Icon name={item.passed ? 'check' : 'cross'} />
            <span>
              {item.label}{' '}
              <span className="soft small">
                {item.passed ? t('checks.passed') : t('checks.failed')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
