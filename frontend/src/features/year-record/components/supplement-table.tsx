import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';

type Supplement = NonNullable<RecordContent['supplement']>;

/** What was assessed again in summer, each value beside the year's own. */
export function SupplementTable({ rows }: { rows: Supplement['rows'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <table className={styles.sheetTable}>
      <caption>{t('supplement.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('supplement.what')}</th>
          <th scope="col">{t('supplement.original')}</th>
          <th scope="col">{t('supplement.reassessed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.name} ${row.kindLabel}`}>
            <th scope="row">
              {row.name} ({row.kindLabel})
            </th>
            <td>{row.original}</td>
            <td>{row.reassessed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
