import type { CellRef } from '@/features/grade-book/model/cell-ref';

/** A violation's JSON pointer, /students/{id}/cells/{column}, as the cell that it is about. */
export function cellOfPointer(pointer: string): CellRef | null {
  const match = /^\/students\/([^/]+)\/cells\/([^/]+)$/.exec(pointer);
  const [, studentId, column] = match ?? [];
  if (!studentId || !column) return null;
  return { studentId, column: column.replaceAll('~1', '/').replaceAll('~0', '~') };
}
