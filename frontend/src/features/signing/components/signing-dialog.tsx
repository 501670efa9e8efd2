import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { batchQuery } from '@/features/signing/api/batches';
import { BatchSteps } from '@/features/signing/components/batch-steps';
import { KeyChoice } from '@/features/signing/components/key-choice';
import type { SigningTask } from '@/features/signing/model/signing-task';
import type { Preparation } from '@/features/signing/model/use-preparation';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Loading } from '@/shared/ui/loading';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface SigningDialogProps {
  task: SigningTask;
  preparation: Preparation;
  onClose: () => void;
}

interface PrepareProps {
  count: number;
  preparation: Preparation;
  onClose: () => void;
}

function Prepare({ count, preparation, onClose }: PrepareProps): ReactNode {
  const { t } = useTranslation('signing');
  const { prepared, error, choose } = preparation;
  if (prepared && 'batchId' in prepared) {
    return <Batch batchId={prepared.batchId} onClose={onClose} />;
  }
  if (prepared) return <KeyChoice keys={prepared.keys} onChoose={choose} onClose={onClose} />;
  if (!error) return <Loading label={t('preparing', { count })} />;
  return (
    <>
      <ProblemNotice error={error} />
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </>
  );
}

interface BatchProps {
  batchId: string;
  onClose: () => void;
}

/** Step two: the approval, and then the work of the service, watched. */
function Batch({ batchId, onClose }: BatchProps): ReactNode {
  const { id: schoolId } = useSchool();
  const batch = useQuery(batchQuery(schoolId, batchId));
  if (batch.data) return <BatchSteps batch={batch.data} onClose={onClose} />;
  return batch.error ? <ProblemNotice error={batch.error} /> : <Loading />;
}

export function SigningDialog({ task, preparation, onClose }: SigningDialogProps): ReactNode {
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
        <Prepare count={task.request.records.length} preparation={preparation} onClose={close} />
      ) : (
        <Batch batchId={task.batchId} onClose={close} />
      )}
    </Dialog>
  );
}
