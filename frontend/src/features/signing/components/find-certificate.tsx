import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskError } from '@/features/signing/components/desk-error';
import type { AgentCertificate, DeskAgent } from '@/features/signing/desk-agent/agent';
import { connectToAgent } from '@/features/signing/desk-agent/connect';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { SelectField } from '@/shared/ui/field';
import { Loading } from '@/shared/ui/loading';

interface Desk {
  agent: DeskAgent;
  certificates: AgentCertificate[];
}

async function lookAtDesk(urls: readonly string[]): Promise<Desk> {
  const agent = await connectToAgent(urls);
  try {
    const certificates = await agent.certificates();
    if (certificates.length === 0) throw new DeskAgentError('NO_TOKEN');
    return { agent, certificates };
  } catch (failure) {
    agent.close();
    throw failure;
  }
}

interface FindCertificateProps {
  /** Where agents may listen, from the service's settings. */
  urls: readonly string[];
  /** The chain goes into the new batch; the agent stays open for signing. */
  onChosen: (agent: DeskAgent, certificate: AgentCertificate) => void;
  onClose: () => void;
}

function Choice({ desk, onChosen, onClose }: { desk: Desk } & Omit<FindCertificateProps, 'urls'>) {
  const { t } = useTranslation('deskAgent');
  const [chosen, setChosen] = useState(0);
  const certificate = desk.certificates[chosen];
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (certificate) onChosen(desk.agent, certificate);
      }}
    >
      <p>{t('found', { name: desk.agent.name })}</p>
      <SelectField
        label={t('choose')}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {desk.certificates.map(({ subject, chain }, index) => (
          <option key={chain[0]} value={index}>
            {subject || t('unnamed')}
          </option>
        ))}
      </SelectField>
      <DialogActions>
        <Button
          onClick={() => {
            desk.agent.close();
            onClose();
          }}
        >
          {t('stop')}
        </Button>
        <Button type="submit" look="primary">
          {t('use')}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Step one at the desk: which token signs. Asked anew each time: tokens come and go. */
export function FindCertificate({ urls, onChosen, onClose }: FindCertificateProps): ReactNode {
  const { t } = useTranslation('deskAgent');
  const visit = useId();
  const desk = useQuery({
    queryKey: ['desk-agent', visit],
    queryFn: () => lookAtDesk(urls),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    networkMode: 'always',
  });
  if (desk.data) return <Choice desk={desk.data} onChosen={onChosen} onClose={onClose} />;
  if (desk.isFetching || !desk.error) return <Loading label={t('connecting')} />;
  return (
    <div className="stack">
      <DeskError error={desk.error} />
      <DialogActions>
        <Button onClick={onClose}>{t('stop')}</Button>
        <Button look="primary" onClick={() => void desk.refetch()}>
          {t('retry')}
        </Button>
      </DialogActions>
    </div>
  );
}
