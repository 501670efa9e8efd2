import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { authoriseBatch, batchQuery, type SigningBatch } from '@/features/signing/api/batches';
import { CertificateFacts } from '@/features/signing/components/certificate-facts';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PinFormProps {
  batch: SigningBatch;
  onClose: () => void;
}

function WhatIsSigned({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const { total, done, failed } = batch.counts;
  const text =
    batch.state === 'INTERRUPTED'
      ? t('resume', { count: total - done - failed })
      : t(`summary.${batch.action}`, { count: total });
  return (
    <>
      <p>{text}</p>
      <CertificateFacts certificate={batch.certificate} />
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

export function PinForm({ batch, onClose }: PinFormProps): ReactNode {
  const { t } = useTranslation('signing');
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  const [pin, setPin] = useState('');
  const [missing, setMissing] = useState(false);
  const authorisation = useMutation({
    mutationFn: () => authoriseBatch(schoolId, batch.id, pin),
    onSuccess: (running) => {
      queryClient.setQueryData(batchQuery(schoolId, batch.id).queryKey, running);
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
          icon={batch.action === 'ISSUE' ? 'seal' : 'pen'}
          busy={authorisation.isPending}
        >
          {t(`act.${batch.action}`)}
        </Button>
      </DialogActions>
    </form>
  );
}
