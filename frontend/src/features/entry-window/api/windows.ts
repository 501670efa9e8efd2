import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type EntryWindow = Schemas['EntryWindow'];
export type WindowSubject = Schemas['EntryWindowSubject'];
export type NewEntryWindow = Schemas['NewEntryWindow'];

export function windowsQuery(schoolId: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['entry-windows', schoolId, schoolYear],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/entry-windows', {
          params: { path: { schoolId }, query: { schoolYear } },
        }),
      ),
  });
}

export function addWindow(schoolId: string, body: NewEntryWindow): Promise<EntryWindow> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/entry-windows', { params: { path: { schoolId } }, body }),
  );
}

export function changeWindow(
  schoolId: string,
  window: EntryWindow,
  body: NewEntryWindow['span'],
): Promise<EntryWindow> {
  return read(
    api.PUT('/api/v1/schools/{schoolId}/entry-windows/{windowId}', {
      params: { path: { schoolId, windowId: window.id }, header: ifMatch(window.version) },
      body,
    }),
  );
}

export function removeWindow(schoolId: string, window: EntryWindow): Promise<void> {
  return done(
    api.DELETE('/api/v1/schools/{schoolId}/entry-windows/{windowId}', {
      params: { path: { schoolId, windowId: window.id }, header: ifMatch(window.version) },
    }),
  );
}
