import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import { orLastKnown } from '@/shared/offline/last-known';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type GradeBook = Schemas['GradeBook'];
export type Column = Schemas['GradeColumn'];
export type StudentRow = Schemas['GradeBookStudent'];
export type Cell = Schemas['GradeCell'];
export type Result = Schemas['StudentResult'];

/** The period whose book the page shows: the year end of primary school. */
export const PERIOD = 'CUOI_NAM';

export function gradeBookQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['grade-book', schoolId, classId, PERIOD],
    queryFn: ({ queryKey }) =>
      orLastKnown(queryKey, () =>
        read(
          api.GET('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}', {
            params: { path: { schoolId, classId, period: PERIOD } },
          }),
        ),
      ),
  });
}

export function closeGradeBook(schoolId: string, book: GradeBook): Promise<GradeBook> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/closing', {
      params: {
        path: { schoolId, classId: book.classId, period: book.period },
        header: ifMatch(book.version),
      },
    }),
  );
}

export function reopenGradeBook(
  schoolId: string,
  book: GradeBook,
  reason: string,
): Promise<GradeBook> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/reopening', {
      params: {
        path: { schoolId, classId: book.classId, period: book.period },
        header: ifMatch(book.version),
      },
      body: { reason },
    }),
  );
}

/** Somebody was quicker: the book is read again, so that the page and a second try know of it. */
export async function readAgain(
  queryClient: QueryClient,
  schoolId: string,
  classId: string,
): Promise<void> {
  await queryClient.invalidateQueries(gradeBookQuery(schoolId, classId));
  await forgetWhatClosingChanges(queryClient);
}

/** Closing and reopening change what may be done with the class and its records as well. */
export async function forgetWhatClosingChanges(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['classes'] });
  await queryClient.invalidateQueries({ queryKey: ['year-records'] });
}
