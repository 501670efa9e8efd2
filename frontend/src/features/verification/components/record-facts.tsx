import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import { showCode } from '@/features/verification/model/lookup-code';
import { formatInstant } from '@/shared/date/format';
import { Facts } from '@/shared/ui/facts';

interface RecordFactsProps {
  record: NonNullable<Verification['record']>;
  issuedAt: string | null;
}

/** Enough to compare with the paper in the hand, and no more about the child than that. */
export function RecordFacts({ record, issuedAt }: RecordFactsProps): ReactNode {
  const { t } = useTranslation('verification');
  const place = [record.commune, record.province].filter(Boolean).join(', ');
  return (
    <section className="card stack">
      <h2>{t('record.title')}</h2>
      <Facts
        items={[
          { label: t('record.student'), value: record.studentInitials },
          { label: t('record.class'), value: record.className },
          { label: t('record.year'), value: record.schoolYear },
          { label: t('record.school'), value: record.schoolName },
          { label: t('record.place'), value: place },
          { label: t('record.code'), value: showCode(record.lookupCode) },
          { label: t('record.version'), value: record.recordVersion },
          { label: t('record.issuedAt'), value: issuedAt && formatInstant(issuedAt) },
        ]}
      />
    </section>
  );
}
