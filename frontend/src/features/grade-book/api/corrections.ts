import type { BookPath } from '@/features/grade-book/api/cells';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { api, asForm, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

/** Asks for one cell of a closed book to be opened, with a scan where there is one. */
export function requestCorrection(
  path: BookPath,
  { studentId, column }: CellRef,
  reason: string,
  file: File | null,
): Promise<components['schemas']['Correction']> {
  return read(
    api.POST(
      '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/students/{studentId}/cells/{column}/corrections',
      {
        params: { path: { ...path, studentId, column } },
        body: { reason, ...(file && { file: file.name }) },
        bodySerializer: asForm({ reason, ...(file && { file }) }),
      },
    ),
  );
}
