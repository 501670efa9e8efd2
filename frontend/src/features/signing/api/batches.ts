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

export type SigningKey = components['schemas']['SigningKey'];

/** Where the key is: a provider, and for a token at the desk the certificates that it showed. */
export interface ChosenKey {
  provider: string;
  certificateChain?: string[];
}

export async function findKeys(schoolId: string, action: SigningAction): Promise<SigningKey[]> {
  const found = await read(
    api.GET('/api/v1/schools/{schoolId}/signing-batches/keys', {
      params: { path: { schoolId }, query: { action } },
    }),
  );
  return found.items;
}

export function keysQuery(schoolId: string, action: SigningAction) {
  return queryOptions({
    queryKey: ['signing-keys', schoolId, action],
    queryFn: () => findKeys(schoolId, action),
  });
}

export function prepareBatch(
  schoolId: string,
  request: SigningRequest,
  key: ChosenKey,
): Promise<SigningBatch> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/signing-batches', {
      params: { path: { schoolId } },
      body: { ...request, provider: key.provider, certificateChain: key.certificateChain ?? null },
    }),
  );
}

export function cancelBatch(schoolId: string, batchId: string): Promise<SigningBatch> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/signing-batches/{batchId}/cancellation', {
      params: { path: { schoolId, batchId } },
    }),
  );
}

export function authoriseBatch(
  schoolId: string,
  batchId: string,
  pin?: string,
): Promise<SigningBatch> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/signing-batches/{batchId}/authorisation', {
      params: { path: { schoolId, batchId } },
      body: { pin: pin ?? null },
    }),
  );
}

export function getBatch(schoolId: string, batchId: string): Promise<SigningBatch> {
  return read(
    api.GET('/api/v1/schools/{schoolId}/signing-batches/{batchId}', {
      params: { path: { schoolId, batchId } },
    }),
  );
}

/** Whether the batch changes without anybody touching it here. */
function moves(batch: SigningBatch | undefined): boolean {
  return batch?.state === 'RUNNING' || batch?.state === 'AWAITING_APPROVAL' || !!batch?.retryAt;
}

/** Asked again every second for as long as the service, or a telephone, is at work on it. */
export function batchQuery(schoolId: string, batchId: string) {
  return queryOptions({
    queryKey: ['signing-batches', schoolId, batchId],
    queryFn: () => getBatch(schoolId, batchId),
    refetchInterval: ({ state }) => (moves(state.data) ? POLL_MS : false),
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
