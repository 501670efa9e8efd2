import { queryOptions } from '@tanstack/react-query';
import { PERIOD } from '@/features/grade-book/api/grade-book';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type CellChange = Schemas['GradeCellChange'];
export type CellOutcomes = Schemas['GradeBatchOutcome'];

export interface BookPath {
  schoolId: string;
  classId: string;
}

export function cellHistoryQuery(book: BookPath, { studentId, column }: CellRef) {
  return queryOptions({
    queryKey: ['cell-history', book, studentId, column],
    queryFn: () =>
      read(
        api.GET(
          '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/students/{studentId}/cells/{column}/history',
          { params: { path: { ...book, period: PERIOD, studentId, column } } },
        ),
      ),
    staleTime: 0,
  });
}
