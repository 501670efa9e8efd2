import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { StateBadge } from '@/features/year-record/components/state-badge';
import { useOverallName } from '@/features/year-record/model/use-overall-name';
import { Icon } from '@/shared/ui/icon';

interface RecordLineProps {
  record: YearRecord;
  obstacle: YearRecord['obstacle'];
  selectable: boolean;
  ready: boolean;
  selected: boolean;
  onToggle: (ids: string[], wanted: boolean) => void;
}

export function RecordLine(props: RecordLineProps): ReactNode {
  const { record, obstacle, selectable, ready, selected, onToggle } = props;
  const { t } = useTranslation('yearRecord');
  const overallName = useOverallName();
  return (
    <tr>
      {selectable && (
        <td className="no-print">
          {ready && (
            <input
              type="checkbox"
              className={styles.check}
              aria-label={t('list.selectOne', { name: record.studentName })}
              checked={selected}
              onChange={(event) => onToggle([record.id], event.target.checked)}
            />
          )}
        </td>
      )}
      <th scope="row">
        <Link to="/year-records/$recordId" params={{ recordId: record.id }}>
          {record.studentName}
        </Link>
        {record.recordVersion > 1 && (
          <span className="soft small">
            {' '}
            {t('list.version', { version: record.recordVersion })}
          </span>
        )}
        {record.returnedReason && (
          <span className={styles.returned}>
            {t('list.returned', { reason: record.returnedReason })}
          </span>
        )}
        {record.actions.includes('REISSUE') && (
          <span className={styles.obstacle}>
            <Icon name="file" />
            <Link to="/year-records/$recordId" params={{ recordId: record.id }}>
              {t('reissue.open')}
              <span className="visually-hidden"> {record.studentName}</span>
            </Link>
          </span>
        )}
        {record.replacedBy && (
          <span className="soft small">
            {' '}
            <Link to="/year-records/$recordId" params={{ recordId: record.replacedBy }}>
              {t('links.replacedBy', { version: record.recordVersion + 1 })}
            </Link>
          </span>
        )}
        {obstacle && (
          <span className={styles.obstacle}>
            <Icon name="warning" />
            {obstacle}
          </span>
        )}
      </th>
      <td>
        <StateBadge record={record} />
      </td>
      <td>{overallName(record.overall)}</td>
      <td className="numbers">{record.lookupCode}</td>
    </tr>
  );
}
