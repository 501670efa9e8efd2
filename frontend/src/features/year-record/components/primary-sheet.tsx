import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import { SheetLines } from '@/features/year-record/components/sheet-lines';
import { SubjectTable } from '@/features/year-record/components/subject-table';
import { SupplementTable } from '@/features/year-record/components/supplement-table';
import { TraitTable } from '@/features/year-record/components/trait-table';

/** The year of a primary record in the order of its form. */
export function PrimarySheet({ content }: { content: RecordContent }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { qualities, generalCompetencies, specificCompetencies, outcome, supplement } = content;
  const competency = t('record.competency');
  return (
    <>
      <SubjectTable subjects={content.subjects} />
      {qualities && (
        <TraitTable
          caption={t('record.qualities')}
          heading={t('record.quality')}
          group={qualities}
        />
      )}
      {generalCompetencies && (
        <TraitTable
          caption={t('record.general')}
          heading={competency}
          group={generalCompetencies}
        />
      )}
      {specificCompetencies && (
        <TraitTable
          caption={t('record.specific')}
          heading={competency}
          group={specificCompetencies}
        />
      )}
      {supplement && <SupplementTable rows={supplement.rows} />}
      {outcome && (
        <SheetLines
          lines={[
            [t('record.result'), `${outcome.overallLabel}. ${outcome.reason}`],
            [t('record.commendation'), outcome.commendations.join('; ') || t('record.noneGiven')],
            ...(supplement
              ? [
                  [
                    t('supplement.result'),
                    `${supplement.overallLabel}. ${supplement.reason} ${supplement.comment}`.trim(),
                  ] as const,
                ]
              : []),
            [t('record.completion'), outcome.completionLabel],
            [t('record.homeroomComment'), outcome.homeroomComment],
          ]}
        />
      )}
    </>
  );
}
