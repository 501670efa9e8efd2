import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type ProvinceDates = Schemas['ProvinceDates'];
export type Span = Schemas['EntryWindowSpan'];

/** One period of one school year in a province; version 0 where no dates are set. */
export interface DatesKey {
  provinceCode: string;
  schoolYear: string;
  period: string;
  version: number;
}

export function provinceDatesQuery(provinceCode: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['province-dates', provinceCode, schoolYear],
    queryFn: async () => {
      const list = await read(
        api.GET('/api/v1/provinces/{provinceCode}/entry-dates/{schoolYear}', {
          params: { path: { provinceCode, schoolYear } },
        }),
      );
      return list.items;
    },
  });
}

export function setDates({ version, ...path }: DatesKey, body: Span): Promise<ProvinceDates> {
  return read(
    api.PUT('/api/v1/provinces/{provinceCode}/entry-dates/{schoolYear}/{period}', {
      params: { path, header: ifMatch(version) },
      body,
    }),
  );
}

export function removeDates({ version, ...path }: DatesKey): Promise<void> {
  return done(
    api.DELETE('/api/v1/provinces/{provinceCode}/entry-dates/{schoolYear}/{period}', {
      params: { path, header: ifMatch(version) },
    }),
  );
}
