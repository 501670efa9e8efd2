import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { verificationQuery } from '@/features/verification/api/verify';
import { Verdict } from '@/features/verification/components/verdict';
import styles from '@/features/verification/components/verify.module.css';
import { showCode, tidyCode } from '@/features/verification/model/lookup-code';
import { buttonClass } from '@/shared/ui/button';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** Where the QR on the paper leads: the verdict on one code. */
export function VerdictPage(): ReactNode {
  const { t } = useTranslation('verification');
  const code = useParams({ strict: false, select: (params) => params.code ?? '' });
  const verification = useQuery(verificationQuery(tidyCode(code)));
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('code.shown', { code: showCode(code) })} />
      {verification.isPending && <Loading label={t('code.checking')} />}
      {verification.error && (
        <ProblemNotice error={verification.error} onRetry={() => void verification.refetch()} />
      )}
      {verification.data && <Verdict verification={verification.data} />}
      <div className="no-print">
        <Link to="/verify" className={buttonClass()}>
          {t('another')}
        </Link>
      </div>
    </div>
  );
}
