/**
 * The app's own files on this computer, so that it opens without a line. The worker never sees
 * data: what the service answers and what is not sent yet live in the browser's database.
 */
type Listener = () => void;

let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

function found(worker: ServiceWorker | null): void {
  // The first worker of all is no new version.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  for (const listener of listeners) listener();
}

function watch(registration: ServiceWorkerRegistration): void {
  found(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') found(installing);
    });
  });
}

export async function registerServiceWorker(): Promise<void> {
  // A page without a safe origin has none and works as long as there is a line.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || !import.meta.env.PROD) return;
  try {
    watch(await serviceWorker.register('/sw.js'));
  } catch {
    // A browser that forbids it shows the app as before.
  }
}

export function hasNewVersion(): boolean {
  return waiting !== null;
}

export function onNewVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Only when the person says so: nobody's page is taken away in the middle of a word. */
export function loadNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}
