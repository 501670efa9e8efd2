import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  gradeBookQuery,
  gradeBooksQuery,
  type GradeBook,
} from '@/features/grade-book/api/grade-book';
import { BookBody } from '@/features/grade-book/components/book-body';
import { BookNotices } from '@/features/grade-book/components/book-notices';
import { BookActions } from '@/features/grade-book/components/book-actions';
import { isPlanMissing, PlanMissing } from '@/features/grade-book/components/plan-missing';
import { PeriodNav } from '@/features/grade-book/components/period-nav';
import { LeaveGuard } from '@/features/grade-book/components/leave-guard';
import { BookContext } from '@/features/grade-book/model/book-context';
import { useBookOutbox } from '@/features/grade-book/outbox/use-book-outbox';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';

function OpenBook({ book, schoolId }: { book: GradeBook; schoolId: string }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const school = useSchool();
  const { classId, className, period, periodLabel } = book;
  const path = useMemo(() => ({ schoolId, classId, period }), [schoolId, classId, period]);
  const saver = useBookOutbox({ ...path, className, periodName: periodLabel });
  const books = useQuery(gradeBooksQuery(schoolId, classId));
  const editable = book.actions.includes('ENTER_GRADES');
  const inHand = useMemo(() => ({ path, saver, editable }), [path, saver, editable]);
  const lead =
    book.state === 'CLOSED' && book.closedAt
      ? t('closedLead', { at: formatInstant(book.closedAt), by: book.closedBy ?? '' })
      : t('openLead');
  return (
    <BookContext value={inHand}>
      <PageHeader
        title={t('titleOf', { name: book.className })}
        place={t('place', { period: periodLabel, year: book.schoolYear, school: school.name })}
        lead={lead}
        actions={<BookActions book={book} />}
      />
      {books.data && <PeriodNav classId={classId} books={books.data} />}
      <BookNotices book={book} />
      <BookBody book={book} />
      <LeaveGuard />
    </BookContext>
  );
}

export function GradeBookPage(): ReactNode {
  const school = useSchool();
  const { classId, period } = useParams({ from: '/in/classes/$classId/grade-book/$period' });
  const query = useQuery(gradeBookQuery({ schoolId: school.id, classId, period }));
  if (isPlanMissing(query.error)) return <PlanMissing classId={classId} problem={query.error} />;
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  return <OpenBook key={`${classId} ${period}`} book={query.data} schoolId={school.id} />;
}
