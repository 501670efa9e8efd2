import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/grade-book/components/grid.module.css';
import type { CellState } from '@/features/grade-book/model/cell-state';

const SIGNS: Record<CellState['kind'], string> = {
  saving: '…',
  saved: '✓',
  unsaved: '↻',
  refused: '!',
  conflict: '≠',
};

interface CellMarkProps {
  state: CellState | undefined;
  missing: boolean;
}

/** The state of a cell as a sign and in words, never by colour alone. */
export function CellMark({ state, missing }: CellMarkProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  if (!state) {
    return missing ? <span className="visually-hidden">{t('cell.missing')}</span> : null;
  }
  return (
    <span className={styles.mark} title={t(`cell.${state.kind}`)}>
      <span aria-hidden="true">{SIGNS[state.kind]}</span>
      <span className="visually-hidden">{t(`cell.${state.kind}`)}</span>
    </span>
  );
}
