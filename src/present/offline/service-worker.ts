/**
 * Keeps the whole app in the browser, so that it works without a network. The build writes the list of files in; a new list is a new
 * version, which waits until the reader lets it take over.
 */

interface Precache {
  readonly version: string;
  /** Paths from the folder of the app. */
  readonly files: readonly string[];
}

declare const PRECACHE: Precache;
// read once: the build writes the whole list in wherever the name stands
const { version, files } = PRECACHE;
const worker = self as unknown as ServiceWorkerGlobalScope;

const folder = new URL('./', worker.location.href);
/** All folders of an origin share its caches: another copy of the app beside this one keeps its own. */
const PREFIX = `multivector ${folder.pathname} `;
const cacheName = PREFIX + version;
const addressOf = (path: string): string => new URL(path, folder).href;
const known = new Set(files.map(addressOf));

const store = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  // past the browser's own cache: names without a hash may hold what an older version was
  await cache.addAll(files.map((path) => new Request(addressOf(path), { cache: 'reload' })));
};

const forget = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(names.filter((other) => other.startsWith(PREFIX) && other !== cacheName).map((other) => caches.delete(other)));
  await worker.clients.claim();
};

/** The stored file that answers a request; null for what is not part of the app. */
const storedName = ({ method, url }: Request): string | null => {
  if (method !== 'GET') return null;
  const address = new URL(url);
  address.search = '';
  address.hash = '';
  const path = address.href.endsWith('/') ? `${address.href}index.html` : address.href;
  return known.has(path) ? path : null;
};

const answer = async (request: Request, stored: string): Promise<Response> => {
  const cache = await caches.open(cacheName);
  return (await cache.match(stored)) ?? fetch(request);
};

worker.addEventListener('install', (event) => event.waitUntil(store()));
worker.addEventListener('activate', (event) => event.waitUntil(forget()));
worker.addEventListener('fetch', (event) => {
  const stored = storedName(event.request);
  if (stored) event.respondWith(answer(event.request, stored));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
