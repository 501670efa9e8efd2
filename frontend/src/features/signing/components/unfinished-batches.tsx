import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { openBatchesQuery, signingAction, type SigningBatch } from '@/features/signing/api/batches';
import { useResumeSigning } from '@/features/signing/model/resume-context';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

function UnfinishedBatch({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const resume = useResumeSigning();
  const { total, done, failed } = batch.counts;
  return (
    <li className="row">
      <span>
        <strong>{t(`action.${signingAction(batch)}`)}</strong>
        <br />
        {t(`open.${batch.state}`, { left: total - done - failed, total })}
      </span>
      <Button onClick={() => resume(batch.id)}>{t('open.go')}</Button>
    </li>
  );
}

/** Signing that was begun and not finished: nobody should find it by chance. */
export function UnfinishedBatches(): ReactNode {
  const { t } = useTranslation('signing');
  const { id: schoolId } = useSchool();
  const batches = useQuery(openBatchesQuery(schoolId));
  if (!batches.data || batches.data.items.length === 0) return null;
  return (
    <Notice tone="warn" title={t('open.title')}>
      <ul className="stack" style={{ listStyle: 'none', padding: 0 }}>
        {batches.data.items.map((batch) => (
          <UnfinishedBatch key={batch.id} batch={batch} />
        ))}
      </ul>
    </Notice>
  );
}
