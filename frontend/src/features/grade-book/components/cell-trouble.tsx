import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/grade-book/components/bar.module.css';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import type { CellState } from '@/features/grade-book/model/cell-state';
import { Button } from '@/shared/ui/button';

interface CellTroubleProps {
  cell: CellRef;
  state: CellState | undefined;
}

/** Why a value is not saved yet, in words, with the way on. Nothing when all is well. */
export function CellTrouble({ cell, state }: CellTroubleProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  switch (state?.kind) {
    case 'refused':
      return (
        <p className={styles.refused} role="alert">
          {t('cell.refusedBecause', { reason: state.reason })}{' '}
          <Button onClick={() => saver.retry(cell)}>{t('cell.retry')}</Button>{' '}
          <Button onClick={() => saver.discard(cell)}>{t('cell.discard')}</Button>
        </p>
      );
    case 'conflict':
    case 'local':
    case 'sent':
    case undefined:
      return null;
  }
}
