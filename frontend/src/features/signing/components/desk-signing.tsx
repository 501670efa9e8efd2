import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskError } from '@/features/signing/components/desk-error';
import { DeskPinForm } from '@/features/signing/components/desk-pin-form';
import type { DeskAgent, SignedHash } from '@/features/signing/desk-agent/agent';
import {
  signAtDesk,
  type DeskOrder,
  type DeskProgress,
} from '@/features/signing/desk-agent/sign-at-desk';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';

interface DeskSigningProps {
  /** Asks for the hashes that are still missing; again before each try. */
  fetchOrder: () => Promise<DeskOrder>;
  /** What is signed, for the agent's window; names no student. */
  description: string;
  agent: DeskAgent;
  /** Finds the agent again after a cut line. */
  reconnect: () => Promise<DeskAgent>;
  deliver: (orderId: string, values: SignedHash[]) => Promise<void>;
  /** Everything was delivered; the service completes the documents. */
  onDelivered: () => void;
  onClose: () => void;
}

interface Question {
  again: { triesLeft: number | undefined } | undefined;
  answer: (pin: string | undefined) => void;
}

/** Step two at the desk: hashes to the token, values to the service, set by set. */
export function DeskSigning(props: DeskSigningProps): ReactNode {
  const { t } = useTranslation('deskAgent');
  const [question, setQuestion] = useState<Question>();
  const [progress, setProgress] = useState<DeskProgress>();
  const stop = useRef(new AbortController());
  const agent = useRef(props.agent);
  const found = (next: DeskAgent) => {
    agent.current = next;
    return next;
  };
  const signing = useMutation({
    networkMode: 'always',
    mutationFn: async (retry: boolean) => {
      stop.current = new AbortController();
      if (retry) {
        agent.current.close();
        found(await props.reconnect());
      }
      const order = await props.fetchOrder();
      return signAtDesk({
        order,
        description: props.description,
        agent: agent.current,
        reconnect: () => props.reconnect().then(found),
        askPin: (again) => new Promise((answer) => setQuestion({ again, answer })),
        deliver: (values) => props.deliver(order.orderId, values),
        onProgress: setProgress,
        signal: stop.current.signal,
      });
    },
    onSuccess: props.onDelivered,
  });
  if (question) {
    return (
      <DeskPinForm
        key={question.again?.triesLeft ?? 'first'}
        again={question.again}
        onAnswer={(pin) => {
          setQuestion(undefined);
          question.answer(pin);
        }}
      />
    );
  }
  const label = progress && t('progress', { ...progress });
  return (
    <div className="stack">
      {label && <progress value={progress.delivered} max={progress.total} aria-label={label} />}
      {label && <p role="status">{label}</p>}
      {signing.isPending && <p className="soft">{t('approve')}</p>}
      {signing.error && <DeskError error={signing.error} />}
      <DialogActions>
        <Button onClick={() => (signing.isPending ? stop.current.abort() : props.onClose())}>
          {t('stop')}
        </Button>
        <Button
          look="primary"
          icon="pen"
          busy={signing.isPending}
          onClick={() => signing.mutate(signing.isError)}
        >
          {signing.isError ? t('retry') : t('sign')}
        </Button>
      </DialogActions>
    </div>
  );
}
