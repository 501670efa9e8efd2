import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClassesInProgress } from '@/features/year-record/api/progress';
import { waitingIn } from '@/features/year-record/model/waiting';
import { Notice } from '@/shared/ui/notice';

/** On the first page: the records that wait for this person's act, class by class. */
export function WaitingRecords(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { items } = useClassesInProgress();
  const waiting = waitingIn(items ?? []);
  if (waiting.length === 0) return null;
  return (
    <Notice tone="info" title={t('waiting.title')}>
      <ul>
        {waiting.map(({ classId, className, action, count }) => (
          <li key={`${classId} ${action}`}>
            <Link to="/classes/$classId/year-records" params={{ classId }}>
              {t('waiting.class', { name: className })}
            </Link>
            {': '}
            {t(`waiting.${action}`, { count })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
