import { api, read } from '@/shared/api/client';
import { authoriseBatch, getBatch, type SigningBatch } from '@/features/signing/api/batches';
import type { DeskAgent, SignedHash } from '@/features/signing/desk-agent/agent';
import { signAtDesk, type DeskProgress } from '@/features/signing/desk-agent/sign-at-desk';

const LOOK_MS = 700;

/** How a person takes part in signing at the desk. */
export interface DeskHands {
  connect: () => Promise<DeskAgent>;
  askPin: (again?: { triesLeft: number | undefined }) => Promise<string | undefined>;
  onProgress: (progress: DeskProgress) => void;
  description: string;
  signal: AbortSignal;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

async function signOpenOrder(
  schoolId: string,
  batchId: string,
  agent: DeskAgent,
  hands: DeskHands,
) {
  const path = { schoolId, batchId };
  const order = await read(
    api.GET('/api/v1/schools/{schoolId}/signing-batches/{batchId}/signing-order', {
      params: { path },
    }),
  );
  await signAtDesk({
    order,
    agent,
    description: hands.description,
    reconnect: hands.connect,
    askPin: hands.askPin,
    onProgress: hands.onProgress,
    signal: hands.signal,
    deliver: async (values: SignedHash[]) => {
      await read(
        api.POST('/api/v1/schools/{schoolId}/signing-batches/{batchId}/signature-values', {
          params: { path },
          body: { orderId: order.orderId, values },
        }),
      );
    },
  });
}

/**
 * Signs a batch with the token at the desk, order after order: an issue asks for two signatures of
 * each record, the second when the first is in place. Ends when the service needs nothing more.
 */
export async function signBatchAtDesk(
  schoolId: string,
  batchId: string,
  hands: DeskHands,
): Promise<SigningBatch> {
  let batch = await getBatch(schoolId, batchId);
  if (batch.actions.includes('AUTHORISE')) batch = await authoriseBatch(schoolId, batchId);
  const agent = await hands.connect();
  let signed: string | undefined;
  try {
    while (!hands.signal.aborted) {
      if (batch.state === 'AWAITING_APPROVAL' && batch.order?.id !== signed) {
        await signOpenOrder(schoolId, batchId, agent, hands);
        signed = batch.order?.id;
      } else if (batch.state !== 'RUNNING' && batch.state !== 'AWAITING_APPROVAL') {
        break;
      }
      await pause();
      batch = await getBatch(schoolId, batchId);
    }
  } finally {
    agent.close();
  }
  return batch;
}
