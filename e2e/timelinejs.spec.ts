import { readFileSync } from 'node:fs';
// Not the watched `test`: the page is another program's, on another host, with its own errands.
import { expect, test } from '@playwright/test';
import { EVENTS, SITE, STORY } from './support/story';

/** TimelineJS as its package ships it, on a host of its own. */
const HOST = 'https://host.invalid';
const file = (path: string) => readFileSync(new URL(`../node_modules/@knight-lab/timelinejs/dist/${path}`, import.meta.url), 'utf8');
const PAGE = `<!doctype html><html lang="en"><title>Host</title><link rel="stylesheet" href="/timeline.css"><div id="timeline" style="height:600px"></div>
<script src="/timeline.js"></script><script>window.timeline = new TL.Timeline('timeline', '${HOST}/view.json', { hash_bookmark: false, font: null, script_path: '${HOST}/' })</script>`;

test('TimelineJS itself loads the export: every event that it can place, under our words for the date', async ({ page, request }) => {
  const json = await (await request.get(`${STORY}/timeline.timelinejs.json`)).text();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', PAGE], '/timeline.js': ['text/javascript', file('js/timeline.js')], '/timeline.css': ['text/css', file('css/timeline.css')],
    '/view.json': ['application/json', json], '/js/locale/en.json': ['application/json', file('js/locale/en.json')], '/locale/en.json': ['application/json', file('js/locale/en.json')],
  };
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(`${HOST}/**`, (route) => {
    const found = files[new URL(route.request().url()).pathname];
    return found === undefined ? route.fulfill({ status: 204 }) : route.fulfill({ contentType: found[0], body: found[1] });
  });
  await page.goto(`${HOST}/`);
  // The event whose start nobody gives has no place there; the opening slide says so.
  const { '6x6m5eqv': left, ...placed } = EVENTS;
  await expect(page.locator('.tl-timemarker')).toHaveCount(Object.keys(placed).length);
  await expect(page.locator('.tl-slide')).toHaveCount(Object.keys(placed).length + 1);
  const headlines = await page.locator('.tl-timemarker .tl-headline').allInnerTexts();
  for (const title of Object.values(placed)) expect(headlines.join('\n')).toContain(title);
  expect(headlines.join('\n')).not.toContain(left);
  await expect(page.locator('.tl-slide-titleslide')).toContainText(/left out|cannot|no place|not placed/i);
  await expect(page.locator('.tl-slide-titleslide, .tl-slide').first()).toContainText('Three days, two clocks');
  await expect(page.locator('.tl-slide', { hasText: 'Blinken arrives in China' }).locator('.tl-headline-date')).toContainText('Wednesday 24 April 2024');
  await expect(page.locator(`.tl-slide a[href="${SITE}/event/e7k3m9qz"]`)).toHaveCount(1);
  await expect(page.locator('.tl-message-error, .tl-feedback')).toHaveCount(0);
  expect(errors).toEqual([]);
});
