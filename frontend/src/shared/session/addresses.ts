/** Signing in and out are pages of the service, not of this app: the browser goes there. */
export function loginAddress(returnTo: string): string {
  return `/api/v1/session/login?return=${encodeURIComponent(returnTo)}`;
}

export const LOGOUT_ADDRESS = '/api/v1/session/logout';
