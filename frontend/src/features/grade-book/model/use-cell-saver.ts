import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { writeCell, type BookPath } from '@/features/grade-book/api/cells';
import { gradeBookQuery, type GradeBook } from '@/features/grade-book/api/grade-book';
import { findCell, withCell, withWritten } from '@/features/grade-book/model/book-change';
import { CellSaver } from '@/features/grade-book/model/cell-saver';

function connect(queryClient: QueryClient, path: BookPath): CellSaver {
  const { queryKey } = gradeBookQuery(path.schoolId, path.classId);
  const change = (next: (book: GradeBook) => GradeBook): void => {
    // An answer asked for before this change would bring back the version before it.
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, (book) => book && next(book));
  };
  return new CellSaver({
    send: (ref, value, version) => writeCell(path, ref, value, version),
    versionOf: (ref) => findCell(queryClient.getQueryData(queryKey), ref).version,
    onWritten: (ref, written) => change((book) => withWritten(book, ref, written)),
    onPresent: (ref, present) => {
      change((book) => withCell(book, ref, present));
      // The other person's value may have changed the result as well.
      void queryClient.invalidateQueries({ queryKey });
    },
  });
}

/** One saver per open grade book; what a dropped line kept back goes out when it returns. */
export function useCellSaver(path: BookPath): CellSaver {
  const queryClient = useQueryClient();
  const [saver] = useState(() => connect(queryClient, path));
  useEffect(() => {
    const retry = (): void => saver.retryUnsaved();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [saver]);
  return saver;
}
