import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type Correction = Schemas['Correction'];
export type CorrectionCounts = Schemas['CorrectionCounts'];

/** The requests that this account may see, newest first. */
export function correctionsQuery(schoolId: string, pending: boolean) {
  return infiniteQueryOptions({
    queryKey: ['corrections', schoolId, pending],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/schools/{schoolId}/corrections', {
          params: { path: { schoolId }, query: { pending, before: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export function countsQuery(schoolId: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['corrections', schoolId, 'counts', schoolYear],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/corrections/counts', {
          params: { path: { schoolId }, query: { schoolYear } },
        }),
      ),
  });
}

function one(schoolId: string, { id, version }: Correction) {
  return { path: { schoolId, correctionId: id }, header: ifMatch(version) };
}

export function approve(
  schoolId: string,
  correction: Correction,
  hours: number,
): Promise<Correction> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/corrections/{correctionId}/approval', {
      params: one(schoolId, correction),
      body: { hours, answer: null },
    }),
  );
}

export function refuse(
  schoolId: string,
  correction: Correction,
  answer: string,
): Promise<Correction> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/corrections/{correctionId}/refusal', {
      params: one(schoolId, correction),
      body: { answer },
    }),
  );
}

export function withdraw(schoolId: string, correction: Correction): Promise<Correction> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/corrections/{correctionId}/withdrawal', {
      params: one(schoolId, correction),
    }),
  );
}

/** Where the browser takes the file from; the service remembers who took it. */
export function fileAddress(schoolId: string, { id }: Correction): string {
  return `/api/v1/schools/${schoolId}/corrections/${id}/file`;
}
