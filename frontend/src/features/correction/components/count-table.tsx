import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countsQuery } from '@/features/correction/api/corrections';
import { useSchool, useSession } from '@/shared/session/session';
import { TableFrame } from '@/shared/ui/table-frame';

/** How often values were changed after the closing, for whoever answers for it. */
export function CountTable(): ReactNode {
  const { t } = useTranslation('correction');
  const school = useSchool();
  const { schoolYear } = useSession();
  const counts = useQuery(countsQuery(school.id, schoolYear));
  if (!counts.data) return null;
  const { total, items } = counts.data;
  return (
    <section className="stack" aria-label={t('counts.title')}>
      <h2>{t('counts.title')}</h2>
      <p>{t('counts.total', { count: total, year: schoolYear })}</p>
      {items.length > 0 && (
        <TableFrame label={t('counts.title')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('counts.class')}</th>
                <th scope="col">{t('counts.period')}</th>
                <th scope="col">{t('counts.student')}</th>
                <th scope="col">{t('counts.changes')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={`${item.classId} ${item.period} ${item.studentId}`}>
                  <td>{item.className}</td>
                  <td>{item.periodLabel}</td>
                  <th scope="row">{item.studentName}</th>
                  <td className="num">{item.changes}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
