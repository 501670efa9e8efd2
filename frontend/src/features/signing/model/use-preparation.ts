import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  batchQuery,
  findKeys,
  prepareBatch,
  type ChosenKey,
  type SigningKey,
} from '@/features/signing/api/batches';
import { useSchool } from '@/shared/session/session';
import type { SigningRequest } from '@/shared/session/signing-launcher';

/** What came of step one: a batch, or the keys of which the signer has to choose one. */
export type Prepared = { batchId: string } | { keys: SigningKey[] };

export interface Wish {
  request: SigningRequest;
  key?: ChosenKey;
}

export interface Preparation {
  prepared: Prepared | undefined;
  error: Error | null;
  choose: (key: ChosenKey) => void;
}

/** Nobody is asked to choose from one. */
function onlyKey(keys: SigningKey[]): ChosenKey | undefined {
  const [first, ...others] = keys;
  return first && others.length === 0 && !first.problem && first.approval !== 'DESK'
    ? { provider: first.provider }
    : undefined;
}

/**
 * Step one of signing: the service finds the signer's keys and freezes the bytes. Begins with the
 * press of the button.
 */
export function usePreparation() {
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ request, key }: Wish): Promise<Prepared> => {
      let chosen = key;
      if (!chosen) {
        const keys = await findKeys(schoolId, request.action);
        chosen = onlyKey(keys);
        if (!chosen) return { keys };
      }
      const batch = await prepareBatch(schoolId, request, chosen);
      queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, batch);
      return { batchId: batch.id };
    },
  });
}
