import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { BookPath } from '@/features/grade-book/api/cells';
import { api, ifMatch, read } from '@/shared/api/client';
import { orLastKnown } from '@/shared/offline/last-known';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type GradeBook = Schemas['GradeBook'];
export type Column = Schemas['GradeColumn'];
export type StudentRow = Schemas['GradeBookStudent'];
export type Cell = Schemas['GradeCell'];
export type Result = Schemas['StudentResult'];

export type BookListItem = Schemas['GradeBookListItem'];

/** The books of a class, one for each period. */
export function gradeBooksQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['grade-books', schoolId, classId],
    queryFn: ({ queryKey }) =>
      orLastKnown(queryKey, async () => {
        const list = await read(
          api.GET('/api/v1/schools/{schoolId}/classes/{classId}/grade-books', {
            params: { path: { schoolId, classId } },
          }),
        );
        return list.items;
      }),
  });
}

export function gradeBookQuery({ schoolId, classId, period }: BookPath) {
  return queryOptions({
    queryKey: ['grade-book', schoolId, classId, period],
    queryFn: ({ queryKey }) =>
      orLastKnown(queryKey, () =>
        read(
          api.GET('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}', {
            params: { path: { schoolId, classId, period } },
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
export async function readAgain(queryClient: QueryClient, path: BookPath): Promise<void> {
  await queryClient.invalidateQueries(gradeBookQuery(path));
  await forgetWhatClosingChanges(queryClient);
}

/** Closing and reopening change what may be done with the class and its records as well. */
export async function forgetWhatClosingChanges(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['classes'] });
  await queryClient.invalidateQueries({ queryKey: ['grade-books'] });
  // The book of the year rests on those of its terms.
  await queryClient.invalidateQueries({ queryKey: ['grade-book'] });
  await queryClient.invalidateQueries({ queryKey: ['year-records'] });
}
