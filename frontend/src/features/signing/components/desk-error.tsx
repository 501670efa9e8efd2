import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** Trouble at the desk in its own words, trouble of the service in the service's. */
export function DeskError({ error }: { error: Error }): ReactNode {
  const { t } = useTranslation('deskAgent');
  if (!(error instanceof DeskAgentError)) return <ProblemNotice error={error} />;
  const stopped = error.reason === 'ABANDONED';
  return <Notice tone={stopped ? 'info' : 'bad'} title={t(`error.${error.reason}`)} live />;
}
