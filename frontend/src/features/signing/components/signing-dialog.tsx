import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { batchQuery, prepareBatch } from '@/features/signing/api/batches';
import { BatchSteps } from '@/features/signing/components/batch-steps';
import type { SigningTask } from '@/features/signing/model/signing-task';
import { useSchool } from '@/shared/session/session';
import type { SigningRequest } from '@/shared/session/signing-launcher';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Loading } from '@/shared/ui/loading';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface SigningDialogProps {
  task: SigningTask;
  onClose: () => void;
}

interface StepProps<T> {
  input: T;
  onClose: () => void;
}

/** Step one: the service freezes the bytes to be signed. Asked for once, also in strict mode. */
function Prepare({ input, onClose }: StepProps<SigningRequest>): ReactNode {
  const { t } = useTranslation('signing');
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  const [batchId, setBatchId] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    prepareBatch(schoolId, input).then(
      (batch) => {
        queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, batch);
        setBatchId(batch.id);
      },
      (reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }, [schoolId, input, queryClient]);

  if (batchId) return <Batch input={batchId} onClose={onClose} />;
  if (!error) return <Loading label={t('preparing', { count: input.records.length })} />;
  return (
    <>
      <ProblemNotice error={error} />
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </>
  );
}

/** Step two: the PIN, and then the work of the service, watched. */
function Batch({ input, onClose }: StepProps<string>): ReactNode {
  const { id: schoolId } = useSchool();
  const batch = useQuery(batchQuery(schoolId, input));
  if (batch.data) return <BatchSteps batch={batch.data} onClose={onClose} />;
  return batch.error ? <ProblemNotice error={batch.error} /> : <Loading />;
}

export function SigningDialog({ task, onClose }: SigningDialogProps): ReactNode {
  const { t } = useTranslation('signing');
  const queryClient = useQueryClient();

  function close(): void {
    for (const key of ['year-records', 'signing-batches', 'classes']) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
    onClose();
  }

  const title = task.kind === 'new' ? t(`action.${task.request.action}`) : t('open.title');
  return (
    <Dialog title={title} onClose={close}>
      {task.kind === 'new' ? (
        <Prepare input={task.request} onClose={close} />
      ) : (
        <Batch input={task.batchId} onClose={close} />
      )}
    </Dialog>
  );
}
