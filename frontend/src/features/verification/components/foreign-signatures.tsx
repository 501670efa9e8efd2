import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import styles from '@/features/verification/components/verify.module.css';
import { formatInstant } from '@/shared/date/format';

type ForeignSignature = Verification['foreignSignatures'][number];

function ForeignSignatureItem({ signature }: { signature: ForeignSignature }): ReactNode {
  const { t } = useTranslation('verification');
  return (
    <li className={styles.signature}>
      <h3>{signature.signer ?? t('foreign.unnamed')}</h3>
      <p>{signature.integrityLabel}</p>
      <p>{signature.trustLabel}</p>
      <p>{signature.scopeLabel}</p>
      {signature.claimedTime && (
        <p className="soft">
          {t('foreign.claimedTime', { at: formatInstant(signature.claimedTime) })}
        </p>
      )}
      {signature.certificateIssuer && (
        <p className="soft small">
          {t('signature.issuer', { issuer: signature.certificateIssuer })}
        </p>
      )}
    </li>
  );
}

/** What the signatures of another system's file say; whole or changed and known or not, apart. */
export function ForeignSignatures({ items }: { items: ForeignSignature[] }): ReactNode {
  const { t } = useTranslation('verification');
  const headingId = useId();
  return (
    <section className="card stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('foreign.title')}</h2>
      <ol className={styles.signatures}>
        {items.map((signature, index) => (
          <ForeignSignatureItem key={index} signature={signature} />
        ))}
      </ol>
    </section>
  );
}
