import createClient from 'openapi-fetch';
import i18n from 'i18next';
import { NetworkProblem, toProblem } from '@/shared/api/problem';
import type { paths } from '@/shared/api/schema.gen';
import { waitForSignIn } from '@/shared/api/sign-in-again';
import { serviceReached } from '@/shared/offline/connection';

const SESSION_PATH = '/api/v1/session';
/** What stands between the browser and the service answers so in its place. */
const NOT_FROM_THE_SERVICE = [502, 503, 504];
const ACCOUNT_HEADER = 'X-Hocba-Account';

function isExpired(request: Request, response: Response): boolean {
  const asksForSession = new URL(request.url).pathname === SESSION_PATH;
  return !asksForSession && (response.status === 401 || response.status === 499);
}

/** Without waiting for anyone to sign in again: for whoever keeps what it sends. */
export async function sendOnce(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (!NOT_FROM_THE_SERVICE.includes(response.status)) serviceReached();
    return response;
  } catch (cause) {
    throw new NetworkProblem(cause);
  }
}

async function sendSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await sendOnce(request);
  if (!isExpired(request, response)) return response;
  return (await waitForSignIn()) ? sendOnce(again) : response;
}

let account: string | null = null;

/** From now on nothing goes out from this page in the name of another account. */
export function actAs(name: string): void {
  account = name;
}

/** Somebody else may have signed in at this computer since this page was opened. */
function nameAccount({ url, headers }: Request): void {
  const asksForSession = new URL(url).pathname === SESSION_PATH;
  if (asksForSession || account === null || headers.has(ACCOUNT_HEADER)) return;
  headers.set(ACCOUNT_HEADER, encodeURIComponent(account));
}

export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  fetch: sendSignedIn,
});

api.use({
  onRequest({ request }) {
    // Without this header an expired session answers with a redirect, and a change is refused.
    request.headers.set('X-Requested-With', 'JavaScript');
    request.headers.set('Accept-Language', i18n.resolvedLanguage ?? 'vi');
    nameAccount(request);
    return request;
  },
});

/** The body of a good answer; everything else is thrown as a problem. */
export async function read<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) throw toProblem(response.status, error);
  return data;
}

/** Waits for a good answer that has no body; everything else is thrown as a problem. */
export async function done(
  answer: Promise<{ error?: unknown; response: Response }>,
): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) throw toProblem(response.status, error);
}

/** A version as the strong entity tag that the service expects in `If-Match`. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** openapi-fetch writes JSON unless told how a file travels. */
export function asForm(parts: Record<string, string | File>): () => FormData {
  return () => {
    const form = new FormData();
    for (const [name, part] of Object.entries(parts)) form.append(name, part);
    return form;
  };
}
