import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signingAction, type SigningBatch } from '@/features/signing/api/batches';
import { Facts } from '@/shared/ui/facts';
import { Notice } from '@/shared/ui/notice';

/** What the signer is about to approve, and what came of the last time. */
export function WhatIsSigned({ batch }: { batch: SigningBatch }): ReactNode {
  const { t } = useTranslation('signing');
  const { total, done } = batch.counts;
  const text =
    batch.state === 'AWAITING_AUTHORISATION'
      ? t(`summary.${signingAction(batch)}`, { count: total })
      : t('resume', { count: total - done });
  return (
    <>
      {batch.order?.problem && !batch.order.open && (
        <Notice tone="warn" title={batch.order.problem} live />
      )}
      <p>{text}</p>
      <Facts
        items={[
          { label: t('certificate'), value: batch.signer },
          { label: t('provider'), value: batch.key.label },
        ]}
      />
      <details>
        <summary>{t('who')}</summary>
        <ol>
          {batch.items.map((item) => (
            <li key={item.recordId}>{item.studentName}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
