import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import styles from '@/features/verification/components/verify.module.css';
import { formatInstant } from '@/shared/date/format';
import { Badge, type Tone } from '@/shared/ui/badge';
import type { IconName } from '@/shared/ui/icon';

type Signature = Verification['signatures'][number];

const LOOKS: Record<Signature['status'], { tone: Tone; icon: IconName }> = {
  VALID: { tone: 'good', icon: 'check' },
  INVALID: { tone: 'bad', icon: 'cross' },
  INDETERMINATE: { tone: 'warn', icon: 'question' },
};

function SignatureItem({ signature }: { signature: Signature }): ReactNode {
  const { t } = useTranslation('verification');
  const { tone, icon } = LOOKS[signature.status];
  return (
    <li className={styles.signature}>
      <div className="row">
        <h3>{signature.roleLabel}</h3>
        <Badge tone={tone} icon={icon}>
          {t(`signature.${signature.status}`)}
        </Badge>
      </div>
      <p>
        <strong>{signature.signer}</strong>
        {signature.organisation && signature.organisation !== signature.signer && (
          <>, {signature.organisation}</>
        )}
      </p>
      {signature.signedAt && (
        <p className="soft">{t('signature.signedAt', { at: formatInstant(signature.signedAt) })}</p>
      )}
      {signature.timestampedAt && (
        <p className="soft">
          {t('signature.timestampedAt', { at: formatInstant(signature.timestampedAt) })}
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

export function Signatures({ items }: { items: Signature[] }): ReactNode {
  const { t } = useTranslation('verification');
  return (
    <section className="card stack">
      <h2>{t('signature.title')}</h2>
      <ol className={styles.signatures}>
        {items.map((signature) => (
          <SignatureItem key={`${signature.role} ${signature.signer}`} signature={signature} />
        ))}
      </ol>
    </section>
  );
}
