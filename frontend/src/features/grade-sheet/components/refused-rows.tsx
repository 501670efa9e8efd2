import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '@/features/grade-sheet/api/grade-sheet';
import { TableFrame } from '@/shared/ui/table-frame';

/** Lines whose student cannot be told: nothing in them goes in. */
export function RefusedRows({ rows }: { rows: ImportRow[] }): ReactNode {
  const { t } = useTranslation('gradeSheet');
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('rows.title', { count: rows.length })}</h2>
      <TableFrame label={t('rows.label')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('rows.row')}
              </th>
              <th scope="col">{t('cells.student')}</th>
              <th scope="col" className="num">
                {t('rows.values')}
              </th>
              <th scope="col">{t('cells.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td className="num">{row.row}</td>
                <th scope="row">{row.fullName}</th>
                <td className="num">{row.cells}</td>
                <td>{row.problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
