/** Since when what is on the screen may be old: the time of the oldest copy shown, if any. */
let copyAt: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null): void {
  if (next === copyAt) return;
  copyAt = next;
  for (const listener of listeners) listener();
}

export function shownFromCopy(at: string): void {
  set(copyAt === null || at < copyAt ? at : copyAt);
}

export function serviceReached(): void {
  set(null);
}

export function oldestCopyShown(): string | null {
  return copyAt;
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
