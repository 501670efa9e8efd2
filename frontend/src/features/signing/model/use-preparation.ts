import { useMutation, useQueryClient } from '@tanstack/react-query';
import { batchQuery, prepareBatch } from '@/features/signing/api/batches';
import { useSchool } from '@/shared/session/session';
import type { SigningRequest } from '@/shared/session/signing-launcher';

export interface Preparation {
  batchId: string | undefined;
  error: Error | null;
}

/** Step one of signing: the service freezes the bytes. Begins with the press of the button. */
export function usePreparation() {
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: SigningRequest) => prepareBatch(schoolId, request),
    onSuccess: (batch) => {
      queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, batch);
    },
  });
}
