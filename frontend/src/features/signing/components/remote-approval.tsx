import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  authoriseBatch,
  batchQuery,
  cancelBatch,
  type SigningBatch,
} from '@/features/signing/api/batches';
import { WhatIsSigned } from '@/features/signing/components/what-is-signed';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface BatchProps {
  batch: SigningBatch;
  onClose: () => void;
}

/** Does something to the batch and shows what it is then. */
export function useBatchAct(batch: SigningBatch, act: (schoolId: string) => Promise<SigningBatch>) {
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => act(schoolId),
    onSuccess: (changed) => {
      queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, changed);
    },
  });
}

/** Sends the request to the telephone. */
export function AskTelephone({
  batch,
  onClose,
  onAsked,
}: BatchProps & { onAsked: () => void }): ReactNode {
  const { t } = useTranslation('signing');
  const asking = useBatchAct(batch, (schoolId) => authoriseBatch(schoolId, batch.id));
  return (
    <div className="stack">
      <WhatIsSigned batch={batch} />
      {asking.error && <ProblemNotice error={asking.error} />}
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          look="primary"
          icon="pen"
          busy={asking.isPending}
          onClick={() => asking.mutate(undefined, { onSuccess: onAsked })}
        >
          {t('remote.ask')}
        </Button>
      </DialogActions>
    </div>
  );
}

function useSecondsLeft(until: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((Date.parse(until) - now) / 1000));
}

function TimeLeft({ until }: { until: string }): ReactNode {
  const { t } = useTranslation('signing');
  const left = useSecondsLeft(until);
  const minutes = Math.floor(left / 60);
  // Until the provider has taken the request only our own far bound is known.
  if (minutes >= 60) return null;
  const seconds = String(left % 60).padStart(2, '0');
  // Not a live region: nobody wants to hear every second.
  return <p className="soft">{t('remote.left', { time: `${String(minutes)}:${seconds}` })}</p>;
}

/** Waits for the tap on the telephone. */
export function AwaitTelephone({ batch, onClose }: BatchProps): ReactNode {
  const { t } = useTranslation('signing');
  const cancelling = useBatchAct(batch, (schoolId) => cancelBatch(schoolId, batch.id));
  const { order } = batch;
  return (
    <div className="stack">
      {order?.problem ? (
        <Notice tone="warn" title={order.problem} live />
      ) : (
        <Notice
          tone="info"
          title={t('remote.waiting', { provider: batch.key.label, count: order?.signatures ?? 0 })}
          live
        >
          <p>{t('remote.how')}</p>
        </Notice>
      )}
      {order?.open && <TimeLeft until={order.expiresAt} />}
      {cancelling.error && <ProblemNotice error={cancelling.error} />}
      <DialogActions>
        {batch.actions.includes('CANCEL') && (
          <Button busy={cancelling.isPending} onClick={() => cancelling.mutate()}>
            {t('remote.cancel')}
          </Button>
        )}
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </div>
  );
}
