import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import styles from '@/features/verification/components/verify.module.css';
import { formatInstant } from '@/shared/date/format';

type Signature = Verification['signatures'][number];

function SignatureItem({ signature }: { signature: Signature }): ReactNode {
  const { t } = useTranslation('verification');
  return (
    <li className={styles.signature}>
      <h3>{signature.roleLabel}</h3>
      <p>
        <strong>{signature.signer}</strong>
        {signature.signerTitle && `, ${signature.signerTitle}`}
      </p>
      <p className="soft">{t('signature.signedAt', { at: formatInstant(signature.signedAt) })}</p>
      {signature.timestampedAt && (
        <p className="soft">
          {t('signature.timestampedAt', { at: formatInstant(signature.timestampedAt) })}
        </p>
      )}
      <p className="soft small">{t('signature.issuer', { issuer: signature.certificateIssuer })}</p>
    </li>
  );
}

export function Signatures({ items }: { items: Signature[] }): ReactNode {
  const { t } = useTranslation('verification');
  const headingId = useId();
  return (
    <section className="card stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('signature.title')}</h2>
      <ol className={styles.signatures}>
        {items.map((signature) => (
          <SignatureItem key={`${signature.role} ${signature.signer}`} signature={signature} />
        ))}
      </ol>
    </section>
  );
}
