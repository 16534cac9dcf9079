import type { Page } from '@playwright/test';
import { type Releases, serveReleases } from './support/releases';
import { ready, result, STORY, visit } from './support/story';
import { expect, test as base } from './support/test';
import { note, saved, savedIn } from './support/worker';

/** The site under test with a release and weather of the test's own, at an origin of its own. */
const test = base.extend<{ releases: Releases }>({
  releases: async ({}, use, { project }) => {
    const releases = await serveReleases(project.use.baseURL ?? '');
    await use(releases);
    await releases.close();
  },
  baseURL: async ({ releases }, use) => use(releases.url),
});

/** The release that drew the page, as its last words say. */
const drawnBy = (page: Page) => page.evaluate(() => /drawn by (\w+)/.exec(document.lastChild?.textContent ?? '')?.[1]);

/** Asks for a new worker, as the browser does now and then, and waits for what becomes of it. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    while (worker.state === 'installing') await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker.state;
  });
}

/** Takes the build's files off the site and out of the browser's own cache: only a worker can still have them. */
async function withoutFiles(page: Page, { weather }: Releases): Promise<void> {
  weather.files = false;
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
}

test.use({ serviceWorkers: 'allow' });

test('a new release waits for the old one’s pages, then takes its place whole', async ({ page, context, releases }) => {
  await visit(page);
  await saved(page);
  expect(Object.keys(await savedIn(page))).toEqual(['demarche one']);

  Object.assign(releases.weather, { pages: 'two', worker: 'two' });
  expect(await update(page)).toBe('installed');
  // Both lie side by side, each in its own cache, and the old page is served by the old one.
  expect(Object.keys(await savedIn(page)).sort()).toEqual(['demarche one', 'demarche two']);
  await withoutFiles(page, releases);
  await page.getByRole('link', { name: 'Analysis' }).first().click();
  await ready(page);
  // The page is the new release's, by the network; its files have the same names here, and come from the old worker.
  expect(await drawnBy(page)).toBe('two');
  await page.goto('/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act');
  expect(await drawnBy(page)).toBe('two');

  releases.weather.network = 'gone';
  await page.goto(STORY);
  await ready(page);
  expect(await drawnBy(page), 'the old worker has only pages of its own release').toBe('one');
  await page.goto('/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What can be read offline');
  await expect(note(page)).toBeVisible();

  // The last page of the old release is closed.
  releases.weather.network = 'well';
  releases.weather.files = true;
  await page.close();
  const next = await context.newPage();
  await expect.poll(async () => {
    await next.goto(STORY);
    return Object.keys(await savedIn(next));
  }).toEqual(['demarche two']);
  releases.weather.network = 'gone';
  await next.reload();
  await ready(next);
  expect(await drawnBy(next)).toBe('two');
  await expect(result(next)).toHaveText('Showing all 12 events');
});

test('a release that cannot be fetched whole is not installed, and the old one goes on', async ({ page, releases }) => {
  await visit(page);
  await saved(page);
  // All is of the new release, but its files are not there yet.
  Object.assign(releases.weather, { pages: 'two', worker: 'two' });
  await withoutFiles(page, releases);
  expect(await update(page)).toBe('redundant');
  // The worker is of the new release, the pages still of the old one: as from a cache on the way.
  Object.assign(releases.weather, { pages: 'one', files: true });
  expect(await update(page)).toBe('redundant');
  releases.weather.network = 'gone';
  await page.reload();
  await ready(page);
  expect(await drawnBy(page)).toBe('one');
});

for (const [network, limit] of [['gone', 4000], ['faulty', 4000], ['silent', 15_000]] as const) {
  test(`a copy stands in where the network is ${network}`, async ({ page, releases }) => {
    await visit(page);
    await saved(page);
    releases.weather.network = network;
    await page.goto(`${STORY}?topic=taiwan`, { timeout: limit });
    await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
    await expect(note(page)).toBeVisible();
  });
}
