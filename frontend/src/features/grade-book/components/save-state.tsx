import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/grade-book/components/save-state.module.css';
import { useBook, useSaverSummary } from '@/features/grade-book/model/book-context';
import type { BookSummary } from '@/features/grade-book/outbox/book-outbox';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';

function StuckHere({ summary }: { summary: BookSummary }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const { local, line, durable } = summary;
  return (
    <>
      <Icon name="warning" />
      <strong>{t('save.local', { count: local })}</strong>
      <span>
        {line === 'signedOut' ? t('save.signedOut') : t('save.down')}{' '}
        {durable ? t('save.durable') : t('save.fragile')}
      </span>
      <Button onClick={() => saver.sendNow()}>{t('save.sendNow')}</Button>
    </>
  );
}

interface LinesProps {
  summary: BookSummary;
  ready: string | null;
}

function Lines({ summary, ready }: LinesProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { local, refused, conflicts } = summary;
  const stuck = refused.length + conflicts.length > 0;
  return (
    <>
      {local > 0 && <span>{t('save.sending', { count: local })}</span>}
      {local === 0 && !stuck && <span>{t('save.idle')}</span>}
      {local === 0 && !stuck && ready !== null && (
        <strong className={styles.ready}>
          <Icon name="check" /> {ready}
        </strong>
      )}
      {refused.length > 0 && (
        <strong className={styles.stuck}>{t('save.refused', { count: refused.length })}</strong>
      )}
      {conflicts.length > 0 && (
        <a className={styles.stuck} href="#grade-conflicts">
          {t('save.conflicts', { count: conflicts.length })}
        </a>
      )}
    </>
  );
}

interface SaveStateProps {
  /** What to say when nothing is missing. */
  ready: string | null;
  correcting: boolean;
}

/**
 * Where the work of the whole class is, in one line that keeps its height: a line that drops or the
 * last value that was missing must not push the grid away from under the fingers.
 */
export function SaveState({ ready, correcting }: SaveStateProps): ReactNode {
  const { saver, editable } = useBook();
  const summary = useSaverSummary(saver);
  const { local, refused, conflicts, line, durable } = summary;
  const here = local > 0 && (line !== 'open' || !durable);
  if (!editable && !correcting && local + refused.length + conflicts.length === 0) return null;
  return (
    <div className={`${styles.line} no-print`} role="status" data-stuck={here || undefined}>
      {here ? <StuckHere summary={summary} /> : <Lines summary={summary} ready={ready} />}
    </div>
  );
}
