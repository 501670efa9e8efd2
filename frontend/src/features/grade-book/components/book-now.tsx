import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { formatInstant } from '@/shared/date/format';

/** What somebody else did to the book while this person was deciding. */
export function BookNow({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <p role="status">
      <strong>
        {book.state === 'CLOSED' && book.closedAt
          ? t('closedLead', { at: formatInstant(book.closedAt), by: book.closedBy ?? '' })
          : t('reopenedMeanwhile')}
      </strong>
    </p>
  );
}
