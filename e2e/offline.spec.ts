import { violations } from './support/axe';
import { listed, markDocument, isSameDocument, ready, result, STORY, visit } from './support/story';
import { expect, test } from './support/test';
import { listenToNote, note, saved, savedIn } from './support/worker';

const WORDS = 'You are offline, or this site cannot be reached. You see what was loaded earlier; downloads need a connection.';

test.use({ serviceWorkers: 'allow' });

test('after one visit the story opens with the network gone, and says that it is offline', async ({ page, context }) => {
  const said = await listenToNote(page);
  await visit(page);
  await saved(page);
  await expect(note(page)).toBeHidden();
  await context.setOffline(true);
  await expect(note(page)).toHaveText(WORDS);
  await expect(note(page)).toBeVisible();
  expect(await said()).toEqual([WORDS]);

  await page.reload();
  await ready(page);
  await expect(note(page)).toBeVisible();
  // A screen reader hears what changes in a status, so a page that is a copy from the beginning says it again.
  await expect.poll(said).toEqual([WORDS]);
  await expect(result(page)).toHaveText('Showing all 12 events');
  expect(await violations(page)).toEqual([]);

  await context.setOffline(false);
  await expect(note(page)).toBeHidden();
  await page.reload();
  await ready(page);
  await expect(note(page)).toBeHidden();
  expect(await said()).toEqual([]);
});

test('filters work offline, by a click and by a link that was never opened before', async ({ page, context }) => {
  await visit(page);
  await saved(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await markDocument(page);
  await page.getByRole('link', { name: /^Taiwan/ }).first().click();
  await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
  expect(await isSameDocument(page)).toBe(true);
  const taiwan = await listed(page);
  expect(taiwan).toHaveLength(3);

  // The address bar decides, though one copy stands at every address of the story.
  await visit(page, '?topic=tiktok.taiwan&utm_source=post');
  await expect(result(page)).toHaveText(/^Showing \d of 12 events about Taiwan or TikTok$/);
  await visit(page, '?topic=taiwan');
  await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
  expect(await listed(page)).toEqual(taiwan);
  await visit(page, '?event=e7k3m9qz');
  await expect(page.locator('#event-heading')).toHaveText('Biden signs a $95bn aid act');
  await visit(page, '?topic=tiawan');
  await expect(page.locator('.notices')).toContainText('‘tiawan’ is not a topic here');
});

test('every page of the story opens offline, with its filters, and so does the front page', async ({ page, context }) => {
  await visit(page);
  await saved(page);
  await context.setOffline(true);
  const shown: Record<string, string> = {
    list: '.list-item', table: '.list-table', analysis: '.recharts-surface', sources: '[class^=src-]',
  };
  for (const [view, selector] of Object.entries(shown)) {
    await visit(page, `?topic=taiwan&view=${view}`);
    await expect(result(page), view).toHaveText('Showing 3 of 12 events about Taiwan');
    await expect(page.locator(selector).first(), view).toBeVisible();
    await expect(note(page), view).toBeVisible();
  }
  await page.goto('/?topic=taiwan');
  await expect(page).toHaveURL(`${STORY}?topic=taiwan`);
  await expect(result(page)).toHaveText('Showing 3 of 12 events about Taiwan');
});

test('an event that was opened before opens offline; another address says what there is', async ({ page, context }) => {
  await visit(page);
  await saved(page);
  await page.goto('/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act');
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect.poll(async () => Object.values(await savedIn(page)).flat()).toContain('/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(note(page)).toBeVisible();

  await page.goto('/event/hbhmz6bf-beijing-condemns-taiwan-aid-opposes-tiktok-sale');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What can be read offline');
  await expect(note(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('listitem').filter({ has: page.locator(`h2 a[href="${STORY}"]`) }).getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(`${STORY}?view=sources`);
  await ready(page);
});

test('nothing of what a reader looked for is saved', async ({ page }) => {
  await visit(page, '?topic=taiwan&q=blinken');
  await saved(page);
  await visit(page, '?q=putin');
  await visit(page, '?view=list&actor=china&event=e7k3m9qz');
  const addresses = Object.values(await savedIn(page)).flat().filter((address) => !address.startsWith('/_next/static/'));
  const pages = [STORY, '/s/the-long-view'].flatMap((story) => [story, `${story}?view=analysis`, `${story}?view=list`, `${story}?view=sources`]);
  expect(addresses.sort()).toEqual(['/icon.svg', '/offline', ...pages]);
});

test('a frame on another site leaves no worker and no storage behind', async ({ page }) => {
  await page.goto(`${STORY}/embed`);
  await page.waitForLoadState('networkidle');
  // Longer than the browser is ever left to be idle.
  await page.waitForTimeout(6000);
  expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
});

test('the site can be installed: a manifest, and icons of the sizes that it names', async ({ page, request }) => {
  await visit(page);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ name: 'Démarche', short_name: 'Démarche', start_url: '/', scope: '/', display: 'minimal-ui' });
  expect(manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  for (const [src, size] of [...manifest.icons.map((icon: Record<string, string>) => [icon.src, Number.parseInt(icon.sizes ?? '')]), [touch, 180]]) {
    const png = await (await request.get(src)).body();
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], src).toEqual(['PNG', size, size]);
  }
  // Chromium's own word on whether it would offer to install.
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('the worker is asked for anew each time, and runs under a policy of its own', async ({ request }) => {
  const answer = await request.get('/sw.js');
  expect(answer.headers()['content-type']).toContain('text/javascript');
  expect(answer.headers()['cache-control']).toContain('max-age=0');
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  const release = answer.headers()['x-release'] ?? '';
  expect(await answer.text()).toContain(`"${release.replace(/-\w+$/, '')}"`);
});
