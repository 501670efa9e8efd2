import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCell } from '@/features/grade-sheet/api/grade-sheet';
import { ImportCellLine } from '@/features/grade-sheet/components/import-cell-line';
import styles from '@/features/grade-sheet/components/import-cells.module.css';
import { cellKey } from '@/features/grade-sheet/model/consent';
import { TableFrame } from '@/shared/ui/table-frame';

type Verdict = ImportCell['verdict'];
type Filter = Verdict | 'ALL';

const VERDICTS: Verdict[] = ['APPLIED', 'CHANGED', 'EMPTIED', 'OLDER', 'REFUSED'];

interface ImportCellsProps {
  cells: ImportCell[];
  forced: ReadonlySet<string>;
  onForce?: ((cells: ImportCell[], on: boolean) => void) | undefined;
}

function Filters(props: {
  cells: ImportCell[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const count = (verdict: Filter) =>
    props.cells.filter((cell) => verdict === 'ALL' || cell.verdict === verdict).length;
  const offered: Filter[] = ['ALL', ...VERDICTS.filter((verdict) => count(verdict) > 0)];
  return (
    <div className={styles.filters} role="group" aria-label={t('cells.filter')}>
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.filter}
          aria-pressed={props.filter === each}
          onClick={() => props.onFilter(each)}
        >
          <span className={styles.count}>{count(each)}</span>
          {t(`verdict.${each}`)}
        </button>
      ))}
    </div>
  );
}

/** Every cell that differs, old and new, and what becomes of it. */
export function ImportCells({ cells, forced, onForce }: ImportCellsProps): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const [filter, setFilter] = useState<Filter>('ALL');
  if (cells.length === 0) return null;
  const shown = cells.filter((cell) => filter === 'ALL' || cell.verdict === filter);
  const older = cells.filter((cell) => cell.verdict === 'OLDER');
  return (
    <section className="stack">
      <Filters cells={cells} filter={filter} onFilter={setFilter} />
      {onForce && older.length > 1 && (
        <label className={styles.force}>
          <input
            type="checkbox"
            checked={older.every((cell) => forced.has(cellKey(cell)))}
            onChange={(event) => onForce(older, event.target.checked)}
          />
          {t('force.all', { count: older.length })}
        </label>
      )}
      <TableFrame label={t('cells.label')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('cells.studentAndCell')}</th>
              <th scope="col">{t('cells.change')}</th>
              <th scope="col">{t('cells.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((cell) => (
              <ImportCellLine
                key={cell.cell}
                cell={cell}
                forced={forced.has(cellKey(cell))}
                onForce={onForce}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
