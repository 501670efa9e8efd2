import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/missing.module.css';
import { countMissing, type Jump } from '@/features/grade-book/model/book-context';
import { useColumnName } from '@/features/grade-book/model/use-column-name';

interface StudentMissingProps {
  book: GradeBook;
  student: StudentRow;
  onJump: Jump;
}

function StudentMissing({ book, student, onJump }: StudentMissingProps): ReactNode {
  const nameOf = useColumnName();
  const columns = book.columns.filter(({ code }) => student.missing.includes(code));
  return (
    <li>
      <strong>{student.fullName}</strong>
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
    </li>
  );
}

/** What still stands between this class and its closing, student by student. */
export function MissingList({ book, onJump }: { book: GradeBook; onJump: Jump }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const count = countMissing(book);
  const students = book.students.filter((student) => student.missing.length > 0);
  if (count === 0) return null;
  return (
    <details className={`card no-print ${styles.missing}`}>
      <summary>{t('missing.title', { count, students: students.length })}</summary>
      <p className="soft">{t('missing.text')}</p>
      <ul className={styles.students}>
        {students.map((student) => (
          <StudentMissing key={student.id} book={book} student={student} onJump={onJump} />
        ))}
      </ul>
    </details>
  );
}
