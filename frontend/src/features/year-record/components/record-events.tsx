import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecordDetail } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { formatInstant } from '@/shared/date/format';

/** Everything that was done with this record, the latest last. */
export function RecordEvents({ items }: { items: YearRecordDetail['events'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <section className="card stack no-print">
      <h2>{t('events.title')}</h2>
      <ol className={styles.list}>
        {items.map((event) => (
          <li key={event.number}>
            <strong>{t(`events.act.${event.act}`)}</strong>
            <br />
            <span className="soft small">
              {event.actorName} · {formatInstant(event.at)}
            </span>
            {event.reason && <p>{t('events.reason', { reason: event.reason })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
