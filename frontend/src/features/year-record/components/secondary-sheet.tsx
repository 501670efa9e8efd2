import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import { LevelTable } from '@/features/year-record/components/level-table';
import styles from '@/features/year-record/components/records.module.css';
import { SheetLines } from '@/features/year-record/components/sheet-lines';

type SecondaryYear = NonNullable<RecordContent['secondary']>;

const ATTAINMENTS: Record<string, string> = { Đ: 'Đạt', CĐ: 'Chưa đạt' };

/** Marks as the form writes them, with a comma. */
function shown(value: string | null | undefined): string {
  return value ? (ATTAINMENTS[value] ?? value.replace('.', ',')) : '';
}

function Subjects({ subjects }: { subjects: SecondaryYear['subjects'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <table className={`${styles.sheetTable} ${styles.subjects}`}>
      <caption>{t('secondary.subjects')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record.subject')}</th>
          {(['firstTerm', 'secondTerm', 'year', 'reassessed'] as const).map((column) => (
            <th scope="col" key={column} className={styles.mark}>
              {t(`secondary.${column}`)}
            </th>
          ))}
          <th scope="col">{t('secondary.comment')}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <tr key={subject.name}>
            <th scope="row">{subject.name}</th>
            <td className={styles.mark}>{shown(subject.firstTerm)}</td>
            <td className={styles.mark}>{shown(subject.secondTerm)}</td>
            <td className={styles.mark}>
              {subject.assessment === 'MIEN' ? subject.assessmentLabel : shown(subject.year)}
            </td>
            <td className={styles.mark}>{shown(subject.reassessed)}</td>
            <td>
              {subject.comment} <span className="soft small">{subject.teachers.join(', ')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The year of a secondary record in the order of its form. */
export function SecondarySheet({ year }: { year: SecondaryYear }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { outcome } = year;
  const lines: (readonly [string, string])[] = [
    [t('secondary.promotion'), `${outcome.promotionLabel}. ${outcome.reason}`],
    [t('secondary.title'), outcome.title ?? t('record.noneGiven')],
    [t('secondary.commendation'), outcome.commendations.join('; ') || t('record.noneGiven')],
    [t('record.homeroomComment'), outcome.homeroomComment],
  ];
  return (
    <>
      <Subjects subjects={year.subjects} />
      <LevelTable conduct={year.conduct} learning={year.learning} />
      <SheetLines
        lines={
          outcome.summerComment
            ? [...lines, [t('secondary.summerComment'), outcome.summerComment]]
            : lines
        }
      />
    </>
  );
}
