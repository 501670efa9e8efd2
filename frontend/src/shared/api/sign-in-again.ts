/**
 * The session ran out while someone was working. The refused request waits here until they have
 * signed in again in another tab, and is then sent once more: nothing typed is lost.
 */
type Listener = () => void;

let waiting: ((signedIn: boolean) => void)[] = [];
const listeners = new Set<Listener>();

function tell(): void {
  for (const listener of listeners) listener();
}

export function waitForSignIn(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    tell();
  });
}

/** Lets the waiting requests go: sent again when signed in, given up as refused when not. */
export function releaseWaiting(signedIn: boolean): void {
  const released = waiting;
  waiting = [];
  for (const resolve of released) resolve(signedIn);
  tell();
}

export function isWaitingForSignIn(): boolean {
  return waiting.length > 0;
}

export function onWaitingChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
