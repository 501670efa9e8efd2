import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';

type Levels = NonNullable<RecordContent['secondary']>['conduct'];

const PERIODS = ['firstTerm', 'secondTerm', 'year', 'afterSummer'] as const;

/** Conduct and learning of the terms, of the year and, where something took its place, of summer. */
export function LevelTable({
  conduct,
  learning,
}: {
  conduct: Levels;
  learning: Levels;
}): ReactNode {
  const { t } = useTranslation('yearRecord');
  const periods = PERIODS.filter(
    (period) => period !== 'afterSummer' || (conduct.afterSummer ?? learning.afterSummer),
  );
  return (
    <table className={styles.sheetTable}>
      <caption>{t('secondary.levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('secondary.period')}</th>
          <th scope="col">{t('secondary.conduct')}</th>
          <th scope="col">{t('secondary.learning')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{t(`secondary.${period}`)}</th>
            <td>{conduct[period]}</td>
            <td>{learning[period]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
