const KEY = 'hocba.signing.provider';

/** Where this browser signed last; a convenience that may be missing. */
export function lastProvider(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberProvider(provider: string): void {
  try {
    localStorage.setItem(KEY, provider);
  } catch {
    // A browser that keeps nothing chooses anew.
  }
}
