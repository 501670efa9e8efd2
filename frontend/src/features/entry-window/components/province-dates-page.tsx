import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { provinceDatesQuery } from '@/features/entry-window/api/province-dates';
import { PeriodDates } from '@/features/entry-window/components/period-dates';
import styles from '@/features/entry-window/components/province-dates.module.css';
import { PERIODS } from '@/features/entry-window/model/periods';
import { useProvince, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';

/** Between which moments the schools of the province take values of each period. */
export function ProvinceDatesPage(): ReactNode {
  const { t } = useTranslation('entryWindow');
  const province = useProvince();
  const { schoolYear } = useSession();
  const query = useQuery(provinceDatesQuery(province.code, schoolYear));
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  return (
    <>
      <PageHeader
        title={t('province.title')}
        place={t('place', { school: province.name, year: schoolYear })}
        lead={t('province.lead')}
      />
      <div className={styles.periods}>
        {PERIODS.map((period) => {
          const dates = query.data.find((one) => one.period === period) ?? null;
          return (
            <PeriodDates
              key={`${period} ${String(dates?.version ?? 0)}`}
              provinceCode={province.code}
              period={period}
              dates={dates}
            />
          );
        })}
      </div>
    </>
  );
}
