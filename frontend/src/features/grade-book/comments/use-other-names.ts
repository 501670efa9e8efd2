import { useMemo } from 'react';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { otherNames } from '@/features/grade-book/comments/other-names';

/** The check against the class list of a book; see {@link otherNames}. */
export function useOtherNames(book: GradeBook): (text: string, fullName: string) => string[] {
  return useMemo(() => {
    const classmates = book.students.map(({ fullName }) => fullName);
    const subjects = book.columns.filter(({ subject }) => subject !== null);
    const ordinary = [...new Set(subjects.map(({ label }) => label))];
    return (text, fullName) => otherNames(text, fullName, classmates, ordinary);
  }, [book]);
}
