import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentCertificate } from '@/features/signing/desk-agent/agent';
import { connectToAgent } from '@/features/signing/desk-agent/connect';
import { DeskProblem } from '@/features/signing/components/desk-problem';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

interface DeskCertificatesProps {
  urls: readonly string[];
  onChoose: (chain: string[]) => void;
  onBack: () => void;
}

async function readToken(urls: readonly string[]): Promise<AgentCertificate[]> {
  const agent = await connectToAgent(urls);
  try {
    return await agent.certificates();
  } finally {
    agent.close();
  }
}

/** The certificates on the token that is plugged in here. */
export function DeskCertificates({ urls, onChoose, onBack }: DeskCertificatesProps): ReactNode {
  const { t } = useTranslation('signing');
  const reading = useMutation({ mutationFn: () => readToken(urls) });
  return (
    <div className="stack">
      <p>{t('desk.plugIn')}</p>
      {reading.error && <DeskProblem error={reading.error} />}
      {reading.data?.length === 0 && <Notice tone="warn" title={t('desk.empty')} live />}
      {reading.data && reading.data.length > 0 && (
        <ul className="stack" style={{ listStyle: 'none', padding: 0 }}>
          {reading.data.map((one) => (
            <li key={one.chain[0]}>
              <Button look="primary" onClick={() => onChoose([...one.chain])}>
                {t('desk.use', { subject: one.subject })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button onClick={onBack}>{t('desk.back')}</Button>
        <Button
          look={reading.data ? 'plain' : 'primary'}
          busy={reading.isPending}
          onClick={() => reading.mutate()}
        >
          {t('desk.read')}
        </Button>
      </DialogActions>
    </div>
  );
}
