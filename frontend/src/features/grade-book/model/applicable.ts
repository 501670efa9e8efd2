import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';

/** Why a student has no such cell, in the words of the service; null when there is one. */
export function whyNone(student: StudentRow, column: Column): string | null {
  return student.notApplicable[column.code] ?? null;
}

/** Whether an approved correction lets the person write here although the book is closed. */
export function mayCorrect(student: StudentRow, column: Column): boolean {
  const open = student.corrections[column.code]?.state === 'OPEN';
  return open && column.editable && whyNone(student, column) === null;
}

/** Whether the person may write into this very cell now. */
export function takesEntry(bookOpen: boolean, student: StudentRow, column: Column): boolean {
  return (bookOpen && mayWrite(student, column)) || mayCorrect(student, column);
}

/** Whether the person may write into this very cell while the book is open. */
export function mayWrite(student: StudentRow, column: Column): boolean {
  return column.editable && column.shut === null && whyNone(student, column) === null;
}
