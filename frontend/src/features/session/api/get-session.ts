import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';
import { hasStatus } from '@/shared/api/problem';
import type { Session } from '@/shared/session/session';

/** Not through the cache: asking again must not take the page away from under the person. */
export async function getSession(): Promise<Session | null> {
  try {
    return await read(api.GET('/api/v1/session'));
  } catch (error) {
    if (hasStatus(error, 401, 499)) return null;
    throw error;
  }
}

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: getSession,
  // Asked once: a session that runs out shows itself at the next request.
  staleTime: Infinity,
  refetchOnReconnect: false,
});
