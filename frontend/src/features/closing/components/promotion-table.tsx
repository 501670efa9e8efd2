import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromotionClass, Promotions } from '@/features/closing/api/promotions';
import styles from '@/features/closing/components/closing.module.css';
import { isShown, type Shown } from '@/features/closing/model/standing';
import { Notice } from '@/shared/ui/notice';
import { TableFrame } from '@/shared/ui/table-frame';

const COLUMNS = ['student', 'class', 'standing', 'reason'] as const;

interface StudentLineProps {
  group: PromotionClass;
  student: PromotionClass['students'][number];
}

function StudentLine({ group, student }: StudentLineProps): ReactNode {
  const { t } = useTranslation('closing');
  return (
    <tr>
      <th scope="row">{student.fullName}</th>
      <td>
        <Link
          to="/classes/$classId/grade-book/$period"
          params={{ classId: group.classId, period: group.bookPeriod }}
          aria-label={t('openBook', { name: group.className })}
        >
          {group.className}
        </Link>
      </td>
      <td>
        {student.label}
        {!group.closed && <p className="soft small">{t('promotion.yearOpen')}</p>}
      </td>
      <td>{student.reason}</td>
    </tr>
  );
}

interface PromotionTableProps {
  promotions: Promotions;
  shown: Shown;
}

/** The students of one kind, class by class. */
export function PromotionTable({ promotions, shown }: PromotionTableProps): ReactNode {
  const { t } = useTranslation('closing');
  const lines = promotions.classes.flatMap((group) =>
    group.students
      .filter(({ standing }) => isShown(shown, standing))
      .map((student) => ({ group, student })),
  );
  if (lines.length === 0) return <Notice title={t('promotion.none')} />;
  return (
    <TableFrame label={t('promotion.title')}>
      <table className={`table ${styles.table}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`promotion.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <StudentLine key={line.student.id} {...line} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
