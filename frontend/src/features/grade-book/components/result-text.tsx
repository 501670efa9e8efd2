import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result, StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/grid.module.css';
import { outcomeOf } from '@/features/grade-book/model/outcomes';
import { Badge, type Tone } from '@/shared/ui/badge';

type Overall = NonNullable<Result['overall']>;
type Level = NonNullable<NonNullable<Result['term']>['learning']>['level'];

const TONES: Record<Overall, Tone> = { HTXS: 'good', HTT: 'good', HT: 'brand', CHT: 'warn' };
const LEVELS: Record<NonNullable<Level>, Tone> = {
  TOT: 'good',
  KHA: 'good',
  DAT: 'brand',
  CHUA_DAT: 'warn',
};

interface ResultTextProps {
  student: StudentRow;
  /** The one subject that is shown; null when the whole book is. */
  subject: string | null;
}

function SubjectOutcome({ student, subject }: { student: StudentRow; subject: string }): ReactNode {
  const { t, i18n } = useTranslation('gradeBook');
  const outcome = outcomeOf(student, subject);
  if (!outcome) return null;
  const { value, status, reason } = outcome;
  const shown = i18n.language === 'en' ? value : value?.replace('.', ',');
  return (
    <div className={styles.resultText}>
      <Badge tone={value === null ? 'neutral' : 'brand'}>{shown ?? t(`outcome.${status}`)}</Badge>
      <span className={styles.reason}>{reason}</span>
    </div>
  );
}

/** The learning level of a term or a year; promotion stands before it once there is one. */
function Secondary({ result }: { result: Result }): ReactNode {
  const learning =
    result.year?.learningReassessed ?? result.year?.learning ?? result.term?.learning;
  const promotion = result.year?.promotion;
  if (!learning) return null;
  return (
    <div className={styles.resultText}>
      <Badge tone={learning.level ? LEVELS[learning.level] : 'neutral'}>{learning.label}</Badge>
      {promotion && <Badge>{promotion.label}</Badge>}
      <span className={styles.reason}>{learning.reason}</span>
    </div>
  );
}

/** The result by the rules, and the condition that decided it: no parent should have to guess. */
export function ResultText({ student, subject }: ResultTextProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { result, missing } = student;
  if (subject !== null) return <SubjectOutcome student={student} subject={subject} />;
  if (result.term ?? result.year) return <Secondary result={result} />;
  const decided = result.overall !== null || (result.kind !== 'NONE' && missing.length === 0);
  return (
    <div className={styles.resultText}>
      {result.overall ? (
        <Badge tone={TONES[result.overall]}>{result.label}</Badge>
      ) : decided ? (
        <Badge>{result.label}</Badge>
      ) : (
        <Badge>{t('result.missing', { count: missing.length })}</Badge>
      )}
      {decided && result.reason && <span className={styles.reason}>{result.reason}</span>}
      {result.warnings.map((warning) => (
        <span key={warning} className={styles.warning}>
          {warning}
        </span>
      ))}
    </div>
  );
}
