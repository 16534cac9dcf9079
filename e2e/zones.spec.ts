import { ready, screenOf, STORY } from './support/story';
import { expect, test } from './support/test';
import { watch } from './support/watch';

/** Behind, far ahead of, and on the very edge of all clocks of the story; the server under test keeps yet another. */
const ZONES = ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'] as const;

const ADDRESSES = [
  STORY, `${STORY}?reports=lead&topic=taiwan.tiktok&event=e7k3m9qz`, `${STORY}?time=2024-04-24..2024-04-25&window=20240424t1600..20240425t1600`, `${STORY}?view=list&event=t5gpt5nm`,
  `${STORY}?view=table`, `${STORY}?view=analysis`, `${STORY}?view=sources`, '/event/kj6mmddy', `${STORY}/topic/taiwan`,
] as const;

test('every address shows the same days wherever it is read', async ({ browser, baseURL }) => {
  // Nine pages, each read three times.
  test.slow();
  const readers = await Promise.all(
    ZONES.map(async (timezoneId) => {
      const context = await browser.newContext({ timezoneId, baseURL, viewport: { width: 1440, height: 900 } });
      // React writes to the console where its own reading of a page differs from the server's.
      const faults = watch(context, new URL(baseURL ?? '').host);
      const page = await context.newPage();
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      return { timezoneId, context, faults, page };
    }),
  );
  for (const address of ADDRESSES) {
    const visits = readers.map(async ({ page }) => {
      const served = (await (await page.goto(address))?.text()) ?? '';
      if (address.startsWith(STORY) && !address.includes('/topic/')) await ready(page);
      await page.evaluate(() => document.fonts.ready);
      const shown = {
        screen: await screenOf(page),
        text: await page.locator('body').innerText(),
        times: await page.locator('time').evaluateAll((times) => times.map((time) => `${time.getAttribute('datetime')} ${time.textContent}`)),
        title: await page.title(),
      };
      return { served, shown };
    });
    const [first, ...others] = await Promise.all(visits);
    expect(first?.shown.text.length).toBeGreaterThan(200);
    for (const other of others) {
      expect(other.shown, address).toEqual(first?.shown);
      expect(other.served === first?.served, `the HTML of ${address} as served`).toBe(true);
    }
  }
  for (const { timezoneId, context, faults } of readers) {
    await context.close();
    expect(faults, timezoneId).toEqual([]);
  }
});

test('the days that script draws are those that the server sent', async ({ browser, baseURL }) => {
  for (const timezoneId of ZONES) {
    const [plain, live] = await Promise.all(
      [false, true].map(async (javaScriptEnabled) => {
        const context = await browser.newContext({ timezoneId, baseURL, javaScriptEnabled, viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        await page.goto(`${STORY}?view=list&event=e7k3m9qz`);
        if (javaScriptEnabled) await ready(page);
        const said = { list: await page.locator('.list-item').allInnerTexts(), times: await page.locator('time').allInnerTexts(), panel: await page.locator('.details-when, .details-read').allInnerTexts() };
        await context.close();
        return said;
      }),
    );
    expect(live).toEqual(plain);
    expect(live?.list).toHaveLength(12);
  }
});
