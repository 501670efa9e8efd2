import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import { Checks } from '@/features/verification/components/checks';
import { ForeignSignatures } from '@/features/verification/components/foreign-signatures';
import { RecordFacts } from '@/features/verification/components/record-facts';
import { Signatures } from '@/features/verification/components/signatures';
import styles from '@/features/verification/components/verify.module.css';
import { OUTCOME_LOOKS } from '@/features/verification/model/outcome-look';
import { formatInstant } from '@/shared/date/format';
import { Icon } from '@/shared/ui/icon';

function Statement({ verification }: { verification: Verification }): ReactNode {
  const { t } = useTranslation('verification');
  const { tone, icon } = OUTCOME_LOOKS[verification.outcome];
  const heading = useRef<HTMLHeadingElement>(null);

  // The answer is what the person waits for: the screen reader goes straight to it.
  useEffect(() => heading.current?.focus(), [verification]);

  const { revokedAt } = verification;
  return (
    <div className={`${styles.statement} ${styles[tone]}`}>
      <Icon name={icon} />
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {verification.headline}
        </h2>
        <p>{verification.explanation}</p>
        {verification.reason && (
          <p>
            <strong>{t('reason', { text: verification.reason.text })}</strong>
          </p>
        )}
        <p>{t('advice', { text: verification.advice })}</p>
        {verification.registry.state !== 'NOT_ASKED' && (
          <p>{t('registry', { label: verification.registry.label })}</p>
        )}
        {revokedAt && (
          <p>
            <strong>{t('revoked', { at: formatInstant(revokedAt) })}</strong>
          </p>
        )}
      </div>
    </div>
  );
}

export function Verdict({ verification }: { verification: Verification }): ReactNode {
  const { t } = useTranslation('verification');
  return (
    <div className="stack">
      <Statement verification={verification} />
      {verification.record && (
        <RecordFacts record={verification.record} issuedAt={verification.issuedAt} />
      )}
      {verification.signatures.length > 0 && <Signatures items={verification.signatures} />}
      {verification.foreignSignatures.length > 0 && (
        <ForeignSignatures items={verification.foreignSignatures} />
      )}
      {verification.checks.length > 0 && <Checks items={verification.checks} />}
      <details className="card">
        <summary>{t('meaning.title')}</summary>
        <p>{t(`meaning.${verification.outcome}`)}</p>
        <p className="soft">{t('meaning.privacy')}</p>
      </details>
    </div>
  );
}
