import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/features/verification/api/verify';
import { showCode } from '@/features/verification/model/lookup-code';
import { formatInstant } from '@/shared/date/format';

type Revoked = NonNullable<Verification['revocation']>;

/** Since when a record no longer counts, why, and what counts in its place. */
export function Revocation({ revocation }: { revocation: Revoked }): ReactNode {
  const { t } = useTranslation('verification');
  const { at, reason, replacedBy } = revocation;
  return (
    <>
      <p>
        <strong>{t('revoked', { at: formatInstant(at) })}</strong>
      </p>
      {reason && <p>{t('revokedBecause', { text: reason })}</p>}
      {replacedBy && (
        <p>
          <strong>
            {t('replacedBy', { version: replacedBy.recordVersion })}{' '}
            <Link to="/v/$code" params={{ code: replacedBy.lookupCode }}>
              {showCode(replacedBy.lookupCode)}
            </Link>
          </strong>
        </p>
      )}
    </>
  );
}
