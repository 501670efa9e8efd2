import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { SheetStudent } from '@/features/year-record/components/sheet-student';
import { SubjectTable } from '@/features/year-record/components/subject-table';
import { TraitTable } from '@/features/year-record/components/trait-table';

function Outcome({ outcome }: { outcome: RecordContent['outcome'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const lines = [
    [t('record.result'), `${outcome.overallLabel}. ${outcome.reason}`],
    [t('record.commendation'), outcome.commendations.join('; ') || t('record.noneGiven')],
    [t('record.completion'), outcome.completionLabel],
    [t('record.homeroomComment'), outcome.homeroomComment],
  ] as const;
  return (
    <div className="stack">
      {lines.map(([label, text]) => (
        <p key={label}>
          <strong>{label}:</strong> {text}
        </p>
      ))}
    </div>
  );
}

/** The frozen content in the order of the printed form, so that screen and paper can be compared. */
export function RecordSheet({ content }: { content: RecordContent }): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <article className={styles.sheet} aria-label={t('record.form')}>
      <div className={styles.sheetHead}>
        <h2>{t('record.form')}</h2>
        <p>
          {content.schoolName}, {content.commune}, {content.province}
        </p>
        <p>
          {t('record.year')} {content.schoolYear}
        </p>
      </div>
      <SheetStudent content={content} />
      <SubjectTable subjects={content.subjects} />
      <TraitTable
        caption={t('record.qualities')}
        heading={t('record.quality')}
        group={content.qualities}
      />
      <TraitTable
        caption={t('record.general')}
        heading={t('record.competency')}
        group={content.generalCompetencies}
      />
      <TraitTable
        caption={t('record.specific')}
        heading={t('record.competency')}
        group={content.specificCompetencies}
      />
      <Outcome outcome={content.outcome} />
    </article>
  );
}
