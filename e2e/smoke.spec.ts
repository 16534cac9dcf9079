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

test('the policy is strict, and its nonce new each time', async ({ request }) => {
  const policies = [];
  for (let visit = 0; visit < 2; visit += 1) policies.push((await request.get('/')).headers()['content-security-policy'] ?? '');
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('every script in the page carries the nonce of its own policy', async ({ request }) => {
  const answer = await request.get('/');
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? '';
  const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

test('a forged host never reaches the page', async ({ request }) => {
  const answer = await request.get('/', { headers: { 'X-Forwarded-Host': 'forged.invalid', Forwarded: 'host=forged.invalid' } });
  expect(await answer.text()).not.toContain('forged.invalid');
});
