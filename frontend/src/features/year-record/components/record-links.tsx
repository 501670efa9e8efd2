import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';

/** From a revoked record to the one in its place, and back. */
export function RecordLinks({ record }: { record: YearRecord }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const links = [
    { id: record.replacedBy, text: t('links.replacedBy', { version: record.recordVersion + 1 }) },
    { id: record.replaces, text: t('links.replaces', { version: record.recordVersion - 1 }) },
  ];
  return links.map(
    ({ id, text }) =>
      id && (
        <p key={id}>
          <Link to="/year-records/$recordId" params={{ recordId: id }}>
            {text}
          </Link>
        </p>
      ),
  );
}
