import { createHash } from 'node:crypto';
import { STORY } from './support/story';
import { expect, test } from './support/test';

test('the front page leads to a page with a heading, without a word in the console', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('script runs under the strict policy', async ({ page }) => {
  await page.goto('/');
  // React marks the nodes it has taken over.
  await expect.poll(() => page.evaluate(() => Object.keys(document).some((key) => key.startsWith('__reactContainer')))).toBe(true);
});

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['/', '/no-such-page']) {
    const headers = (await request.get(path)).headers();
    expect(headers['strict-transport-security'], path).toContain('max-age=63072000');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('the policy is strict, and names the digest of every inline script of the page, and no other', async ({ request }) => {
  for (const path of ['/', `${STORY}?topic=taiwan.tiktok`, `${STORY}?view=list&event=e7k3m9qz`, '/nowhere']) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|nonce/);
    const inline = [...(await answer.text()).matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>([^]*?)<\/script>/g)].map(([, body = '']) => body);
    expect(inline.length).toBeGreaterThan(1);
    const digests = new Set(inline.map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`));
    expect(new Set(/script-src 'self'([^;]*)/.exec(policy)?.[1]?.trim().split(' '))).toEqual(digests);
  }
});

test('a forged host never reaches the page', async ({ request }) => {
  const answer = await request.get('/', { headers: { 'X-Forwarded-Host': 'forged.invalid', Forwarded: 'host=forged.invalid' } });
  expect(await answer.text()).not.toContain('forged.invalid');
});
