import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentImport } from '@/features/student-import/api/student-import';
import { buttonClass } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

/** One sentence above the table: where this import stands and what to do next. */
export function ImportOutcome({ checked }: { checked: StudentImport }): ReactNode {
  const { t } = useTranslation('studentImport');
  const { counts, state } = checked;
  const applied = counts.new + counts.changed;
  if (state === 'OUTDATED') {
    return (
      <Notice tone="warn" title={t('outcome.outdated')}>
        <Link to="/import" className={buttonClass()}>
          {t('outcome.again')}
        </Link>
      </Notice>
    );
  }
  if (state === 'CONFIRMED') {
    return (
      <Notice tone="good" title={t('outcome.confirmed', { count: applied })} live>
        {counts.broken > 0 && <p>{t('outcome.left', { count: counts.broken })}</p>}
        <div className="row">
          <Link to="/" className={buttonClass('primary')}>
            {t('outcome.classes')}
          </Link>
          <Link to="/import" className={buttonClass()}>
            {t('outcome.again')}
          </Link>
        </div>
      </Notice>
    );
  }
  if (applied === 0) return <Notice tone="info" title={t('outcome.nothing')} />;
  return (
    <Notice tone={counts.broken > 0 ? 'warn' : 'info'} title={t('outcome.dryRun')}>
      {counts.broken > 0 && <p>{t('outcome.broken', { count: counts.broken })}</p>}
    </Notice>
  );
}
