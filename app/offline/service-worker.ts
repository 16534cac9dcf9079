import { markOffline } from '@/lib/offline/mark-offline';
import { type FetchPlan, type OfflineSite, planFetch } from '@/lib/offline/plan-fetch';
import { belongs, cachesOf, outdated } from '@/lib/offline/release';
import { savedPages } from '@/lib/offline/saved-pages';
import type { RequestEvent, WorkerScope } from './worker-scope';

/*
 * The service worker: bundled by itself after the build (scripts/offline/write-worker.mjs), which fills in the release and
 * its files; `app/sw.js/route.ts` puts the stories before it. It never hurries: a new one waits until the last page of the
 * old release is closed, so that no page gets files of another release than its own.
 */
declare const self: WorkerScope;
declare const RELEASE: string;
declare const FILES: readonly string[];
declare const STORIES: Pick<OfflineSite, 'featured' | 'stories'>;

/** So long is the network waited for where a copy lies ready. */
const PATIENCE_MS = 4000;
/** Pages besides the stories' own that stay; the oldest go. */
const MOST_VISITED = 100;

const site: OfflineSite = { ...STORIES, files: new Set([...FILES, savedPages.icon]) };
const names = cachesOf(RELEASE);

self.addEventListener('install', (event) => event.waitUntil(saveAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname: path, search } = new URL(request.url);
  const plan = planFetch(
    { method: request.method, sameOrigin: origin === self.location.origin, navigates: request.mode === 'navigate', part: request.headers.has('range'), path, search },
    site,
  );
  if (plan.kind === 'reach') event.respondWith(fetch(request).catch(() => new Response(null, { status: 204 })));
  else if (plan.kind === 'file') event.respondWith(fileAnswer(request, plan.key));
  else if (plan.kind !== 'leave') event.respondWith(pageAnswer(event, plan));
});

/** All or nothing: a release that cannot be saved whole is not installed, and the browser tries again later. */
async function saveAll(): Promise<void> {
  const cache = await caches.open(names.saved);
  const file = async (path: string) => {
    if (await cache.match(path)) return;
    await cache.put(path, sound(await fetch(path), (answer) => answer.ok));
  };
  // Not by way of the browser's cache, where a page may have met headers of a later answer.
  const page = async (address: string) => cache.put(address, sound(await fetch(address, { cache: 'reload' }), isOurs));
  await Promise.all([...FILES.map(file), ...savedPages.all(site.stories).map(page)]);
}

function sound(answer: Response, holds: (answer: Response) => boolean): Response {
  if (!holds(answer)) throw new Error(`${answer.url} is not of the release ${RELEASE}`);
  return answer;
}

function isOurs({ status, redirected, headers }: Response): boolean {
  return belongs({ status, redirected, release: headers.get('x-release') }, RELEASE);
}

async function takeOver(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), RELEASE).map((name) => caches.delete(name)));
  // The page of the first visit, which no worker served, keeps its files when the network goes.
  await self.clients.claim();
}

async function fileAnswer(request: Request, key: string): Promise<Response> {
  const found = await find(names.saved, key);
  if (found === undefined) return fetch(request);
  // A worker's script is told by what stands behind the # of its address, which an answer with an address of its own loses.
  return request.destination === 'worker' ? new Response(found.body, unpacked(found)) : found;
}

async function pageAnswer(event: RequestEvent, plan: Exclude<FetchPlan, { kind: 'leave' | 'reach' | 'file' }>): Promise<Response> {
  const asked = fetch(event.request).then(
    (answer) => {
      if (plan.kind === 'page' && plan.keep && plan.saved !== null && isOurs(answer)) event.waitUntil(keep(plan.saved, answer.clone()));
      return answer;
    },
    () => null,
  );
  event.waitUntil(asked);
  const answer = await Promise.race([asked, after(PATIENCE_MS)]);
  if (answer !== null && answer.status < 500) return answer;
  // Where there is no copy, the network may take its time, and its fault is the answer.
  return (await copyOf(plan)) ?? answer ?? (await asked) ?? (await marked(await find(names.saved, savedPages.offline))) ?? Response.error();
}

/** What stands in for the network, null where nothing does. */
async function copyOf(plan: Exclude<FetchPlan, { kind: 'leave' | 'reach' | 'file' }>): Promise<Response | null> {
  if (plan.kind === 'moved') return Response.redirect(new URL(plan.to, self.location.origin), 302);
  if (plan.saved === null) return null;
  return marked((await find(names.saved, plan.saved)) ?? (await find(names.visited, plan.saved)));
}

/** The same page, saying that it is a copy. Its content policy goes with it. */
async function marked(page: Response | undefined): Promise<Response | null> {
  if (page === undefined) return null;
  return new Response(markOffline(await page.text()), unpacked(page));
}

/** The headers of an answer whose text is unpacked, and may be longer. */
function unpacked(answer: Response): { headers: Headers } {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  return { headers };
}

async function keep(address: string, page: Response): Promise<void> {
  const cache = await caches.open(names.visited);
  await cache.delete(address);
  await cache.put(address, page);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_VISITED)).map((request) => cache.delete(request)));
}

function find(name: string, address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: name, ignoreVary: true });
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
