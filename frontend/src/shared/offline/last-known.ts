import { hasStatus, NetworkProblem } from '@/shared/api/problem';
import { shownFromCopy } from '@/shared/offline/connection';
import { dropCopy, findCopy, keepCopy } from '@/shared/offline/copies';

function isUnreachable(error: unknown): boolean {
  return error instanceof NetworkProblem || hasStatus(error, 502, 503, 504);
}

/** A query's key as the name of its copy. */
export function copyName(queryKey: readonly unknown[]): string {
  return JSON.stringify(queryKey);
}

/**
 * The service's answer; without a line the last one that it gave. What is refused now is not shown
 * from a copy either, and the copy goes.
 */
export async function orLastKnown<T>(
  queryKey: readonly unknown[],
  ask: () => Promise<T>,
): Promise<T> {
  const name = copyName(queryKey);
  try {
    const fresh = await ask();
    await keepCopy(name, fresh);
    return fresh;
  } catch (error) {
    if (hasStatus(error, 403, 404)) await dropCopy(name);
    if (!isUnreachable(error)) throw error;
    const copy = await findCopy(name);
    if (!copy) throw error;
    shownFromCopy(copy.at);
    return copy.data as T;
  }
}
