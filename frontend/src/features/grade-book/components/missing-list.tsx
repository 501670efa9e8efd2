import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/missing.module.css';
import { countMissing, type Jump } from '@/features/grade-book/model/book-context';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { Icon } from '@/shared/ui/icon';

interface StudentMissingProps {
  book: GradeBook;
  student: StudentRow;
  open: boolean;
  onJump: Jump;
}

/** With more cells than this the list starts as one line per student. */
const SHOWN_AT_ONCE = 40;

function StudentMissing({ book, student, open, onJump }: StudentMissingProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const nameOf = useColumnName();
  const columns = book.columns.filter(({ code }) => student.missing.includes(code));
  return (
    <li>
      <details open={open}>
        <summary>
          {student.fullName}
          <span className="soft"> · {t('result.missing', { count: columns.length })}</span>
        </summary>
        <ul className={styles.cells}>
          {columns.map((column) => (
            <li key={column.code}>
              <button
                type="button"
                className={styles.jump}
                onClick={() => onJump({ studentId: student.id, column: column.code })}
              >
                {nameOf(column)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What still stands between this class and its closing, student by student. */
export function MissingList({ book, onJump }: { book: GradeBook; onJump: Jump }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const count = countMissing(book);
  const students = book.students.filter((student) => student.missing.length > 0);
  // The card stays when nothing is missing: the page must not become shorter under the fingers.
  if (count === 0) {
    if (book.state === 'CLOSED' || book.students.length === 0) return null;
    return (
      <p className={`card no-print ${styles.none}`}>
        <Icon name="check" /> {t('missing.none')}
      </p>
    );
  }
  return (
    <details className={`card no-print ${styles.missing}`}>
      <summary>{t('missing.title', { count, students: students.length })}</summary>
      <p className="soft">{t('missing.text')}</p>
      <ul className={styles.students}>
        {students.map((student) => (
          <StudentMissing
            key={student.id}
            book={book}
            student={student}
            open={count <= SHOWN_AT_ONCE}
            onJump={onJump}
          />
        ))}
      </ul>
    </details>
  );
}
