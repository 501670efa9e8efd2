import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow, Outcome } from '@/features/student-import/api/student-import';
import styles from '@/features/student-import/components/import-rows.module.css';
import { Badge, type Tone } from '@/shared/ui/badge';
import type { IconName } from '@/shared/ui/icon';

const LOOKS: Record<Outcome, { tone: Tone; icon: IconName }> = {
  NEW: { tone: 'good', icon: 'check' },
  CHANGED: { tone: 'brand', icon: 'pen' },
  UNCHANGED: { tone: 'neutral', icon: 'info' },
  BROKEN: { tone: 'bad', icon: 'cross' },
};

function Details({ row }: { row: ImportRow }): ReactNode {
  const { t } = useTranslation('studentImport');
  return (
    <ul className={styles.details}>
      {row.problems.map((problem) => (
        <li key={`${problem.code} ${problem.field ?? ''}`}>
          {problem.column && <strong>{t('rows.column', { column: problem.column })} </strong>}
          {problem.message}
        </li>
      ))}
      {row.changes.map((change) => (
        <li key={change.field}>
          {change.label}: <del>{change.old ?? t('rows.empty')}</del>{' '}
          <ins>{change.new ?? t('rows.empty')}</ins>
        </li>
      ))}
      {row.notes.map((note) => (
        <li key={note.code} className="soft">
          {note.message}
        </li>
      ))}
    </ul>
  );
}

export function ImportRowLine({ row }: { row: ImportRow }): ReactNode {
  const { t } = useTranslation('studentImport');
  const { tone, icon } = LOOKS[row.outcome];
  return (
    <tr>
      <td className="num">{row.row}</td>
      <td>{row.className}</td>
      <th scope="row">{row.fullName}</th>
      <td className="numbers">{row.studentCode}</td>
      <td>
        <Badge tone={tone} icon={icon}>
          {t(`filter.${row.outcome}`)}
        </Badge>
      </td>
      <td>
        <Details row={row} />
      </td>
    </tr>
  );
}
