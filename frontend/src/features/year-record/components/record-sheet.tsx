import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import { PrimarySheet } from '@/features/year-record/components/primary-sheet';
import styles from '@/features/year-record/components/records.module.css';
import { SecondarySheet } from '@/features/year-record/components/secondary-sheet';
import { SheetStudent } from '@/features/year-record/components/sheet-student';

/** The frozen content in the order of the printed form, so that screen and paper can be compared. */
export function RecordSheet({ content }: { content: RecordContent }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const form = content.secondary ? content.form : t('record.form');
  return (
    <article className={styles.sheet} aria-label={form}>
      <div className={styles.sheetHead}>
        <h2>{form}</h2>
        <p>
          {content.schoolName}, {content.commune}, {content.province}
        </p>
        <p>
          {t('record.year')} {content.schoolYear}
        </p>
      </div>
      <SheetStudent content={content} />
      {content.secondary ? (
        <SecondarySheet year={content.secondary} />
      ) : (
        <PrimarySheet content={content} />
      )}
    </article>
  );
}
