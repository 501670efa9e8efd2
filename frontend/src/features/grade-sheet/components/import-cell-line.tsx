import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCell } from '@/features/grade-sheet/api/grade-sheet';
import styles from '@/features/grade-sheet/components/import-cells.module.css';
import { Badge, type Tone } from '@/shared/ui/badge';
import type { IconName } from '@/shared/ui/icon';

const LOOKS: Record<ImportCell['verdict'], { tone: Tone; icon: IconName }> = {
  CHANGED: { tone: 'brand', icon: 'pen' },
  EMPTIED: { tone: 'warn', icon: 'warning' },
  OLDER: { tone: 'warn', icon: 'warning' },
  REFUSED: { tone: 'bad', icon: 'cross' },
  APPLIED: { tone: 'good', icon: 'check' },
};

interface ImportCellLineProps {
  cell: ImportCell;
  forced: boolean;
  onForce?: ((cells: ImportCell[], on: boolean) => void) | undefined;
}

export function ImportCellLine({ cell, forced, onForce }: ImportCellLineProps): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const { tone, icon } = LOOKS[cell.verdict];
  return (
    <tr>
      <th scope="row">
        {cell.fullName}
        <span className={styles.where}>
          {t('cells.where', { cell: cell.cell, title: cell.title })}
        </span>
      </th>
      <td className={styles.change}>
        <del>{cell.old ?? t('cells.empty')}</del> <ins>{cell.new ?? t('cells.empty')}</ins>
      </td>
      <td>
        <Badge tone={tone} icon={icon}>
          {t(`verdict.${cell.verdict}`)}
        </Badge>
        {cell.verdict === 'OLDER' && onForce && (
          <label className={styles.force}>
            <input
              type="checkbox"
              checked={forced}
              aria-label={t('force.of', { cell: cell.cell, name: cell.fullName })}
              onChange={(event) => onForce([cell], event.target.checked)}
            />
            {t('force.one')}
          </label>
        )}
        {cell.problem && <p className={styles.why}>{cell.problem.message}</p>}
      </td>
    </tr>
  );
}
