import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { BookFiles } from '@/features/grade-book/components/book-files';
import { CloseDialog } from '@/features/grade-book/components/close-dialog';
import { ReopenDialog } from '@/features/grade-book/components/reopen-dialog';
import { periodKind } from '@/features/grade-book/model/period-choice';
import { Button, buttonClass } from '@/shared/ui/button';

export function BookActions({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null);
  return (
    <>
      {book.actions.includes('CREATE_YEAR_RECORDS') && (
        <Link
          to="/classes/$classId/year-records"
          params={{ classId: book.classId }}
          className={buttonClass('primary')}
        >
          {t('toRecords')}
        </Link>
      )}
      <BookFiles book={book} />
      {book.actions.includes('REOPEN') && (
        <Button onClick={() => setAsking('reopen')}>{t('reopen.open')}</Button>
      )}
      {book.actions.includes('CLOSE') && (
        <Button look="primary" onClick={() => setAsking('close')}>
          {t(`closing.open.${periodKind(book)}`, { period: book.periodLabel })}
        </Button>
      )}
      {asking === 'close' && <CloseDialog book={book} onClose={() => setAsking(null)} />}
      {asking === 'reopen' && <ReopenDialog book={book} onClose={() => setAsking(null)} />}
    </>
  );
}
