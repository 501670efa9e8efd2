import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type RecordProtection = components['schemas']['RecordProtection'];

const POLL_MS = 3000;

/** Whether the service has work that it is doing or about to do. */
function moves(protection: RecordProtection | undefined): boolean {
  return protection !== undefined && protection.ageing > protection.failed;
}

export function recordProtectionQuery(schoolId: string) {
  return queryOptions({
    queryKey: ['record-protection', schoolId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/record-protection', {
          params: { path: { schoolId } },
        }),
      ),
    refetchInterval: ({ state }) => (moves(state.data) ? POLL_MS : false),
  });
}

export function renewRecordProtection(schoolId: string) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/record-protection/renewal', {
      params: { path: { schoolId } },
    }),
  );
}
