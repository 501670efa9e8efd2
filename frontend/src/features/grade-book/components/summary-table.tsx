import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import { ResultDialog } from '@/features/grade-book/components/result-dialog';
import styles from '@/features/grade-book/components/summary.module.css';
import { outcomeOf, subjectsOf, verdictsOf } from '@/features/grade-book/model/outcomes';
import { Button } from '@/shared/ui/button';
import { TableFrame } from '@/shared/ui/table-frame';

interface SummaryLineProps {
  student: StudentRow;
  number: number;
  subjects: { code: string; label: string }[];
  onOpen: () => void;
}

function Value({ student, subject }: { student: StudentRow; subject: string }): ReactNode {
  const { t, i18n } = useTranslation('gradeBook');
  const outcome = outcomeOf(student, subject);
  const again = student.result.year?.subjects.find(
    (one) => one.year.subject === subject,
  )?.reassessed;
  const shown = (value: string | null): string =>
    value === null ? '' : i18n.language === 'en' ? value : value.replace('.', ',');
  if (!outcome) return <td className={styles.none}>–</td>;
  return (
    <td className="numbers" title={outcome.reason}>
      {outcome.value === null ? (
        <span className="soft small">{t(`outcome.${outcome.status}`)}</span>
      ) : (
        shown(outcome.value)
      )}
      {again && (
        <strong>
          {' → '}
          {again.value === null ? t('outcome.INCOMPLETE') : shown(again.value)}
        </strong>
      )}
    </td>
  );
}

function SummaryLine({ student, number, subjects, onOpen }: SummaryLineProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <tr>
      <th scope="row">
        <span className="soft numbers">{number}.</span> {student.fullName}
      </th>
      <td>
        <ul className={styles.verdicts}>
          {verdictsOf(student.result).map(({ key, verdict }) => (
            <li key={key}>
              <span className="soft">{t(`verdict.${key}`)}: </span>
              {verdict.label}
            </li>
          ))}
        </ul>
        <Button
          look="quiet"
          aria-label={t('verdict.openOf', { name: student.fullName })}
          onClick={onOpen}
        >
          {t('verdict.open')}
        </Button>
      </td>
      {subjects.map(({ code }) => (
        <Value key={code} student={student} subject={code} />
      ))}
    </tr>
  );
}

/** The class at a glance: what each subject came to, and what follows; nothing is entered here. */
export function SummaryTable({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const [opened, setOpened] = useState<string | null>(null);
  const subjects = subjectsOf(book.students);
  const student = book.students.find(({ id }) => id === opened);
  return (
    <>
      <TableFrame label={t('views.summary')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('grid.student')}</th>
              <th scope="col">{t('grid.result')}</th>
              {subjects.map(({ code, label }) => (
                <th key={code} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {book.students.map((item, index) => (
              <SummaryLine
                key={item.id}
                student={item}
                number={index + 1}
                subjects={subjects}
                onOpen={() => setOpened(item.id)}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {student && <ResultDialog student={student} onClose={() => setOpened(null)} />}
    </>
  );
}
