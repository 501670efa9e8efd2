import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, NetworkProblem, type ProblemBody } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

interface ProblemNoticeProps {
  error: Error;
  onRetry?: (() => void) | undefined;
}

/** What went wrong, in the service's own words, and the focus on it so that nobody misses it. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps): ReactNode {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    ref.current?.focus();
  }, [error]);

  const offline = error instanceof NetworkProblem;
  const body: Partial<ProblemBody> = error instanceof ApiProblem ? error.body : {};
  const title = offline ? t('problem.network') : (body.title ?? t('problem.unexpected'));
  const detail = offline ? t('problem.networkDetail') : (body.detail ?? t('problem.tryLater'));
  return (
    <Notice tone="bad" title={title} ref={ref} live>
      <p>{detail}</p>
      {body.violations && body.violations.length > 0 && (
        <ul>
          {body.violations.map((violation) => (
            <li key={`${violation.pointer} ${violation.code}`}>{violation.message}</li>
          ))}
        </ul>
      )}
      {body.instance && (
        <p className="small soft">{t('problem.reference', { id: body.instance })}</p>
      )}
      {onRetry && (
        <div>
          <Button onClick={onRetry}>{t('retry')}</Button>
        </div>
      )}
    </Notice>
  );
}
