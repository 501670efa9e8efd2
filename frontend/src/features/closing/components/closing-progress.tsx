import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolClosing } from '@/features/closing/api/closings';
import styles from '@/features/closing/components/closing.module.css';
import { formatInstant } from '@/shared/date/format';

function Outcome({ closing }: { closing: SchoolClosing }): ReactNode {
  const { t } = useTranslation('closing');
  const { total, closed, alreadyClosed, refused } = closing.counts;
  const done = closed + alreadyClosed + refused;
  const running = closing.state === 'RUNNING';
  const when = { name: closing.startedBy, at: formatInstant(closing.startedAt) };
  return (
    <>
      <progress value={done} max={total} aria-label={t('progress.bar', { done, total })} />
      <p role="status">
        <strong>{running ? t('progress.running', { done, total }) : t('progress.finished')}</strong>{' '}
        {t('progress.outcome', { closed, alreadyClosed, refused })}
      </p>
      <p className="soft small">{running ? t('progress.leave', when) : t('progress.by', when)}</p>
    </>
  );
}

interface ClosingProgressProps {
  closing: SchoolClosing | undefined;
}

/** How far the newest closing of this choice has come: one place before, while and after it runs. */
export function ClosingProgress({ closing }: ClosingProgressProps): ReactNode {
  const { t } = useTranslation('closing');
  return (
    <section className={styles.progress} aria-label={t('progress.title')}>
      {closing ? <Outcome closing={closing} /> : <p className="soft">{t('progress.none')}</p>}
    </section>
  );
}
