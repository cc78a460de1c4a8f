// The whole edition, readable offline after one visit. The bake puts two constants before this text: VERSION, a hash of
// every file of the edition, and FILES, their addresses with the hash of each.
//
// The network answers first, so that a reader who is online has the newest edition. The kept edition answers when the
// network does not. It is kept whole or not at all: every file is checked against its hash, so what was fetched while a
// publisher was uploading never becomes half of one edition and half of another.

const PREFIX = `edition ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;
const PATIENCE = 4000; // milliseconds; a network that takes longer counts as none

// A response that followed a redirect may not answer a navigation; a copy of it may.
const copy = (response) => new Response(response.body, { status: response.status, headers: response.headers });

async function keep() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map(async ([address, integrity]) => {
    const url = new URL(address, self.registration.scope);
    if (await cache.match(url)) return;
    const response = await fetch(url, { integrity, cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    await cache.put(url, copy(response));
  }));
  await self.skipWaiting();
}

// The edition before this one stays for pages that are still open and have pictures to fetch.
async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

// What a host may call the same page: a folder for its index, a name without its ending.
function names(url) {
  const path = url.origin + url.pathname;
  return path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
}

// A page comes from this edition alone; a picture's name changes with its bytes, so an older edition may still have it.
async function kept(request) {
  const url = new URL(request.url);
  const all = (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();
  for (const edition of request.mode === 'navigate' ? [CACHE] : [CACHE, ...all]) {
    const cache = await caches.open(edition);
    for (const name of names(url)) {
      const found = await cache.match(name);
      if (found) return found;
    }
  }
  return undefined;
}

async function answer(request) {
  const network = fetch(request);
  network.catch(() => {}); // it is awaited below; until then its failure is nobody's
  const copied = await kept(request);
  if (!copied) return network;
  const late = new Promise((resolve) => { setTimeout(resolve, PATIENCE, copied); });
  return Promise.race([network.catch(() => copied), late]);
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) {
    event.respondWith(answer(request));
  }
});
