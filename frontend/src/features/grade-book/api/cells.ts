import { queryOptions } from '@tanstack/react-query';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type CellChange = Schemas['GradeCellChange'];
export type CellOutcomes = Schemas['GradeBatchOutcome'];

export interface BookPath {
  schoolId: string;
  classId: string;
  /** Code of the period whose book it is. */
  period: string;
}

export function cellHistoryQuery(book: BookPath, { studentId, column }: CellRef) {
  return queryOptions({
    queryKey: ['cell-history', book, studentId, column],
    queryFn: () =>
      read(
        api.GET(
          '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/students/{studentId}/cells/{column}/history',
          { params: { path: { ...book, studentId, column } } },
        ),
      ),
    staleTime: 0,
  });
}
