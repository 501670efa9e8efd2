import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signingAction, type SigningBatch } from '@/features/signing/api/batches';
import { PinForm } from '@/features/signing/components/pin-form';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

interface BatchProps {
  batch: SigningBatch;
  onClose: () => void;
}

function Progress({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const { total, done, failed } = batch.counts;
  const label = t('progress', { done: done + failed, total });
  return (
    <div className="stack" role="status">
      <progress value={done + failed} max={total} aria-label={label} />
      <p>{label}</p>
    </div>
  );
}

function Failures({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const failed = batch.items.filter((item) => item.state === 'FAILED');
  if (failed.length === 0) return null;
  return (
    <Notice tone="bad" title={t('failed', { count: failed.length })} live>
      <ul>
        {failed.map((item) => (
          <li key={item.recordId}>
            <strong>{item.studentName}</strong>: {item.problem}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Completed({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const signed = batch.counts.done;
  if (signed === 0) return null;
  return (
    <Notice tone="good" title={t(`doneAll.${signingAction(batch)}`, { count: signed })} live />
  );
}

/** One face per state of the batch; the state comes from the service alone. */
export function BatchSteps({ batch, onClose }: BatchProps): ReactNode {
  const { t } = useTranslation('signing');
  const [again, setAgain] = useState(false);
  const open = batch.actions.includes('AUTHORISE');
  const finished = batch.state === 'FINISHED';
  const running = batch.state === 'RUNNING';
  if (open && (again || !finished)) {
    return <PinForm batch={batch} onClose={onClose} onAuthorised={() => setAgain(false)} />;
  }
  return (
    <>
      <Progress batch={batch} />
      {running ? <p className="soft">{t('running')}</p> : <Completed batch={batch} />}
      <Failures batch={batch} />
      <DialogActions>
        {open && <Button onClick={() => setAgain(true)}>{t('again')}</Button>}
        <Button look={running ? 'plain' : 'primary'} onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </>
  );
}
