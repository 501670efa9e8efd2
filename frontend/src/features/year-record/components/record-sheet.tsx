import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { SheetStudent } from '@/features/year-record/components/sheet-student';
import { SubjectTable } from '@/features/year-record/components/subject-table';
import { TraitTable } from '@/features/year-record/components/trait-table';

const COMPLETIONS = ['HOAN_THANH', 'CHO_DANH_GIA_BO_SUNG'] as const;

function Outcome({ result }: { result: RecordContent['result'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const completion = COMPLETIONS.find((code) => code === result.completion);
  return (
    <div className="stack">
      <p>
        <strong>{t('record.result')}:</strong> {result.label ?? result.overall}
      </p>
      <p>
        <strong>{t('record.commendation')}:</strong> {result.commendation ?? t('record.noneGiven')}
      </p>
      <p>
        <strong>{t('record.completion')}:</strong>{' '}
        {completion ? t(`record.${completion}`) : result.completion}
      </p>
      {result.comment && (
        <p>
          <strong>{t('record.comment')}:</strong> {result.comment}
        </p>
      )}
    </div>
  );
}

/** The frozen content in the order of the printed form, so that screen and paper can be compared. */
export function RecordSheet({ content }: { content: RecordContent }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { school, year } = content;
  return (
    <article className={styles.sheet} aria-label={t('record.form')}>
      <div className={styles.sheetHead}>
        <h2>{t('record.form')}</h2>
        <p>
          {school.name}, {school.commune}, {school.province}
        </p>
        <p>
          {t('record.year')} {year.schoolYear}
        </p>
      </div>
      <SheetStudent content={content} />
      <SubjectTable subjects={content.subjects} />
      <TraitTable
        caption={t('record.qualities')}
        heading={t('record.quality')}
        traits={content.qualities}
      />
      <TraitTable
        caption={t('record.general')}
        heading={t('record.competency')}
        traits={content.generalCompetencies}
      />
      <TraitTable
        caption={t('record.specific')}
        heading={t('record.competency')}
        traits={content.specificCompetencies}
      />
      <Outcome result={content.result} />
    </article>
  );
}
