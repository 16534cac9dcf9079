import type { Page } from '@playwright/test';
import { ready, screenOf, STORY } from './support/story';
import { expect, test } from './support/test';

/** Seventeen hours behind Beijing to ten ahead of it: some of them on another day whatever the hour. */
const READERS: readonly (readonly [zone: string, locale: string])[] = [
  ['America/Los_Angeles', 'en-US'], ['Asia/Shanghai', 'zh-CN'], ['Pacific/Kiritimati', 'en-GB'], ['Pacific/Pago_Pago', 'de-DE'], ['Asia/Kathmandu', 'ar-EG'],
];

const QUERIES = ['', '?reports=lead&topic=taiwan.tiktok&event=e7k3m9qz', '?window=20240424t1600..20240425t1600', '?view=list', '?time=2024-04-24', '?view=table&sort=new', '?view=sources'];

async function dates(page: Page) {
  return page.locator('time').evaluateAll((times) => times.map((time) => `${time.getAttribute('datetime')} ${time.textContent}`));
}

for (const [zone, locale] of READERS) {
  test.describe(`a reader in ${zone} who reads ${locale}`, () => {
    test.use({ timezoneId: zone, locale });

    test('sees the same dates as everyone', async ({ page, browser, baseURL }) => {
      const plain = await browser.newPage({ javaScriptEnabled: false, baseURL, viewport: { width: 1440, height: 900 }, timezoneId: 'UTC', locale: 'en-GB' });
      for (const query of QUERIES) {
        await plain.goto(STORY + query);
        await page.goto(STORY + query);
        await ready(page);
        expect.soft(await screenOf(page), query).toEqual(await screenOf(plain));
        expect.soft(await dates(page), query).toEqual(await dates(plain));
      }
      await plain.close();
    });
  });
}

test('a day keeps its date and its clock', async ({ page }) => {
  await page.goto(STORY);
  await ready(page);
  const item = (id: string) => page.locator(`[data-list-item="${id}"] time`);
  await expect(item('kd0k9a2a')).toHaveAttribute('datetime', '2024-04-24');
  await expect(item('kd0k9a2a')).toHaveText('Wednesday 24 April 2024, Beijing day');
  await expect(item('e7k3m9qz')).toHaveText('Wednesday 24 April 2024, Washington day');
  await expect(item('t5gpt5nm')).toHaveText('Thursday 25 April 2024, Moscow day');
  await expect(item('m2qe40ew')).toHaveText('Friday 26 April 2024, Beijing day');
});

test('Beijing’s days begin at noon of the day before in Washington', async ({ page }) => {
  await page.goto(`${STORY}?window=20240423t0400..20240427t0400`);
  await ready(page);
  const xOf = async (label: string, row: number) => Number(await page.locator('.plot-svg .axis-text', { hasText: new RegExp(`^${label}$`) }).nth(row).getAttribute('x'));
  const [washington24, washington25] = [await xOf('Wed 24 April', 0), await xOf('Thu 25 April', 0)];
  const beijing25 = await xOf('Thu 25 April', 1);
  expect(Math.abs(beijing25 - (washington24 + washington25) / 2)).toBeLessThanOrEqual(1);
});
