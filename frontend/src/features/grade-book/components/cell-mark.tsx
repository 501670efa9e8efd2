import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/grade-book/components/grid.module.css';
import type { CellState } from '@/features/grade-book/model/cell-state';

const SIGNS: Record<CellState['kind'], string> = {
  local: '↑',
  sent: '✓',
  refused: '!',
  conflict: '≠',
};

interface CellMarkProps {
  state: CellState | undefined;
  missing: boolean;
  low: boolean;
}

/** The state of a cell as a sign and in words, never by colour alone. */
export function CellMark({ state, missing, low }: CellMarkProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <>
      {low && (
        <span className={styles.low} title={t('cell.low')}>
          <span aria-hidden="true">▾</span>
          <span className="visually-hidden">{t('cell.low')}</span>
        </span>
      )}
      {missing && <span className="visually-hidden">{t('cell.missing')}</span>}
      {state && (
        <span className={styles.mark} title={t(`cell.${state.kind}`)}>
          <span aria-hidden="true">{SIGNS[state.kind]}</span>
          <span className="visually-hidden">{t(`cell.${state.kind}`)}</span>
        </span>
      )}
    </>
  );
}
