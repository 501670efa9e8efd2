import { queryOptions } from '@tanstack/react-query';
import { api, asForm, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type StudentImport = components['schemas']['StudentImport'];
export type ImportRow = components['schemas']['StudentImportRow'];
export type Outcome = ImportRow['outcome'];

export function importQuery(schoolId: string, importId: string) {
  return queryOptions({
    queryKey: ['student-import', schoolId, importId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/student-imports/{importId}', {
          params: { path: { schoolId, importId } },
        }),
      ),
  });
}

export function uploadImport(schoolId: string, schoolYear: string, file: File) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/student-imports', {
      params: { path: { schoolId } },
      body: { file: file.name, schoolYear },
      bodySerializer: asForm({ file, schoolYear }),
    }),
  );
}

export function confirmImport(schoolId: string, { id, version }: StudentImport) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/student-imports/{importId}/confirmation', {
      params: { path: { schoolId, importId: id }, header: ifMatch(version) },
    }),
  );
}
