import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type ProgramGrant = components['schemas']['ProgramGrant'];

export function grantsQuery(schoolId: string) {
  return queryOptions({
    queryKey: ['program-grants', schoolId],
    queryFn: async () => {
      const list = await read(
        api.GET('/api/v1/schools/{schoolId}/program-grants', { params: { path: { schoolId } } }),
      );
      return list.items;
    },
  });
}

export function setGrant(
  schoolId: string,
  { applicationId, version }: ProgramGrant,
  scopes: string[],
): Promise<ProgramGrant> {
  return read(
    api.PUT('/api/v1/schools/{schoolId}/program-grants/{applicationId}', {
      params: { path: { schoolId, applicationId }, header: ifMatch(version) },
      body: { scopes },
    }),
  );
}
