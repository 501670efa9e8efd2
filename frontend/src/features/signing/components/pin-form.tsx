import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  authoriseBatch,
  batchQuery,
  signingAction,
  type SigningBatch,
} from '@/features/signing/api/batches';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';
import { Facts } from '@/shared/ui/facts';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PinFormProps {
  batch: SigningBatch;
  onClose: () => void;
  onAuthorised: () => void;
}

function WhatIsSigned({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const { total, done } = batch.counts;
  const text =
    batch.state === 'AWAITING_AUTHORISATION'
      ? t(`summary.${signingAction(batch)}`, { count: total })
      : t('resume', { count: total - done });
  return (
    <>
      <p>{text}</p>
      <Facts items={[{ label: t('certificate'), value: batch.signer }]} />
      <details>
        <summary>{t('who')}</summary>
        <ol>
          {batch.items.map((item) => (
            <li key={item.recordId}>{item.studentName}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

export function PinForm({ batch, onClose, onAuthorised }: PinFormProps): ReactNode {
  const { t } = useTranslation('signing');
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  const [pin, setPin] = useState('');
  const [missing, setMissing] = useState(false);
  const authorisation = useMutation({
    mutationFn: () => authoriseBatch(schoolId, batch.id, pin),
    onSuccess: (running) => {
      queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, running);
      onAuthorised();
    },
    onError: () => setPin(''),
    gcTime: 0,
  });
  return (
    <form
      className="stack"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(pin === '');
        if (pin && !authorisation.isPending) authorisation.mutate();
      }}
    >
      <WhatIsSigned batch={batch} />
      {authorisation.error && <ProblemNotice error={authorisation.error} />}
      <TextField
        label={t('pin.label')}
        hint={t('pin.hint')}
        error={missing ? t('pin.missing') : undefined}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        value={pin}
        onChange={(event) => setPin(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          type="submit"
          look="primary"
          icon={signingAction(batch) === 'ISSUE' ? 'seal' : 'pen'}
          busy={authorisation.isPending}
        >
          {t(`act.${signingAction(batch)}`)}
        </Button>
      </DialogActions>
    </form>
  );
}
