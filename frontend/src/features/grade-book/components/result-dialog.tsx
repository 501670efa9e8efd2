import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/summary.module.css';
import { verdictsOf, type Outcome } from '@/features/grade-book/model/outcomes';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

function useDecimal(): (value: string | null) => string {
  const { i18n } = useTranslation();
  return (value) =>
    value === null ? '–' : i18n.language === 'en' ? value : value.replace('.', ',');
}

function OutcomeLine({ outcome, terms }: { outcome: Outcome; terms?: string | null }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const decimal = useDecimal();
  return (
    <li>
      <strong>{outcome.label}: </strong>
      <span className="numbers">
        {outcome.value === null ? t(`outcome.${outcome.status}`) : decimal(outcome.value)}
      </span>
      {terms && <span className="soft small numbers"> ({terms})</span>}
      <br />
      <span className="soft small">{outcome.reason}</span>
    </li>
  );
}

function Subjects({ student }: { student: StudentRow }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const decimal = useDecimal();
  const { term, year } = student.result;
  return (
    <ul className={styles.subjects}>
      {term?.subjects.map((outcome) => (
        <OutcomeLine key={outcome.subject} outcome={outcome} />
      ))}
      {year?.subjects.map(({ year: outcome, term1, term2, reassessed }) => (
        <OutcomeLine
          key={outcome.subject}
          outcome={reassessed ?? outcome}
          terms={
            t('verdict.terms', { first: decimal(term1), second: decimal(term2) }) +
            (reassessed ? t('verdict.before', { value: decimal(outcome.value) }) : '')
          }
        />
      ))}
    </ul>
  );
}

/** Everything that the rules make of one student's period, each with the condition that decided. */
export function ResultDialog(props: { student: StudentRow; onClose: () => void }): ReactNode {
  const { student, onClose } = props;
  const { t } = useTranslation('gradeBook');
  const gaps = student.result.term?.gaps ?? student.result.year?.gaps ?? [];
  return (
    <Dialog title={t('verdict.title', { name: student.fullName })} onClose={onClose}>
      {verdictsOf(student.result).map(({ key, verdict }) => (
        <p key={key}>
          <span className="soft">{t(`verdict.${key}`)}: </span>
          <strong>{verdict.label}</strong>
          <br />
          <span className="small">{verdict.reason}</span>
        </p>
      ))}
      {gaps.length > 0 && (
        <Notice tone="warn" title={t('verdict.gaps')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Subjects student={student} />
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
