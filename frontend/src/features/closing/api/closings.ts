import { queryOptions } from '@tanstack/react-query';
import type { ClosingSearch, Narrower } from '@/features/closing/model/choice';
import { narrower } from '@/features/closing/model/choice';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type ClosingPeriod = Schemas['ClosingPeriod'];
export type SchoolStage = Schemas['SchoolStage'];
export type ClosingCheck = Schemas['ClosingCheck'];
export type CheckedClass = Schemas['ClosingCheckClass'];
export type SchoolClosing = Schemas['SchoolClosing'];
export type ClosingClass = Schemas['SchoolClosingClass'];

const POLL_MS = 1000;

export function checkQuery(
  schoolId: string,
  schoolYear: string,
  { period, scope }: Required<ClosingSearch>,
) {
  return queryOptions({
    queryKey: ['closing', schoolId, 'check', schoolYear, period, scope],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/closing-check', {
          params: { path: { schoolId }, query: { schoolYear, period, ...narrower(scope) } },
        }),
      ),
    // Teachers enter while the list is looked at.
    staleTime: 0,
  });
}

/** Those of the year, newest first; asked again every second while one is under way. */
export function closingsQuery(schoolId: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['closing', schoolId, 'acts', schoolYear],
    queryFn: async () => {
      const list = await read(
        api.GET('/api/v1/schools/{schoolId}/closings', {
          params: { path: { schoolId }, query: { schoolYear } },
        }),
      );
      return list.items;
    },
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.some((closing) => closing.state === 'RUNNING') ? POLL_MS : false,
    refetchIntervalInBackground: true,
  });
}

interface NewClosing extends Narrower {
  schoolYear: string;
  period: ClosingPeriod;
}

/** @param key the same for every try of one act, so that a lost answer starts nothing twice */
export function startClosing(
  schoolId: string,
  key: string,
  body: NewClosing,
): Promise<SchoolClosing> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/closings', {
      params: { path: { schoolId }, header: { 'Idempotency-Key': key } },
      body: { stage: null, grade: null, ...body },
    }),
  );
}
