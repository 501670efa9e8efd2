import { queryOptions } from '@tanstack/react-query';
import { actAs, api, read } from '@/shared/api/client';
import { hasStatus } from '@/shared/api/problem';
import { keepFor } from '@/shared/offline/copies';
import { orLastKnown } from '@/shared/offline/last-known';
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

/** Signed-out is not an answer worth keeping: it would hide the last one who was signed in. */
class SignedOut extends Error {}

async function getKnownSession(): Promise<Session | null> {
  try {
    const session = await orLastKnown(['session'], async () => {
      const found = await getSession();
      if (!found) throw new SignedOut();
      await keepFor(found.account);
      return found;
    });
    await keepFor(session.account);
    actAs(session.account);
    return session;
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
}

/** Who is signed in, or was when there was a line last; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: getKnownSession,
  // Asked once: a session that runs out shows itself at the next request.
  staleTime: Infinity,
  refetchOnReconnect: false,
});
