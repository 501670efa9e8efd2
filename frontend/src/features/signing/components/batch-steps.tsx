import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signingAction, type SigningBatch } from '@/features/signing/api/batches';
import { PinForm } from '@/features/signing/components/pin-form';
import { AskTelephone, AwaitTelephone } from '@/features/signing/components/remote-approval';
import { SignAtDesk } from '@/features/signing/components/sign-at-desk';
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

interface ApprovalProps extends BatchProps {
  onAuthorised: () => void;
}

/** How the signer approves depends on where the key is. */
function Approval({ batch, onClose, onAuthorised }: ApprovalProps): ReactNode {
  switch (batch.key.approval) {
    case 'PIN':
      return <PinForm batch={batch} onClose={onClose} onAuthorised={onAuthorised} />;
    case 'REMOTE':
      return <AskTelephone batch={batch} onClose={onClose} onAsked={onAuthorised} />;
    case 'DESK':
      return <SignAtDesk batch={batch} onClose={onClose} />;
  }
}

/** One face per state of the batch; the state comes from the service alone. */
export function BatchSteps({ batch, onClose }: BatchProps): ReactNode {
  const { t } = useTranslation('signing');
  const [again, setAgain] = useState(false);
  const open = batch.actions.includes('AUTHORISE');
  const finished = batch.state === 'FINISHED';
  const running = batch.state === 'RUNNING';
  if (batch.state === 'AWAITING_APPROVAL') {
    return (
      <>
        <Progress batch={batch} />
        {batch.key.approval === 'DESK' ? (
          <SignAtDesk batch={batch} onClose={onClose} />
        ) : (
          <AwaitTelephone batch={batch} onClose={onClose} />
        )}
      </>
    );
  }
  if (open && (again || !finished)) {
    return <Approval batch={batch} onClose={onClose} onAuthorised={() => setAgain(false)} />;
  }
  return (
    <>
      <Progress batch={batch} />
      {running ? <p className="soft">{t('running')}</p> : <Completed batch={batch} />}
      <Failures batch={batch} />
      {batch.retryAt && <p className="soft">{t('retries')}</p>}
      <DialogActions>
        {open && <Button onClick={() => setAgain(true)}>{t('again')}</Button>}
        <Button look={running ? 'plain' : 'primary'} onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </>
  );
}
