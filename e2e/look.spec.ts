import type { Page } from '@playwright/test';
import { EVENTS, ready, STORY, visit } from './support/story';
import { expect, test } from './support/test';

const WIDTHS = [320, 390, 600, 768, 960, 1280, 1440, 2560] as const;

const PAGES = ['', '?topic=taiwan.tiktok&match=all&actor=joe-biden&q=aid&time=2024-04&status=happened', '?reports=lead&topic=taiwan.tiktok&event=e7k3m9qz', '?topic=taiwn', '?view=list', '?view=table', '?view=analysis', '?view=sources'] as const;

/** Controls that lie on one another, words that are cut, and how far the page is too wide. */
function faultsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) faults.push(`the page is ${wide} px too wide`);
    const nameOf = (element: Element) => `‘${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}’ ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.vh, .skip') && element.getBoundingClientRect().width > 1;
    for (const region of ['.mast', '.filters', '.result', '.panel', '.notices', '.empty', '.legend', '.list-forms']) {
      for (const parent of document.querySelectorAll(region)) {
        const controls = [...parent.querySelectorAll('a[href], button, summary, input:not([type=hidden])')].filter(seen).filter((control) => !control.closest('svg, .vh'));
        for (const [i, a] of controls.entries()) {
          const box = a.getBoundingClientRect();
          for (const b of controls.slice(i + 1)) {
            if (a.contains(b) || b.contains(a)) continue;
            const other = b.getBoundingClientRect();
            const [across, down] = [Math.min(box.right, other.right) - Math.max(box.left, other.left), Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)];
            if (across > 1.5 && down > 1.5) faults.push(`${nameOf(a)} and ${nameOf(b)} overlap by ${across.toFixed(1)} × ${down.toFixed(1)}`);
          }
        }
        for (const element of [parent, ...parent.querySelectorAll('*')].filter(seen)) {
          const { overflowX, overflowY } = getComputedStyle(element);
          // What scrolls shows the rest on demand; what hides does not.
          if (overflowX !== 'visible' && !['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`${nameOf(element)} is cut`);
          if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2) faults.push(`${nameOf(element)} is cut below`);
        }
      }
    }
    return [...new Set(faults)];
  });
}

for (const width of WIDTHS) {
  test(`at ${width} px nothing overlaps, is cut, or is too wide`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 900 });
    for (const query of PAGES) {
      await page.goto(STORY + query);
      await ready(page);
      await page.waitForTimeout(50);
      expect.soft(await faultsIn(page), query || 'timeline').toEqual([]);
    }
    for (const path of ['/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act', `${STORY}/topic/taiwan`, '/nowhere']) {
      await page.goto(path);
      expect.soft(await faultsIn(page), path).toEqual([]);
    }
  });
}

test('with the spacing of text that a reader may set, nothing is cut', async ({ page }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['', '?topic=taiwan.tiktok&event=e7k3m9qz', '?view=list']) {
      await visit(page, query);
      // A sheet of the reader's own: the content policy has no say in it.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
        document.adoptedStyleSheets = [sheet];
      });
      expect.soft(await faultsIn(page), `${width} ${query}`).toEqual([]);
    }
  }
});

test('nothing on the page is set smaller than 12 px', async ({ page }) => {
  for (const query of ['', '?topic=taiwan.tiktok&event=e7k3m9qz', '?view=list', '?view=table', '?view=analysis', '?view=sources']) {
    await visit(page, query);
    const small = await page.evaluate(() => {
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || !parent.checkVisibility() || parent.closest('script, .vh')) continue;
        const scale = parent instanceof SVGElement && parent.ownerSVGElement?.viewBox.baseVal.width ? parent.ownerSVGElement.getBoundingClientRect().width / parent.ownerSVGElement.viewBox.baseVal.width : 1;
        const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
        if (size < 11.95) found.add(`${size.toFixed(1)}: ${node.textContent.trim().slice(0, 40)}`);
      }
      return [...found];
    });
    expect.soft(small, query).toEqual([]);
  }
});

test('the letters come from this host and are there', async ({ page }) => {
  await visit(page);
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(faces.filter((family) => /archivo/i.test(family)).length).toBeGreaterThan(0);
  expect(faces.filter((family) => /newsreader/i.test(family)).length).toBeGreaterThan(0);
});

test.describe('theme', () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [LIGHT, DARK] = ['rgb(252, 252, 250)', 'rgb(16, 20, 24)'];

  test('follows the system until the reader chooses', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page);
    expect(await paper(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).toBe(LIGHT);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await paper(page)).toBe(DARK);
  });

  test('a choice lasts, and the page is never drawn in the other first', async ({ page }) => {
    await visit(page);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    // Told by the browser itself: the theme at the moment the body begins, before anything is painted.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    for (const path of [STORY, `${STORY}?view=list`, '/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act', `${STORY}/topic/taiwan`]) {
      await page.goto(path);
      expect(await page.evaluate(() => (window as { themeAtBody?: string }).themeAtBody), path).toBe('dark');
      expect(await paper(page), path).toBe(DARK);
    }
    await page.getByRole('button', { name: 'Light theme' }).click();
    expect(await paper(page)).toBe(LIGHT);
  });
});

test.describe('on paper', () => {
  for (const query of ['', '?view=list', '?view=table', '?topic=taiwan.tiktok&event=e7k3m9qz']) {
    test(`‘${query}’ has the title of every event, and no controls`, async ({ page }) => {
      await page.setViewportSize({ width: 794, height: 1123 });
      await visit(page, query);
      await page.emulateMedia({ media: 'print' });
      const shown = query.includes('topic') ? ['e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 'm2qe40ew'] as const : (Object.keys(EVENTS) as (keyof typeof EVENTS)[]);
      const titles = page.locator('.rails-title, .list-item h4, .list-table th[scope=row]');
      await expect(titles).toHaveCount(shown.length);
      for (const title of await titles.all()) await expect(title).toBeVisible();
      for (const hidden of ['.plot', '.overview', '.filters', '.mast-nav', '.theme-switch', '.legend', '.reports-switch', '[data-details=close]', '.list-forms']) {
        for (const element of await page.locator(hidden).all()) await expect.soft(element, hidden).toBeHidden();
      }
      await expect(page.locator('.result [role=status]')).toBeVisible();
      const box = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(box).toBe(0);
    });
  }

  test('it is a document of pages, in dark ink on white whatever the theme', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const ink = await page.evaluate(() => (getComputedStyle(document.querySelector('.rails-title')!).color.match(/\d+/g) ?? []).map(Number));
    expect(Math.max(...ink.slice(0, 3)), 'ink').toBeLessThan(100);
  });
});
