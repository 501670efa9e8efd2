import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import styles from '@/features/verification/components/verify.module.css';
import { formatInstant } from '@/shared/date/format';

type Signature = Verification['subjectSignatures'][number];

/** So many are read at a glance; more would push the verdict's other answers off the screen. */
const FEW = 4;

function Lines({ items }: { items: Signature[] }): ReactNode {
  const { t } = useTranslation('verification');
  return (
    <ol className={styles.subjects}>
      {items.map(({ subject, signer, signedAt, timestampedAt }) => {
        const time = timestampedAt ?? signedAt;
        return (
          <li key={`${subject} ${signer}`}>
            {subject}: <strong>{signer}</strong>{' '}
            {time && (
              <span className="soft small">
                {t('signature.signedAt', { at: formatInstant(time) })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The teachers who signed their subjects of a secondary record, in the order of the subjects. */
export function SubjectSignatures({ items }: { items: Signature[] }): ReactNode {
  const { t } = useTranslation('verification');
  const headingId = useId();
  const title = t('signature.subjects', { count: items.length });
  return items.length > FEW ? (
    <details className="card">
      <summary>{title}</summary>
      <Lines items={items} />
    </details>
  ) : (
    <section className="card stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <Lines items={items} />
    </section>
  );
}
