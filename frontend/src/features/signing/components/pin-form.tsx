import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  authoriseBatch,
  batchQuery,
  signingAction,
  type SigningBatch,
} from '@/features/signing/api/batches';
import { WhatIsSigned } from '@/features/signing/components/what-is-signed';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PinFormProps {
  batch: SigningBatch;
  onClose: () => void;
  onAuthorised: () => void;
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
