import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookListItem } from '@/features/grade-book/api/grade-book';
import styles from '@/features/grade-book/components/period.module.css';
import { Icon } from '@/shared/ui/icon';

interface PeriodNavProps {
  classId: string;
  books: BookListItem[];
}

/** One book for each period: which there are, and which are closed. */
export function PeriodNav({ classId, books }: PeriodNavProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <nav aria-label={t('periods.label')} className={`${styles.periods} no-print`}>
      <ul>
        {books.map(({ period, label, state }) => (
          <li key={period}>
            <Link to="/classes/$classId/grade-book/$period" params={{ classId, period }}>
              {state === 'CLOSED' && <Icon name="check" />}
              {label}
              {state === 'CLOSED' && (
                <span className="visually-hidden">, {t('periods.closed')}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
