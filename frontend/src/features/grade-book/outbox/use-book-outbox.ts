import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { gradeBookQuery, type GradeBook } from '@/features/grade-book/api/grade-book';
import { findCell, withCell } from '@/features/grade-book/model/book-change';
import { BookOutbox } from '@/features/grade-book/outbox/book-outbox';
import type { BookRef } from '@/features/grade-book/outbox/entry';
import { outboxOf } from '@/features/grade-book/outbox/outbox-of';
import { useSession } from '@/shared/session/session';

function connect(queryClient: QueryClient, account: string, book: BookRef): BookOutbox {
  const { queryKey } = gradeBookQuery(book);
  return new BookOutbox(outboxOf(account), book, {
    versionOf: (ref) => findCell(queryClient.getQueryData<GradeBook>(queryKey), ref).version,
    onPresent: (ref, present) => {
      void queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<GradeBook>(
        queryKey,
        (known) => known && withCell(known, ref, present),
      );
      // The other person's value may have changed the result as well.
      void queryClient.invalidateQueries({ queryKey });
    },
  });
}

/** The account's outbox as the open grade book sees it. */
export function useBookOutbox(book: BookRef): BookOutbox {
  const { account } = useSession();
  const queryClient = useQueryClient();
  const [saver] = useState(() => connect(queryClient, account, book));
  return saver;
}
