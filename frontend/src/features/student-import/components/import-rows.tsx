import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ImportRow,
  Outcome,
  StudentImport,
} from '@/features/student-import/api/student-import';
import { ImportRowLine } from '@/features/student-import/components/import-row-line';
import styles from '@/features/student-import/components/import-rows.module.css';
import { TableFrame } from '@/shared/ui/table-frame';

type Filter = Outcome | 'ALL';

const FILTERS: [Filter, (counts: StudentImport['counts']) => number][] = [
  ['ALL', ({ new: added, changed, unchanged, broken }) => added + changed + unchanged + broken],
  ['NEW', (counts) => counts.new],
  ['CHANGED', (counts) => counts.changed],
  ['UNCHANGED', (counts) => counts.unchanged],
  ['BROKEN', (counts) => counts.broken],
];

interface ImportRowsProps {
  rows: ImportRow[];
  counts: StudentImport['counts'];
}

export function ImportRows({ rows, counts }: ImportRowsProps): ReactNode {
  const { t } = useTranslation('studentImport');
  const [filter, setFilter] = useState<Filter>('ALL');
  const shown = filter === 'ALL' ? rows : rows.filter((row) => row.outcome === filter);
  return (
    <section className="stack">
      <div className={styles.filters} role="group" aria-label={t('rows.filter')}>
        {FILTERS.map(([id, count]) => (
          <button
            key={id}
            type="button"
            className={styles.filter}
            aria-pressed={filter === id}
            data-outcome={id}
            onClick={() => setFilter(id)}
          >
            <span className={styles.count}>{count(counts)}</span>
            {t(`filter.${id}`)}
          </button>
        ))}
      </div>
      <TableFrame label={t('rows.label')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('rows.row')}
              </th>
              <th scope="col">{t('rows.class')}</th>
              <th scope="col">{t('rows.name')}</th>
              <th scope="col">{t('rows.code')}</th>
              <th scope="col">{t('rows.outcome')}</th>
              <th scope="col">{t('rows.details')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ImportRowLine key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {shown.length === 0 && <p className="soft">{t('rows.none')}</p>}
    </section>
  );
}
