import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { STORY, visit } from './support/story';
import { expect, test } from './support/test';

const SCREENS: Readonly<Record<string, string>> = {
  timeline: STORY,
  'timeline with an event': `${STORY}?topic=taiwan.tiktok&event=e7k3m9qz`,
  list: `${STORY}?view=list`,
  table: `${STORY}?view=table`,
  analysis: `${STORY}?view=analysis`,
  sources: `${STORY}?view=sources`,
  'an event’s page': '/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act',
  'a topic’s page': `${STORY}/topic/taiwan`,
  'nothing found': `${STORY}?topic=narcotics.tiktok&match=all`,
  'a notice': `${STORY}?topic=taiwan.taiwn`,
  'not there': '/nowhere',
};

const SIZES = [[1440, 900], [390, 844], [320, 640], [320, 256]] as const;

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Rule, element and what axe says of it, one line each. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`));
}

for (const [width, height] of SIZES) {
  for (const [look, media] of Object.entries(LOOKS)) {
    test(`axe finds nothing on any screen at ${width} × ${height} in ${look}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const [name, path] of Object.entries(SCREENS)) {
        await page.goto(path);
        if (name !== 'not there') await expect(page.locator('.theme-switch')).toBeAttached();
        expect.soft(await violations(page), name).toEqual([]);
      }
    });
  }
}

test('axe finds nothing while filters, menus and marks stand open', async ({ page }) => {
  await visit(page);
  for (const label of ['People and governments', 'Types and status', 'Dates', 'All marks']) {
    await page.locator('summary', { hasText: label }).click();
    expect.soft(await violations(page), label).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  expect.soft(await violations(page), 'Filters').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect.soft(await violations(page), 'Menu').toEqual([]);
});

for (const path of Object.values(SCREENS)) {
  test(`${path} at 400 % needs no scrolling sideways and hides no text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // What stays in place while the page scrolls must leave room to read in.
    await page.evaluate(() => window.scrollTo(0, 400));
    const covered = await page.evaluate(() => {
      const bands = [...document.querySelectorAll('body *')].filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility()).map((element) => element.getBoundingClientRect());
      const rows = new Set<number>();
      for (const { top, bottom, width } of bands) if (width > 200) for (let y = Math.max(0, Math.ceil(top)); y < Math.min(256, bottom); y += 1) rows.add(y);
      return rows.size;
    });
    expect(covered, 'rows covered by what stays in place').toBeLessThanOrEqual(160);
  });
}

test('all that can be reached by Tab shows that it is, and is not under what stays in place', async ({ page }) => {
  await visit(page, '?topic=taiwan.tiktok&event=e7k3m9qz');
  const seen = new Set<string>();
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const hit = element.querySelector('.plot-hit, .overview-grip, .overview-hit');
      const ring = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || (hit !== null && getComputedStyle(hit).stroke !== 'none');
      return {
        name: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)} ${element.getAttribute('href') ?? ''}`,
        ring, inView: box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
      };
    });
    if (at === null) break;
    seen.add(at.name);
    expect.soft(at, at.name).toMatchObject({ ring: true, inView: true });
  }
  expect(seen.size).toBeGreaterThan(30);
});

test('a skip link leads past the filters', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the events' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('the result is told once for each change, by an element that stays', async ({ page }) => {
  await visit(page);
  await page.evaluate(() => {
    const told: string[] = [];
    const status = document.querySelector('.result [role=status]')!;
    new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { told, status });
  });
  await page.getByRole('link', { name: 'Taiwan 3 events' }).click();
  await expect(page.locator('.result [role=status]')).toHaveText('Showing 3 of 12 events about Taiwan');
  const heard = await page.evaluate(() => {
    const { told, status } = window as unknown as { told: string[]; status: Element };
    return { told, same: status === document.querySelector('.result [role=status]') };
  });
  expect(heard).toEqual({ told: ['Showing 3 of 12 events about Taiwan'], same: true });
});

/**
 * Questions about the story, each answered from the accessibility tree alone: roles, names and the words that a screen
 * reader is given. What is drawn takes no part.
 */
test.describe('a screen reader’s user finds out', () => {
  /** The name of the list item that begins so: the sentence that says what the mark shows. */
  const sentence = async (page: Page, title: string) => {
    const items = page.getByRole('list', { name: 'Events in order of time' }).getByRole('link', { name: new RegExp(`^${title.replace(/[$]/g, '\\$&')}: `) });
    await expect(items).toHaveCount(1);
    return /link "(.*?)"(?:'|:|$)/s.exec(await items.ariaSnapshot())?.[1] ?? '';
  };
  const tree = (part: Locator) => part.ariaSnapshot();

  test('when Putin announced his visit, and how surely that is known', async ({ page }) => {
    await visit(page);
    const known = await sentence(page, 'Putin announces a visit to China');
    expect(known).toContain('Thursday 25 April 2024, hour not given (Moscow day)');
    expect(known).toContain('Reported as ‘just before Friday’s meetings began’');
    await visit(page, '?reports=lead');
    expect(await sentence(page, 'Putin announces a visit to China')).toContain('25 or 26 April 2024 (one Moscow day)');
    await visit(page, '?event=t5gpt5nm');
    const panel = await tree(page.getByRole('complementary', { name: 'Event details' }));
    expect(panel).toContain('Reports: 2');
    expect(panel).toContain('Kremlin');
  });

  test('what answers the aid act', async ({ page }) => {
    await visit(page);
    expect(await sentence(page, 'Biden signs $95bn foreign-aid act')).toContain('Answered by: Beijing condemns Taiwan aid, opposes TikTok sale.');
    expect(await sentence(page, 'Beijing condemns Taiwan aid, opposes TikTok sale')).toContain('Answers: Biden signs $95bn foreign-aid act; TikTok sale clause becomes law.');
  });

  test('who spoke for the State Department', async ({ page }) => {
    await visit(page, '?event=kj6mmddy');
    const panel = page.getByRole('complementary', { name: 'Event details' });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('State Department sums up the talks');
    await expect(panel.getByRole('definition').filter({ has: page.getByRole('link', { name: 'Matthew Miller' }) })).toContainText('spokesman');
  });

  test('when Putin’s visit is, as known today and as reported on 26 April', async ({ page }) => {
    await visit(page);
    const known = await sentence(page, 'Putin visits China');
    expect(known).toContain('16 and 17 May 2024 (Beijing days). Happened.');
    await page.getByRole('link', { name: 'As reported on 26 April' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'as reported on 26 April' })).toBeVisible();
    const reported = await sentence(page, 'Putin visits China');
    expect(reported).toContain('May 2024');
    expect(reported).toContain('Scheduled.');
    expect(reported).toContain('Reported as ‘in May’');
    expect(reported).not.toMatch(/\b1[67] /);
  });

  test('how long Blinken and Wang Yi talked', async ({ page }) => {
    await visit(page);
    expect(await sentence(page, 'Blinken meets Foreign Minister Wang Yi')).toContain('Length: about 5½ hours.');
  });

  test('which events are about both Taiwan and TikTok', async ({ page }) => {
    await visit(page);
    const topics = page.getByRole('list', { name: 'Topics' });
    await topics.getByRole('link', { name: /^Taiwan/ }).click();
    await topics.getByRole('link', { name: /^TikTok/ }).click();
    await page.getByRole('link', { name: 'all of these' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Showing' })).toHaveText('Showing 2 of 12 events about Taiwan and TikTok');
    const events = page.getByRole('list', { name: 'Events in order of time' }).getByRole('link');
    await expect(events).toHaveCount(2);
    await expect(events.first()).toHaveAccessibleName(/^Biden signs \$95bn foreign-aid act: /);
    await expect(events.last()).toHaveAccessibleName(/^Beijing condemns Taiwan aid, opposes TikTok sale: /);
  });

  test('on which clock the signing is counted, and on which its answer', async ({ page }) => {
    await visit(page);
    expect(await sentence(page, 'Biden signs $95bn foreign-aid act')).toContain('(Washington day)');
    expect(await sentence(page, 'Beijing condemns Taiwan aid, opposes TikTok sale')).toContain('(one Beijing day)');
  });

  test('what came before the meeting with Xi, and what after the talks with Wang Yi', async ({ page }) => {
    await visit(page);
    expect(await sentence(page, 'Blinken meets President Xi Jinping')).toContain('After: Blinken meets Foreign Minister Wang Yi; Blinken meets Public Security Minister Wang Xiaohong.');
    expect(await sentence(page, 'Blinken meets Foreign Minister Wang Yi')).toContain('Before: Blinken meets President Xi Jinping; State Department sums up the talks.');
  });

  test('which topic of the TikTok clause is our inference', async ({ page }) => {
    await visit(page);
    expect(await sentence(page, 'TikTok sale clause becomes law')).toContain('Topics: TikTok, Trade (inferred).');
    await visit(page, '?event=2z0h21mx');
    expect(await tree(page.getByRole('complementary', { name: 'Event details' }))).toMatch(/Trade[\s\S]*our inference/);
  });

  test('how the report’s $95bn are shared out, and that part of it is not itemised', async ({ page }) => {
    await visit(page, '?reports=lead&event=e7k3m9qz');
    const panel = await tree(page.getByRole('complementary', { name: 'Event details' }));
    expect(panel).toContain('$95bn');
    expect(panel).toContain('$61bn for Ukraine');
    expect(panel).toMatch(/\$8bn/);
    expect(panel).toContain('$26bn not itemised');
  });

  test('how sure it is when talks began to grow more frequent', async ({ page }) => {
    await visit(page);
    const known = await sentence(page, 'Talks grow more frequent');
    expect(known).toContain('start unknown, to 26 April 2024');
    expect(known).toContain('Under way.');
  });
});

test('the list comes before the drawing, and its headings tell the days in order', async ({ page }) => {
  await visit(page);
  const order = await page.evaluate(() => document.querySelector('.rails')!.compareDocumentPosition(document.querySelector('.plot')!) & Node.DOCUMENT_POSITION_FOLLOWING);
  expect(order).toBeTruthy();
  await expect(page.getByRole('list', { name: 'Events in order of time' }).getByRole('heading')).toHaveText([
    'Before the visit', 'Wednesday 24 AprilBeijing day', 'Wednesday 24 AprilWashington day', '24, 25 or 26 Aprilone Beijing day', 'Thursday 25 AprilMoscow day', 'Friday 26 AprilBeijing day', '25 or 26 Aprilone Washington day', '16 and 17 May',
  ]);
});

test('the table sorts by a link in its heading, which says the order', async ({ page }) => {
  await visit(page, '?view=table');
  const when = page.getByRole('columnheader', { name: /^When/ });
  await expect(when).toHaveAttribute('aria-sort', 'ascending');
  await when.getByRole('link').click();
  await expect(page).toHaveURL(`${STORY}?sort=new&view=table`);
  await expect(when).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('rowheader').first()).toHaveText('Putin visits China');
});
