import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasStatus } from '@/shared/api/problem';
import { Button, buttonClass } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface StatePageProps {
  title: string;
  text: string;
  action?: ReactNode;
}

function StatePage({ title, text, action }: StatePageProps): ReactNode {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  return (
    <div className="card stack">
      <h1>{title}</h1>
      <p>{text}</p>
      <div className="row">
        {action}
        <a className={buttonClass()} href="/">
          {t('nav.home')}
        </a>
      </div>
    </div>
  );
}

export function NotFoundPage(): ReactNode {
  const { t } = useTranslation();
  return <StatePage title={t('notFound.title')} text={t('notFound.text')} />;
}

export function ForbiddenPage(): ReactNode {
  const { t } = useTranslation();
  return <StatePage title={t('forbidden.title')} text={t('forbidden.text')} />;
}

export function BrokenPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <StatePage
      title={t('broken.title')}
      text={t('broken.text')}
      action={
        <Button look="primary" onClick={() => location.reload()}>
          {t('broken.reload')}
        </Button>
      }
    />
  );
}

/** What a page shows when the data it stands on did not come. */
export function RouteError({ error: thrown, reset }: ErrorComponentProps): ReactNode {
  const { t } = useTranslation();
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (hasStatus(error, 404)) return <NotFoundPage />;
  if (hasStatus(error, 403)) return <ForbiddenPage />;
  return (
    <div className="stack">
      <h1>{t('broken.title')}</h1>
      <ProblemNotice error={error} onRetry={reset} />
    </div>
  );
}
