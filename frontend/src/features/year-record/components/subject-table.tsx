import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';

export function SubjectTable({ subjects }: { subjects: RecordContent['subjects'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <table className={`${styles.sheetTable} ${styles.subjects}`}>
      <caption>{t('record.subjects')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record.subject')}</th>
          <th scope="col" className={styles.level}>
            {t('record.level')}
          </th>
          <th scope="col" className={styles.mark}>
            {t('record.test')}
          </th>
          <th scope="col">{t('record.comment')}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <tr key={subject.name}>
            <th scope="row">{subject.name}</th>
            <td className={styles.level}>{subject.levelLabel}</td>
            <td className={styles.mark}>{subject.testMark}</td>
            <td>{subject.comment}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
