import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook } from '@/features/grade-book/api/grade-book';
import { suggestionsQuery } from '@/features/grade-book/api/suggestions';
import { PlannedComments } from '@/features/grade-book/comments/planned-comments';
import { planComments } from '@/features/grade-book/comments/fill-plan';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface FillCommentsProps {
  book: GradeBook;
  column: Column;
  empty: CellRef[];
  onDone: (count: number) => void;
  onClose: () => void;
}

/** A comment for every student who has none, by each one's own result, seen before it is written. */
export function FillComments(props: FillCommentsProps): ReactNode {
  const { book, column, empty, onDone, onClose } = props;
  const { t } = useTranslation('gradeBook');
  const { path } = useBook();
  const query = useQuery(suggestionsQuery(path, column.code));
  if (query.data && !query.isFetching) {
    const students = empty.map(({ studentId }) => studentId);
    const planned = planComments(query.data.students, students);
    if (planned.length > 0) {
      return (
        <PlannedComments
          book={book}
          column={column}
          planned={planned}
          left={students.length - planned.length}
          onDone={onDone}
          onClose={onClose}
        />
      );
    }
  }
  return (
    <>
      {query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isFetching ? (
        <Loading />
      ) : (
        <Notice tone="warn" title={t('comments.nothing')} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </DialogActions>
    </>
  );
}
