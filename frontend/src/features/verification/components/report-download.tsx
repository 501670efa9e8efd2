import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadReport } from '@/features/verification/api/verify';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** The signature validation report of ETSI TS 119 102-2, for experts and courts. */
export function ReportDownload({ file }: { file: File }): ReactNode {
  const { t } = useTranslation('verification');
  const report = useMutation({ mutationFn: downloadReport });
  return (
    <div className="stack no-print">
      <p className="soft">{t('report.meaning')}</p>
      <div>
        <Button icon="download" disabled={report.isPending} onClick={() => report.mutate(file)}>
          {t('report.download')}
        </Button>
      </div>
      {report.error && <ProblemNotice error={report.error} />}
    </div>
  );
}
