import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/grade-book/components/grid.module.css';
import { headerGroups, ownName, type View } from '@/features/grade-book/model/views';

export function GridHead({ view }: { view: View }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const twoLines = view.id === 'subjects';
  const rows = twoLines ? 2 : 1;
  const groups = headerGroups(view.columns);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rows} className={styles.nameHead}>
          {t('grid.student')}
        </th>
        {twoLines
          ? groups.map(({ key, label, span }) => (
              <th key={key} scope="colgroup" colSpan={span} className={styles.groupHead}>
                {label}
              </th>
            ))
          : view.columns.map(({ code, label, kind }) => (
              <th key={code} scope="col" data-kind={kind}>
                {label}
              </th>
            ))}
        <th scope="col" rowSpan={rows} className={styles.resultHead}>
          {t('grid.result')}
        </th>
      </tr>
      {twoLines && (
        <tr className={styles.second}>
          {view.columns.map((column) => (
            <th key={column.code} scope="col">
              <span className={ownName(column, groups) ? undefined : 'visually-hidden'}>
                {column.label}{' '}
              </span>
              {t(`part.${column.part}`)}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}
