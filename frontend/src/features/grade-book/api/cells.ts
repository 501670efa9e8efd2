import { queryOptions } from '@tanstack/react-query';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type WrittenCell = Schemas['SavedGradeCell'];
export type CellChange = Schemas['GradeCellChange'];
export type CellOutcomes = Schemas['GradeBatchOutcome'];

export interface BookPath {
  schoolId: string;
  classId: string;
}

export function writeCell(
  book: BookPath,
  { studentId, column }: CellRef,
  value: string | null,
  version: number,
): Promise<WrittenCell> {
  return read(
    api.PUT(
      '/api/v1/schools/{schoolId}/classes/{classId}/grade-book/students/{studentId}/cells/{column}',
      {
        params: { path: { ...book, studentId, column }, header: ifMatch(version) },
        body: { value },
      },
    ),
  );
}

export function changeCells(book: BookPath, changes: CellChange[]): Promise<CellOutcomes> {
  return read(
    api.PATCH('/api/v1/schools/{schoolId}/classes/{classId}/grade-book/cells', {
      params: { path: book },
      body: { changes },
    }),
  );
}

export function cellHistoryQuery(book: BookPath, { studentId, column }: CellRef) {
  return queryOptions({
    queryKey: ['cell-history', book, studentId, column],
    queryFn: () =>
      read(
        api.GET(
          '/api/v1/schools/{schoolId}/classes/{classId}/grade-book/students/{studentId}/cells/{column}/history',
          { params: { path: { ...book, studentId, column } } },
        ),
      ),
    staleTime: 0,
  });
}
