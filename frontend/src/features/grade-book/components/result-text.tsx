import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/grid.module.css';
import { Badge, type Tone } from '@/shared/ui/badge';

type Overall = NonNullable<StudentRow['result']['overall']>;

const TONES: Record<Overall, Tone> = { HTXS: 'good', HTT: 'good', HT: 'brand', CHT: 'warn' };

/** The result by the rules, and the condition that decided it: no parent should have to guess. */
export function ResultText({ student }: { student: StudentRow }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { result, missing } = student;
  return (
    <div className={styles.resultText}>
      {result.overall ? (
        <Badge tone={TONES[result.overall]}>{result.label}</Badge>
      ) : (
        <Badge>{t('result.missing', { count: missing.length })}</Badge>
      )}
      {result.overall && result.reason && <span className={styles.reason}>{result.reason}</span>}
      {result.warnings.map((warning) => (
        <span key={warning} className={styles.warning}>
          {warning}
        </span>
      ))}
    </div>
  );
}
