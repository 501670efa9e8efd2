import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { STATES } from '@/features/year-record/model/record-look';

export type Filter = YearRecord['state'] | 'ALL';

interface StateFilterProps {
  items: YearRecord[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function StateFilter({ items, filter, onFilter }: StateFilterProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const count = (state: Filter) => items.filter((item) => item.state === state).length;
  const present = STATES.filter((state) => count(state) > 0);
  if (present.length < 2) return null;
  return (
    <div className={`${styles.filters} no-print`} role="group" aria-label={t('list.filter')}>
      <button
        type="button"
        className={styles.filter}
        aria-pressed={filter === 'ALL'}
        onClick={() => onFilter('ALL')}
      >
        {t('list.all')} ({items.length})
      </button>
      {present.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.filter}
          aria-pressed={filter === state}
          onClick={() => onFilter(state)}
        >
          {t(`state.${state}`)} ({count(state)})
        </button>
      ))}
    </div>
  );
}
