import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/grid.module.css';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import {
  hasSubjectLine,
  headerGroups,
  ownName,
  type HeaderGroup,
  type View,
} from '@/features/grade-book/model/views';
import { Icon } from '@/shared/ui/icon';

function Lock({ column }: { column: Column }): ReactNode {
  const { t } = useTranslation('gradeBook');
  if (!column.locked) return null;
  return (
    <>
      {' '}
      <Icon name="lock" />
      <span className="visually-hidden">{t('columnLock.locked')}</span>
    </>
  );
}

/** One column under a line that names its subject. */
function PartHead({ column, groups }: { column: Column; groups: HeaderGroup[] }): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <th scope="col">
      <span className={ownName(column, groups) ? undefined : 'visually-hidden'}>
        {column.label}{' '}
      </span>
      {t(`part.${column.part}`)}
      <Lock column={column} />
    </th>
  );
}

/** One column that says all by itself; of one subject, only which of its columns it is. */
function PlainHead({ column, single }: { column: Column; single: boolean }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const nameOf = useColumnName();
  const short = column.slot ?? t(`part.${column.part}`);
  return (
    <th scope="col" data-kind={column.kind} title={single ? nameOf(column) : undefined}>
      {single ? (
        <>
          <span aria-hidden="true">{short}</span>
          <span className="visually-hidden">{nameOf(column)}</span>
        </>
      ) : (
        column.label
      )}
      <Lock column={column} />
    </th>
  );
}

export function GridHead({ view }: { view: View }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const twoLines = hasSubjectLine(view);
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
          : view.columns.map((column) => (
              <PlainHead key={column.code} column={column} single={view.subject !== null} />
            ))}
        <th scope="col" rowSpan={rows} className={styles.resultHead}>
          {view.subject ? t('grid.average') : t('grid.result')}
        </th>
      </tr>
      {twoLines && (
        <tr className={styles.second}>
          {view.columns.map((column) => (
            <PartHead key={column.code} column={column} groups={groups} />
          ))}
        </tr>
      )}
    </thead>
  );
}
