import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';
import { RecordLine } from '@/features/year-record/components/record-line';
import styles from '@/features/year-record/components/records.module.css';
import { TableFrame } from '@/shared/ui/table-frame';

interface RecordTableProps {
  items: YearRecord[];
  /** What stands above the table already and is not repeated in it. */
  said: string | undefined;
  ready: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  onToggle: (ids: string[], wanted: boolean) => void;
}

export function RecordTable(props: RecordTableProps): ReactNode {
  const { items, said, ready, selected, onToggle } = props;
  const { t } = useTranslation('yearRecord');
  const readyIds = items.map(({ id }) => id).filter((id) => ready.has(id));
  const all = readyIds.length > 0 && readyIds.every((id) => selected.has(id));
  return (
    <TableFrame label={t('list.label')}>
      <table className="table">
        <thead>
          <tr>
            {ready.size > 0 && (
              <td className="no-print">
                <input
                  type="checkbox"
                  className={styles.check}
                  aria-label={t('list.selectAll')}
                  checked={all}
                  disabled={readyIds.length === 0}
                  onChange={(event) => onToggle(readyIds, event.target.checked)}
                />
              </td>
            )}
            <th scope="col">{t('list.student')}</th>
            <th scope="col">{t('list.state')}</th>
            <th scope="col">{t('list.overall')}</th>
            <th scope="col">{t('list.code')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((record) => (
            <RecordLine
              key={record.id}
              record={record}
              obstacle={record.obstacle === said ? null : record.obstacle}
              selectable={ready.size > 0}
              ready={ready.has(record.id)}
              selected={selected.has(record.id)}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
