import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  batchQuery,
  cancelBatch,
  keysQuery,
  signingAction,
  type SigningBatch,
} from '@/features/signing/api/batches';
import { DeskProblem } from '@/features/signing/components/desk-problem';
import { useBatchAct } from '@/features/signing/components/remote-approval';
import { WhatIsSigned } from '@/features/signing/components/what-is-signed';
import { connectToAgent } from '@/features/signing/desk-agent/connect';
import type { DeskProgress } from '@/features/signing/desk-agent/sign-at-desk';
import { signBatchAtDesk } from '@/features/signing/model/desk-session';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';

interface PinRequest {
  triesLeft: number | undefined;
  wrong: boolean;
  answer: (pin: string | undefined) => void;
}

function TokenPin({ request }: { request: PinRequest }): ReactNode {
  const { t } = useTranslation('signing');
  const [pin, setPin] = useState('');
  const wrong = request.wrong ? t('desk.pinWrong', { left: request.triesLeft ?? '?' }) : undefined;
  return (
    <form
      className="stack"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (pin) request.answer(pin);
      }}
    >
      <TextField
        label={t('desk.pin')}
        hint={t('desk.pinHint')}
        error={wrong}
        type="password"
        autoComplete="off"
        value={pin}
        onChange={(event) => setPin(event.target.value)}
      />
      <DialogActions>
        <Button onClick={() => request.answer(undefined)}>{t('cancel')}</Button>
        <Button type="submit" look="primary">
          {t('desk.open')}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Signing at the desk, from the first press to the last value, and what the person has to do. */
function useDesk(batch: SigningBatch) {
  const { t } = useTranslation('signing');
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  const keys = useQuery(keysQuery(schoolId, signingAction(batch)));
  const [pin, setPin] = useState<PinRequest | null>(null);
  const [progress, setProgress] = useState<DeskProgress | null>(null);
  const abandoned = useRef<AbortController | null>(null);
  useEffect(() => () => abandoned.current?.abort(), []);
  const urls = keys.data?.find((key) => key.provider === batch.key.provider)?.agentUrls ?? [];
  const signing = useMutation({
    mutationFn: () => {
      abandoned.current = new AbortController();
      return signBatchAtDesk(schoolId, batch.id, {
        connect: () => connectToAgent(urls),
        askPin: (again) =>
          new Promise((resolve) => {
            setPin({
              wrong: again !== undefined,
              triesLeft: again?.triesLeft,
              answer: (given) => {
                setPin(null);
                resolve(given);
              },
            });
          }),
        onProgress: setProgress,
        description: t(`action.${signingAction(batch)}`),
        signal: abandoned.current.signal,
      });
    },
    onSuccess: (signed) => {
      queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, signed);
    },
    gcTime: 0,
  });
  return { signing, pin, progress, ready: keys.isSuccess };
}

interface SignAtDeskProps {
  batch: SigningBatch;
  onClose: () => void;
}

/** The token at this computer signs; closing the page costs at most the hashes on their way. */
export function SignAtDesk({ batch, onClose }: SignAtDeskProps): ReactNode {
  const { t } = useTranslation('signing');
  const { signing, pin, progress, ready } = useDesk(batch);
  const cancelling = useBatchAct(batch, (schoolId) => cancelBatch(schoolId, batch.id));
  if (pin) return <TokenPin request={pin} />;
  return (
    <div className="stack">
      {signing.isPending ? (
        <p role="status">
          {progress
            ? t('desk.progress', { done: progress.delivered, total: progress.total })
            : t('desk.connecting')}
        </p>
      ) : (
        <WhatIsSigned batch={batch} />
      )}
      {signing.error && <DeskProblem error={signing.error} />}
      <DialogActions>
        {batch.actions.includes('CANCEL') && !signing.isPending && (
          <Button busy={cancelling.isPending} onClick={() => cancelling.mutate()}>
            {t('remote.cancel')}
          </Button>
        )}
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          look="primary"
          icon="pen"
          disabled={!ready}
          busy={signing.isPending}
          onClick={() => signing.mutate()}
        >
          {t('desk.sign')}
        </Button>
      </DialogActions>
    </div>
  );
}
