import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningBatch } from '@/features/signing/api/batches';
import { formatInstant } from '@/shared/date/format';
import { Facts } from '@/shared/ui/facts';

export function CertificateFacts(props: { certificate: SigningBatch['certificate'] }): ReactNode {
  const { t } = useTranslation('signing');
  const { subject, issuer, validTo, serial } = props.certificate;
  return (
    <section className="stack" aria-label={t('certificate.title')}>
      <h3>{t('certificate.title')}</h3>
      <Facts
        items={[
          { label: t('certificate.subject'), value: subject },
          { label: t('certificate.issuer'), value: issuer },
          { label: t('certificate.validTo'), value: formatInstant(validTo) },
          { label: t('certificate.serial'), value: <span className="numbers">{serial}</span> },
        ]}
      />
    </section>
  );
}
