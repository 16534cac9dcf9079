import { expect, test } from '@playwright/test';
import { type Fault, watch } from './support/watch';

/** The watcher that guards all other tests, shown something to catch each time; hence Playwright's own `test`. */
const CASES: readonly (readonly [string, () => void, RegExp])[] = [
  ['a console message', () => console.warn('Hydration failed'), /^console warning: Hydration failed$/],
  ['an error that nobody catches', () => void setTimeout(() => { throw new Error('nobody catches this'); }), /^uncaught error: nobody catches this$/],
  ['an inline script whose digest the policy does not name', () => { document.body.setAttribute('onclick', 'void 0'); document.body.click(); }, /content security policy/i],
  ['an inline style', () => document.body.setAttribute('style', 'color: red'), /content security policy/i],
  ['a request to another host', () => void document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.invalid/a.png" alt="">'), /content security policy|request to another host/i],
];

for (const [what, cause, expected] of CASES) {
  test(`the watcher sees ${what}`, async ({ page, context, baseURL }) => {
    const faults: readonly Fault[] = watch(context, new URL(baseURL ?? '').host);
    await page.goto('/');
    expect(faults).toEqual([]);
    await page.evaluate(cause);
    await expect.poll(() => faults.filter((fault) => expected.test(fault)).length, faults.join('\n')).toBeGreaterThan(0);
  });
}

test('the watcher sees a page of another host', async ({ page, context, baseURL }) => {
  const faults = watch(context, new URL(baseURL ?? '').host);
  await page.goto('https://elsewhere.invalid/').catch(() => undefined);
  expect(faults).toContain('request to another host: https://elsewhere.invalid/');
});

test('the watcher forgives the note of a missing page that was asked for, and of nothing else', async ({ page, context, baseURL }) => {
  const faults = watch(context, new URL(baseURL ?? '').host);
  expect((await page.goto('/no-such-page'))?.status()).toBe(404);
  expect(faults).toEqual([]);
  await page.evaluate(() => fetch('/no-such-file'));
  await expect.poll(() => faults.join('\n')).toMatch(/^console error: Failed to load resource/);
});
