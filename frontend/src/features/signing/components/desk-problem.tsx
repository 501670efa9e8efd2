import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** What the signing program on this computer, or the service, refused. */
export function DeskProblem({ error }: { error: Error }): ReactNode {
  const { t } = useTranslation('deskAgent');
  if (!(error instanceof DeskAgentError)) return <ProblemNotice error={error} />;
  return <Notice tone="bad" title={t(`error.${error.reason}`)} live />;
}
