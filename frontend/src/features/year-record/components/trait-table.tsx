import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';

interface TraitTableProps {
  caption: string;
  heading: string;
  group: NonNullable<RecordContent['qualities']>;
}

export function TraitTable({ caption, heading, group }: TraitTableProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <table className={styles.sheetTable}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.level}>
            {t('record.level')}
          </th>
        </tr>
      </thead>
      <tbody>
        {group.traits.map((trait) => (
          <tr key={trait.name}>
            <th scope="row">{trait.name}</th>
            <td className={styles.level}>{trait.levelLabel}</td>
          </tr>
        ))}
        {group.comment && (
          <tr>
            <th scope="row">{t('record.comment')}</th>
            <td>{group.comment}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
