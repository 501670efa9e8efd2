import type { BookPath } from '@/features/grade-book/api/cells';

/** Where the browser itself downloads the book as an Excel file. */
export function sheetAddress({ schoolId, classId, period }: BookPath): string {
  return `/api/v1/schools/${schoolId}/classes/${classId}/grade-books/${period}/sheet`;
}
