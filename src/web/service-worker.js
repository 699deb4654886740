// Keeps the page and the last history seen on this device, so that it opens without a network. Nothing is told to anyone.

/** Both are written by the build: see vite.config.ts. */
const CACHE = `foothold-${'BUILD'}`;
const FILES = [] /* FILES */;
/** Whatever coding or language it came in: any is better than none, and the page puts its language right. */
const ANY = { ignoreVary: true };
/** More than the page, its base map and a few histories need. */
const MOST_ENTRIES = 150;

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await cache.addAll(['./', ...FILES]);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await takeOver();
      await self.clients.claim();
    })(),
  );
});

// The page tells what it had loaded before this worker was there.
self.addEventListener('message', (event) => {
  const wanted = Array.isArray(event.data?.keep) ? event.data.keep.slice(0, MOST_ENTRIES) : [];
  event.waitUntil(
    keep(
      wanted.filter((address) => isOurs(String(address))),
      event.ports[0],
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOurs(request.url)) return;
  event.respondWith(isForever(request.url) ? cachedFirst(request) : networkFirst(request));
});

/** Histories and base maps that an earlier build kept go on; its own files do not. */
async function takeOver() {
  const cache = await caches.open(CACHE);
  const earlier = (await caches.keys()).filter((name) => name.startsWith('foothold-') && name !== CACHE);
  for (const name of earlier) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      if (isForever(request.url) || (await cache.match(request, ANY))) continue;
      await cache.put(request, await old.match(request, ANY));
    }
    await caches.delete(name);
  }
}

/** What waits on the claims desk is for its editor's eyes, and never kept. */
function isOurs(address) {
  const { scope } = self.registration;
  return address.startsWith(scope) && !address.startsWith(`${scope}api/desk/`);
}

/** Files under assets/ carry a hash of their content in their name. */
function isForever(address) {
  return address.startsWith(`${self.registration.scope}assets/`);
}

async function cachedFirst(request) {
  return (await caches.match(request, ANY)) ?? networkFirst(request);
}

async function networkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const known = await cache.match(request.mode === 'navigate' ? './' : request, ANY);
    if (!known) throw error;
    // The page says that what it shows was kept, whatever the reason that nobody answers.
    const headers = new Headers(known.headers);
    headers.set('X-Foothold-Kept', '1');
    return new Response(known.body, { status: 200, headers });
  }
}

async function keep(addresses, port) {
  const cache = await caches.open(CACHE);
  for (const address of addresses) {
    const response = await fetch(address).catch(() => null);
    if (response?.status === 200) await cache.put(address, response);
  }
  // The oldest go first, but never the page itself.
  const own = new Set(['./', ...FILES].map((file) => new URL(file, self.registration.scope).href));
  const entries = (await cache.keys()).filter(({ url }) => !own.has(url));
  for (const entry of entries.slice(0, Math.max(0, entries.length - MOST_ENTRIES))) await cache.delete(entry);
  port?.postMessage('kept');
}
