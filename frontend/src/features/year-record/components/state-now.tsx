import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';

/** Where the record stands after somebody else was quicker. */
export function StateNow({ record }: { record: YearRecord }): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <p role="status">
      <strong>{t('stateNow', { state: t(`state.${record.state}`) })}</strong>
    </p>
  );
}
