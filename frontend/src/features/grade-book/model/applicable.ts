import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';

/** Why a student has no such cell, in the words of the service; null when there is one. */
export function whyNone(student: StudentRow, column: Column): string | null {
  return student.notApplicable[column.code] ?? null;
}

/** Whether the person may write into this very cell while the book is open. */
export function mayWrite(student: StudentRow, column: Column): boolean {
  return column.editable && column.shut === null && whyNone(student, column) === null;
}
