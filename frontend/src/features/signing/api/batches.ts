import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';
import {
  isSigningAction,
  type SigningAction,
  type SigningRequest,
} from '@/shared/session/signing-launcher';

export type SigningBatch = components['schemas']['SigningBatch'];

/** A batch is only ever made for an act that ends in a signature. */
export function signingAction({ action }: SigningBatch): SigningAction {
  if (!isSigningAction(action)) throw new Error(`A signing batch with the act ${action}`);
  return action;
}

const POLL_MS = 1000;

export function prepareBatch(schoolId: string, request: SigningRequest): Promise<SigningBatch> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/signing-batches', {
      params: { path: { schoolId } },
      body: request,
    }),
  );
}

export function authoriseBatch(
  schoolId: string,
  batchId: string,
  pin: string,
): Promise<SigningBatch> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/signing-batches/{batchId}/authorisation', {
      params: { path: { schoolId, batchId } },
      body: { pin },
    }),
  );
}

/** Asked again every second for as long as the service is signing. */
export function batchQuery(schoolId: string, batchId: string) {
  return queryOptions({
    queryKey: ['signing-batches', schoolId, batchId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/signing-batches/{batchId}', {
          params: { path: { schoolId, batchId } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? POLL_MS : false),
    refetchIntervalInBackground: true,
  });
}

export function openBatchesQuery(schoolId: string) {
  return queryOptions({
    queryKey: ['signing-batches', schoolId, 'open'],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/signing-batches', {
          params: { path: { schoolId } },
        }),
      ),
    staleTime: 0,
  });
}
