import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';
import { STATE_LOOKS } from '@/features/year-record/model/record-look';
import { Badge } from '@/shared/ui/badge';

export function StateBadge({ record }: { record: YearRecord }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { tone, icon } = STATE_LOOKS[record.state];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`state.${record.state}`)}
    </Badge>
  );
}
