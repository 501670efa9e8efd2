import { queryOptions } from '@tanstack/react-query';
import { api, asForm, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type GradeImport = Schemas['GradeImport'];
export type ImportCell = Schemas['GradeImportCell'];
export type ImportRow = Schemas['GradeImportRow'];
export type ForcedCell = Schemas['GradeImportForcedCell'];
export type Book = Schemas['GradeBook'];

export interface BookPath {
  schoolId: string;
  classId: string;
  period: string;
}

/** The book that a file is for: its name, and the subjects that the person may see. */
export function sheetBookQuery(path: BookPath) {
  return queryOptions({
    queryKey: ['grade-sheet-book', path.schoolId, path.classId, path.period],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}', {
          params: { path },
        }),
      ),
  });
}

export function sheetImportQuery(path: BookPath, importId: string) {
  return queryOptions({
    queryKey: ['grade-import', path.schoolId, importId],
    queryFn: () =>
      read(
        api.GET(
          '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/sheet-imports/{importId}',
          { params: { path: { ...path, importId } } },
        ),
      ),
  });
}

export function uploadSheet(path: BookPath, subject: string, file: File) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/sheet-imports', {
      params: { path },
      body: { file: file.name, subject },
      bodySerializer: asForm({ file, subject }),
    }),
  );
}

export function confirmSheet(
  path: BookPath,
  checked: GradeImport,
  consent: { forced: ForcedCell[]; emptying: boolean },
) {
  return read(
    api.POST(
      '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/sheet-imports/{importId}/confirmation',
      {
        params: { path: { ...path, importId: checked.id }, header: ifMatch(checked.version) },
        body: consent,
      },
    ),
  );
}

function bookAddress({ schoolId, classId, period }: BookPath): string {
  return `/api/v1/schools/${schoolId}/classes/${classId}/grade-books/${period}`;
}

/** The files are downloaded by the browser itself. */
export function sheetAddress(path: BookPath): string {
  return `${bookAddress(path)}/sheet`;
}

export function markedAddress(path: BookPath, importId: string): string {
  return `${bookAddress(path)}/sheet-imports/${importId}/marked-file`;
}
