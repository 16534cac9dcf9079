import type { Page } from '@playwright/test';
import { cutOff, overlaps, readable, ring, sideways } from './support/layout';
import { ALL, EVENTS, ready, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const WIDTHS = [320, 390, 600, 768, 960, 1280, 1440, 2560] as const;

/** The views whose regions hold the most: all filters on, an open event with money and history, a notice. */
const FULL = ['', '?event=e7k3m9qz', '?reports=lead&topic=taiwan.tiktok&actor=joe-biden&q=aid&time=2024-04-20..2024-04-28', '?topic=taiwn&view=list&event=9x6nsrve', '?view=analysis', '?view=sources'] as const;

test.describe('every width has room for every control', () => {
  for (const width of WIDTHS) {
    test(`${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const query of FULL) {
        await visit(page, query);
        await page.evaluate(() => document.fonts.ready);
        expect.soft(await sideways(page), `scrolls sideways: ${query}`).toBeLessThanOrEqual(0);
        expect.soft(await overlaps(page), `overlaps: ${query}`).toEqual([]);
        expect.soft(await cutOff(page), `cut off: ${query}`).toEqual([]);
      }
      for (const address of ['/event/e7k3m9qz', `${STORY}/topic/taiwan`, '/no-such-page']) {
        await page.goto(address);
        expect.soft(await sideways(page), `scrolls sideways: ${address}`).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(page), `cut off: ${address}`).toEqual([]);
      }
    });
  }

  for (const width of [320, 390, 768] as const) {
    test(`the sheet of filters at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, '?q=aid&topic=taiwan&time=2024-04-20..2024-04-28');
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      for (const name of ['People and governments', 'Types and status', 'Dates']) await page.locator('summary', { hasText: name }).click();
      expect(await overlaps(page, ['#refine'])).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('the focus can be seen', () => {
  /** Follows the Tab key through the page and gathers one ring for each kind of control. */
  async function rings(page: Page): Promise<Map<string, string>> {
    const kinds = new Map<string, string>();
    const first = { key: '', seen: false };
    for (let stop = 0; stop < 140; stop += 1) {
      await page.keyboard.press('Tab');
      const now = await ring(page);
      if (!now) break;
      if (!first.seen) Object.assign(first, { key: now.kind + now.name, seen: true });
      else if (first.key === now.kind + now.name) break;
      if (now.thickness < 2 || !now.visible) kinds.set(now.kind, `${now.name}: ${now.thickness} px${now.visible ? '' : ', in no colour'}`);
      else if (!kinds.has(now.kind)) kinds.set(now.kind, 'ring');
    }
    return kinds;
  }

  for (const [name, query, expected] of [
    ['timeline', '?event=e7k3m9qz&topic=taiwan.tiktok', ['a.chip', 'summary in pick', 'input in search', 'a.plot-event', 'g.overview-handle', 'button.btn', 'a.sq']],
    ['list', '?view=list&event=m2qe40ew', ['a.chip', 'button.btn']],
    ['analysis', '?view=analysis', ['a.chip']],
    ['sources', '?view=sources', ['a.chip']],
  ] as const) {
    test(`on every kind of control: ${name}`, async ({ page }) => {
      await visit(page, query);
      const kinds = await rings(page);
      expect([...kinds].filter(([, seen]) => seen !== 'ring')).toEqual([]);
      for (const kind of expected) expect([...kinds.keys()]).toContain(kind);
    });
  }

  test('in an open filter, on its links, fields and button', async ({ page }) => {
    await visit(page);
    for (const [summary, name, role] of [['People and governments', /Antony Blinken/, 'link'], ['Types and status', /Happened/, 'link'], ['Dates', 'Apply', 'button']] as const) {
      const opener = page.locator('summary', { hasText: summary });
      await opener.focus();
      await page.keyboard.press('Enter');
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        const now = await ring(page);
        expect(now?.thickness, now?.name).toBeGreaterThanOrEqual(2);
        if (await page.getByRole(role, { name }).first().evaluate((target) => target === document.activeElement)) break;
      }
      await expect(page.getByRole(role, { name }).first()).toBeFocused();
      await opener.focus();
      await page.keyboard.press('Enter');
    }
  });

  test('on a phone, too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, '?event=e7k3m9qz');
    const kinds = await rings(page);
    expect([...kinds].filter(([, seen]) => seen !== 'ring')).toEqual([]);
    for (const kind of ['a.rails-event', 'button.panel-grip', 'button.sq', 'a.chip']) expect([...kinds.keys()]).toContain(kind);
  });
});

test.describe('the theme', () => {
  /** Notes the theme of the document at the moment when its body begins: nothing is painted before. */
  const NOTE = () => {
    const note = () => {
      if (!document.body || 'themeAtBody' in window) return;
      Object.assign(window, { themeAtBody: document.documentElement?.dataset.theme ?? 'system' });
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
  };
  const atBody = (page: Page) => page.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody);
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [LIGHT, DARK] = ['rgb(252, 252, 250)', 'rgb(16, 20, 24)'];

  test('follows the system until it is chosen, and then stays over reload and on every page, from the first paint', async ({ page }) => {
    await page.addInitScript(NOTE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page);
    expect(await atBody(page)).toBe('system');
    expect(await paper(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).toBe(LIGHT);

    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await paper(page)).toBe(DARK);
    await expect(page.getByRole('button', { name: 'Light theme' })).toBeFocused();
    await page.reload();
    expect(await atBody(page)).toBe('dark');
    expect(await paper(page)).toBe(DARK);
    for (const address of [`${STORY}?view=analysis`, '/event/e7k3m9qz', '/no-such-page']) {
      await page.goto(address);
      expect(await atBody(page), address).toBe('dark');
      expect(await paper(page), address).toBe(DARK);
    }
    await visit(page);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    expect(await atBody(page)).toBe('light');
    expect(await paper(page)).toBe(LIGHT);
  });

  test('is not offered without script, which it needs', async ({ browser, baseURL }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const still = await plain.newPage();
    await still.goto(STORY);
    await expect(still.locator('.theme-switch')).toHaveCount(0);
    await plain.close();
  });
});

test.describe('on paper', () => {
  const PRINTED = [
    ['the timeline', STORY, ALL],
    ['the timeline, filtered', `${STORY}?topic=taiwan.tiktok&event=e7k3m9qz`, ['e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 'm2qe40ew']],
    ['the list', `${STORY}?view=list`, ALL],
    ['the table', `${STORY}?view=table`, ALL],
  ] as const;
  const CONTROLS = '.mast-nav, .mast-tools, .filters, .reports-switch, .plot, .overview, .panel-grip, .details-copy, .details-steps, .theme-switch, .skip, .legend';

  for (const [name, address, events] of PRINTED) {
    test(`${name} has every event of the view, and neither controls nor drawing`, async ({ page }) => {
      await page.goto(address);
      await ready(page);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const words = await readable(page);
      for (const id of ALL) {
        if ((events as readonly string[]).includes(id)) expect(words, id).toContain(EVENTS[id]);
        else if (!address.includes('event=')) expect(words, id).not.toContain(EVENTS[id]);
      }
      expect(await page.locator(CONTROLS).evaluateAll((controls) => controls.filter((control) => control.checkVisibility()).map((control) => control.className))).toEqual([]);
      expect(words).not.toMatch(/Refine|People and governments|Copy link/);
      // Paper is white, whatever the screen was.
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    });
  }

  test('an event’s page has its title, its dates and its reports, and no controls', async ({ page }) => {
    await page.goto('/event/e7k3m9qz');
    await page.emulateMedia({ media: 'print' });
    const words = await readable(page);
    for (const said of ['Biden signs', 'Wednesday 24 April 2024, hour not given', 'earlier this week', 'Public Law 118-50']) expect(words).toContain(said);
    expect(await page.locator('.mast-nav, .mast-tools, .details-copy, .details-steps').evaluateAll((controls) => controls.filter((control) => control.checkVisibility()).length)).toBe(0);
    expect(words).not.toContain('Copy link');
  });

  test('a file for printing can be made, of a page or more, and nothing is cut off at its width', async ({ page }) => {
    await page.goto(`${STORY}?event=e7k3m9qz`);
    await ready(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
    await page.emulateMedia({ media: 'print' });
    // A4 between margins, at 96 to the inch.
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const words = await readable(page);
    for (const id of ALL) expect(words).toContain(EVENTS[id]);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves: no transition, no animation, and the drawing is at once where it will be', async ({ page }) => {
    await visit(page);
    const moving = () => page.evaluate(() => document.getAnimations().length);
    const slow = () =>
      page.evaluate(() => [...document.querySelectorAll('*')].filter((part) => /[1-9]/.test(getComputedStyle(part).transitionDuration + getComputedStyle(part).animationDuration.replace('auto', ''))).map((part) => part.getAttribute('class')));
    expect(await slow()).toEqual([]);
    for (const act of [
      () => page.getByRole('link', { name: 'Taiwan' }).first().click(),
      () => page.getByRole('link', { name: 'Hours', exact: true }).click(),
      () => page.getByRole('link', { name: 'Zoom out' }).click(),
      () => page.locator('.plot-event').first().focus().then(() => page.keyboard.press('Enter')),
    ]) {
      const before = page.url();
      await act();
      await expect.poll(() => page.url()).not.toBe(before);
      expect(await moving()).toBe(0);
      // Two frames apart, the marks stand where they stood.
      const places = await page.evaluate(async () => {
        const read = () => [...document.querySelectorAll('.plot-svg rect, .plot-svg text')].map((part) => `${part.getAttribute('x')} ${part.getAttribute('width')}`).join();
        const frame = () => new Promise((next) => requestAnimationFrame(next));
        await frame();
        const first = read();
        await frame();
        await frame();
        return first === read();
      });
      expect(places).toBe(true);
    }
    expect(await slow()).toEqual([]);
  });
});

test.describe('nothing shifts while the page loads', () => {
  for (const width of [1440, 1280, 390] as const) {
    for (const query of ['', '?event=e7k3m9qz', '?view=analysis'] as const) {
      test(`${query || 'timeline'} at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
        await page.addInitScript(() => {
          const shifts: { value: number; of: string }[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((seen) => {
            for (const entry of seen.getEntries() as (PerformanceEntry & { value: number; sources?: { node: Element | null }[] })[]) {
              shifts.push({ value: entry.value, of: (entry.sources ?? []).map(({ node }) => (node?.parentElement ?? node)?.className).join(', ') });
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await visit(page, query);
        await page.evaluate(() => document.fonts.ready);
        // A reader scrolls to the end: what is loaded when it comes near the screen must fit the room that was kept.
        const end = await page.evaluate(() => document.documentElement.scrollHeight);
        for (let at = 0; at < end; at += 450) {
          await page.evaluate((y) => new Promise((drawn) => { scrollTo(0, y); requestAnimationFrame(() => requestAnimationFrame(drawn)); }), at);
        }
        if (query === '?view=analysis') await expect(page.locator('.recharts-surface').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; of: string }[] }).shifts);
        // To a thousandth, as Lighthouse counts: the italics of the printed phrases come last, and may push a comma by a pixel.
        expect(shifts.reduce((sum, { value }) => sum + value, 0).toFixed(3), JSON.stringify(shifts)).toBe('0.000');
      });
    }
  }
});
