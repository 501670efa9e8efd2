import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';
import { useReissue } from '@/features/year-record/model/use-reissue';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface ReissueDialogProps {
  record: YearRecord;
  onClose: () => void;
}

/** Says what the new record will say before it is begun: nobody should repeat the fault. */
export function ReissueDialog({ record, onClose }: ReissueDialogProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const reissue = useReissue(record);
  return (
    <Dialog title={t('reissue.title', { name: record.studentName })} onClose={onClose}>
      <div className="stack">
        {reissue.error && <ProblemNotice error={reissue.error} />}
        <p>{t('reissue.text')}</p>
        <p>{t('reissue.check')}</p>
        <DialogActions>
          <Button onClick={onClose}>{t('reissue.cancel')}</Button>
          {record.actions.includes('REISSUE') && (
            <Button look="primary" busy={reissue.isPending} onClick={() => reissue.mutate()}>
              {t('reissue.do')}
            </Button>
          )}
        </DialogActions>
      </div>
    </Dialog>
  );
}
