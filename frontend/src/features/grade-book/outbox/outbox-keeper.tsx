import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  forgetWhatClosingChanges,
  gradeBookQuery,
  type GradeBook,
} from '@/features/grade-book/api/grade-book';
import { withOutcomes } from '@/features/grade-book/model/book-change';
import type { BookAddress, Box } from '@/features/grade-book/outbox/entry';
import type { Outbox } from '@/features/grade-book/outbox/outbox';
import { outboxOf } from '@/features/grade-book/outbox/outbox-of';
import { keepCopy } from '@/shared/offline/copies';
import { copyName } from '@/shared/offline/last-known';
import { useSession } from '@/shared/session/session';
import { Notice } from '@/shared/ui/notice';

/** Answers of the service go into the open book and into its copy for days without a line. */
function connect(outbox: Outbox, queryClient: QueryClient): void {
  outbox.onAnswered = (batch, answer) => {
    const { queryKey } = gradeBookQuery(batch);
    const asking = queryClient.isFetching({ queryKey }) > 0;
    const book = queryClient.setQueryData<GradeBook>(
      queryKey,
      (known) => known && withOutcomes(known, answer),
    );
    if (book) void keepCopy(copyName(queryKey), book);
    // Corrected: the results of the class stand under another version, in the year's book as well.
    if (book?.state === 'CLOSED') void forgetWhatClosingChanges(queryClient);
    // An answer asked for before this change would bring back the version before it: ask anew.
    if (asking) void queryClient.invalidateQueries({ queryKey });
  };
  outbox.onElsewhere = () => void queryClient.invalidateQueries({ queryKey: ['grade-book'] });
}

function useSendingInBackground(outbox: Outbox): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    connect(outbox, queryClient);
    const goOn = (): void => void outbox.lineIsBack();
    const comeBack = (): void => {
      if (document.visibilityState === 'visible') void outbox.resume();
    };
    window.addEventListener('online', goOn);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      window.removeEventListener('online', goOn);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [outbox, queryClient]);
}

interface Waiting extends BookAddress {
  name: string;
  count: number;
}

function byBook({ entries }: Box): Waiting[] {
  const books = new Map<string, Waiting>();
  for (const { classId, period, className, periodName } of entries) {
    const key = `${classId} ${period}`;
    const name = periodName ? `${className}, ${periodName}` : className;
    books.set(key, { classId, period, name, count: (books.get(key)?.count ?? 0) + 1 });
  }
  return [...books.values()];
}

/**
 * Sends what this account typed, on whatever page it is now. Says on every other page in which
 * class something still waits; the grade book says it itself.
 */
export function OutboxKeeper({ quiet }: { quiet: boolean }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { account } = useSession();
  const outbox = outboxOf(account);
  useSendingInBackground(outbox);
  const waiting = byBook(useSyncExternalStore(outbox.subscribe, outbox.box));
  if (quiet || waiting.length === 0) return null;
  return (
    <Notice tone="warn" title={t('outbox.title')}>
      <ul>
        {waiting.map(({ classId, period, name, count }) => (
          <li key={`${classId} ${period}`}>
            <Link to="/classes/$classId/grade-book/$period" params={{ classId, period }}>
              {t('outbox.class', { name, count })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
