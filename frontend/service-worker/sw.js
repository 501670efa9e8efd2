// The app's own files on this computer, so that it opens without a line. The build puts VERSION and
// FILES in front of this. Answers of the service never come in here: they are the pupils' data.
/* global VERSION, FILES */

const PREFIX = 'hocba-files-';
const CACHE = PREFIX + VERSION;
const PAGE = '/index.html';

/** Files whose names carry a hash of their content are taken over from the version before. */
async function keep(cache, file) {
  const known = file.startsWith('/assets/') ? await caches.match(file) : undefined;
  const answer = known ?? (await fetch(file, { cache: 'no-cache' }));
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
  await cache.put(file, answer);
}

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map((file) => keep(cache, file)));
}

/** The version before stays until the next one: a page that is still open may need its files. */
async function tidy() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

async function page(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE)) ?? fetch(request);
}

async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));

// A new version waits until the person takes it.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (/^\/(api|q)\//.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request));
});
