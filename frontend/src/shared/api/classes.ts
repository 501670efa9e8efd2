import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';
import { orLastKnown } from '@/shared/offline/last-known';
import type { components } from '@/shared/api/schema.gen';

export type ClassProgress = components['schemas']['ClassProgress'];
export type ClassSummary = components['schemas']['Class'];

export function classesQuery(schoolId: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['classes', schoolId, schoolYear],
    queryFn: ({ queryKey }) =>
      orLastKnown(queryKey, () =>
        read(
          api.GET('/api/v1/schools/{schoolId}/classes', {
            params: { path: { schoolId }, query: { schoolYear } },
          }),
        ),
      ),
  });
}

export function classProgressQuery(schoolId: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['classes', schoolId, 'progress', schoolYear],
    queryFn: ({ queryKey }) =>
      orLastKnown(queryKey, () =>
        read(
          api.GET('/api/v1/schools/{schoolId}/class-progress', {
            params: { path: { schoolId }, query: { schoolYear } },
          }),
        ),
      ),
  });
}

export function classQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['classes', schoolId, 'one', classId],
    queryFn: ({ queryKey }) =>
      orLastKnown(queryKey, () =>
        read(
          api.GET('/api/v1/schools/{schoolId}/classes/{classId}', {
            params: { path: { schoolId, classId } },
          }),
        ),
      ),
  });
}
