import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type Student = components['schemas']['Student'];

export function studentsQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['students', schoolId, classId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}/students', {
          params: { path: { schoolId, classId } },
        }),
      ),
  });
}
