import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingCheck, SchoolClosing } from '@/features/closing/api/closings';
import { CheckLine } from '@/features/closing/components/check-line';
import styles from '@/features/closing/components/closing.module.css';
import { Notice } from '@/shared/ui/notice';
import { TableFrame } from '@/shared/ui/table-frame';

const COLUMNS = ['class', 'state', 'detail', 'outcome'] as const;

interface CheckTableProps {
  check: ClosingCheck;
  closing: SchoolClosing | undefined;
}

/** Every class, how it stands now, and what became of it in the newest closing. */
export function CheckTable({ check, closing }: CheckTableProps): ReactNode {
  const { t } = useTranslation('closing');
  const { withoutBook } = check.counts;
  if (check.classes.length === 0) return <Notice title={t('check.none')} />;
  const outcomeOf = new Map(closing?.classes.map((one) => [one.classId, one]));
  return (
    <>
      <TableFrame label={t('check.title')}>
        <table className={`table ${styles.table}`}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {check.classes.map((one) => (
              <CheckLine key={one.classId} checked={one} outcome={outcomeOf.get(one.classId)} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {withoutBook > 0 && <p className="soft">{t('check.withoutBook', { count: withoutBook })}</p>}
    </>
  );
}
