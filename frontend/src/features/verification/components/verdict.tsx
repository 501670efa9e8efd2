import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import { Checks } from '@/features/verification/components/checks';
import { ForeignSignatures } from '@/features/verification/components/foreign-signatures';
import { RecordFacts } from '@/features/verification/components/record-facts';
import { Revocation } from '@/features/verification/components/revocation';
import { Signatures } from '@/features/verification/components/signatures';
import { SubjectSignatures } from '@/features/verification/components/subject-signatures';
import styles from '@/features/verification/components/verify.module.css';
import { OUTCOME_LOOKS } from '@/features/verification/model/outcome-look';
import { Icon } from '@/shared/ui/icon';

function Statement({ verification }: { verification: Verification }): ReactNode {
  const { t } = useTranslation('verification');
  const { tone, icon } = OUTCOME_LOOKS[verification.outcome];
  const heading = useRef<HTMLHeadingElement>(null);

  // The answer is what the person waits for: the screen reader goes straight to it.
  useEffect(() => heading.current?.focus(), [verification]);

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
        {verification.revocation && <Revocation revocation={verification.revocation} />}
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
      {verification.subjectSignatures.length > 0 && (
        <SubjectSignatures items={verification.subjectSignatures} />
      )}
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
