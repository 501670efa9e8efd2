import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';

interface TraitTableProps {
  caption: string;
  heading: string;
  traits: RecordContent['qualities'];
}

export function TraitTable({ caption, heading, traits }: TraitTableProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <table className={styles.sheetTable}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.mark}>
            {t('record.level')}
          </th>
          <th scope="col">{t('record.comment')}</th>
        </tr>
      </thead>
      <tbody>
        {traits.map((trait) => (
          <tr key={trait.label}>
            <th scope="row">{trait.label}</th>
            <td className={styles.mark}>{trait.level}</td>
            <td>{trait.comment}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
