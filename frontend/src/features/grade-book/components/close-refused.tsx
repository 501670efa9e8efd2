import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { cellOfPointer } from '@/features/grade-book/model/pointer';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { ApiProblem } from '@/shared/api/problem';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** The violations of a refused closing, gathered student by student with the columns' names. */
function missingByStudent(book: GradeBook, error: ApiProblem): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  for (const { pointer } of error.body.violations ?? []) {
    const cell = cellOfPointer(pointer);
    const student = book.students.find(({ id }) => id === cell?.studentId);
    if (!cell || !student) continue;
    missing.set(student.fullName, [...(missing.get(student.fullName) ?? []), cell.column]);
  }
  return missing;
}

export function CloseRefused({ book, error }: { book: GradeBook; error: Error }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const nameOf = useColumnName();
  if (!(error instanceof ApiProblem)) return <ProblemNotice error={error} />;
  const missing = missingByStudent(book, error);
  if (missing.size === 0) return <ProblemNotice error={error} />;
  const label = (code: string): string => {
    const column = book.columns.find((item) => item.code === code);
    return column ? nameOf(column) : code;
  };
  return (
    <Notice tone="bad" title={error.body.title ?? t('closing.refused')} live>
      <p>{error.body.detail}</p>
      <ul>
        {[...missing].map(([name, columns]) => (
          <li key={name}>
            <strong>{name}</strong>: {columns.map(label).join('; ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
