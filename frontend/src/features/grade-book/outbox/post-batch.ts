import type { CellOutcomes } from '@/features/grade-book/api/cells';
import type { Batch } from '@/features/grade-book/outbox/entry';
import { api, read, sendOnce } from '@/shared/api/client';
import { ApiProblem } from '@/shared/api/problem';

/** What is known after a batch was sent. */
export type Posted =
  | { kind: 'answered'; answer: CellOutcomes }
  | { kind: 'refused'; reason: string }
  /** The key meant something else to the service; the batch needs another. */
  | { kind: 'keyUsed' }
  | { kind: 'signedOut' }
  /** No answer: it may have been written or not. The same batch is sent again. */
  | { kind: 'unknown' };

export type PostBatch = (batch: Batch) => Promise<Posted>;

const PATIENCE_MS = 30_000;
const PASSING = new Set([408, 425, 429]);

function reasonOf({ body }: ApiProblem): string {
  const violations = body.violations?.map(({ message }) => message) ?? [];
  return violations.join(' ') || (body.detail ?? body.title ?? body.code);
}

function judge(error: unknown): Posted {
  if (!(error instanceof ApiProblem)) return { kind: 'unknown' };
  if (error.status === 401 || error.status === 499) return { kind: 'signedOut' };
  if (error.code === 'IDEMPOTENCY_KEY_REUSED') return { kind: 'keyUsed' };
  if (error.status >= 500 || PASSING.has(error.status)) return { kind: 'unknown' };
  return { kind: 'refused', reason: reasonOf(error) };
}

export const postBatch: PostBatch = async ({ account, key, changes, ...book }) => {
  try {
    const answer = await read(
      api.PATCH('/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/cells', {
        params: {
          path: { schoolId: book.schoolId, classId: book.classId, period: book.period },
          header: { 'Idempotency-Key': key },
        },
        headers: { 'X-Hocba-Account': encodeURIComponent(account) },
        body: { changes },
        fetch: sendOnce,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
    return { kind: 'answered', answer };
  } catch (error) {
    return judge(error);
  }
};
