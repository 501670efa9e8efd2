import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyFile } from '@/features/verification/api/verify';
import { CodeForm } from '@/features/verification/components/code-form';
import { ReportDownload } from '@/features/verification/components/report-download';
import { Verdict } from '@/features/verification/components/verdict';
import styles from '@/features/verification/components/verify.module.css';
import { FileDrop } from '@/shared/ui/file-drop';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice';

export function VerifyPage(): ReactNode {
  const { t } = useTranslation('verification');
  const navigate = useNavigate();
  const check = useMutation({ mutationFn: verifyFile });
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {check.isPending && <Loading label={t('file.checking')} />}
      {check.error && <ProblemNotice error={check.error} />}
      {check.data && (
        <>
          <p className="soft">{t('file.result', { file: check.variables.name })}</p>
          <Verdict verification={check.data} />
          {check.data.outcome !== 'FOREIGN' && <ReportDownload file={check.variables} />}
        </>
      )}
      <section className="card stack">
        <h2>{t('code.title')}</h2>
        <CodeForm onCode={(code) => void navigate({ to: '/verify/$code', params: { code } })} />
      </section>
      <section className="card stack">
        <h2>{t('file.title')}</h2>
        <FileDrop
          label={t('file.choose')}
          hint={t('file.hint')}
          accept=".xml,.pdf,application/xml,application/pdf"
          disabled={check.isPending}
          onFile={(file) => {
            check.mutate(file);
            window.scrollTo(0, 0);
          }}
        />
      </section>
    </div>
  );
}
