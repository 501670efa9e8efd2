import createClient from 'openapi-fetch';
import i18n from 'i18next';
import { NetworkProblem, toProblem } from '@/shared/api/problem';
import type { paths } from '@/shared/api/schema.gen';
import { waitForSignIn } from '@/shared/api/sign-in-again';

const SESSION_PATH = '/api/v1/session';

function isExpired(request: Request, response: Response): boolean {
  const asksForSession = new URL(request.url).pathname === SESSION_PATH;
  return !asksForSession && (response.status === 401 || response.status === 499);
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    throw new NetworkProblem(cause);
  }
}

async function sendSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (!isExpired(request, response)) return response;
  return (await waitForSignIn()) ? send(again) : response;
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
