import { type ChildProcess, spawn } from 'node:child_process';
import { STORY } from './support/story';
import { expect, test } from './support/test';

/* Any number of identical copies, on machines in any zone and language, give the same bytes under the same validators. */

const ADDRESSES = [
  STORY, `${STORY}?topic=taiwan.tiktok`, `${STORY}?view=list`, `${STORY}?view=table`, `${STORY}?view=analysis`, `${STORY}?view=sources`, `${STORY}?event=t5gpt5nm&reports=lead`, `${STORY}/share?topic=taiwan`, `${STORY}/embed?controls=all`, `${STORY}/topic/taiwan`,
  '/event/t5gpt5nm-putin-announces-a-visit-to-china', '/event/t5gpt5nm/share', '/sitemap.xml', '/robots.txt', '/schema/story.json', '/.well-known/security.txt',
  ...['ics', 'atom', 'feed.json', 'json', 'csv', 'jsonld', 'timelinejs.json', 'svg', 'png', 'bib', 'ris', 'csl.json', 'zip'].map((file) => `${STORY}/timeline.${file}?topic=taiwan.tiktok`),
  ...['ics', 'json', 'jsonld', 'svg', 'png', 'bib', 'ris', 'csl.json'].map((file) => `/event/e7k3m9qz.${file}`),
];

/** Below the ports that others look for. */
const FIRST_PORT = 3150;
const ELSEWHERE = [{ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' }, { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8' }];

async function startCopy(env: Readonly<Record<string, string>>, port: number): Promise<ChildProcess> {
  const copy = spawn(process.execPath, ['.next/server-in-front.mjs'], {
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production', SITE_URL: 'https://demarche.example', NEXT_TELEMETRY_DISABLED: '1' }, stdio: 'ignore',
  });
  await expect.poll(() => fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => ok, () => false), { timeout: 20_000 }).toBe(true);
  return copy;
}

test('copies in three time zones give the same bytes and validators, two seconds apart', async ({ request }, { parallelIndex }) => {
  const read = async (base: string, address: string) => {
    const answer = await request.get(base + address);
    expect(answer.status(), address).toBe(200);
    return { body: await answer.body(), etag: answer.headers().etag };
  };
  const here = await Promise.all(ADDRESSES.map((address) => read('', address)));
  const began = Date.now();
  for (const [i, env] of ELSEWHERE.entries()) {
    const port = FIRST_PORT + parallelIndex * ELSEWHERE.length + i;
    const copy = await startCopy(env, port);
    try {
      // Long enough for any clock of whole seconds to have moved on.
      await expect.poll(() => Date.now() - began, { timeout: 4_000, intervals: [400] }).toBeGreaterThan(2_000);
      for (const [at, address] of ADDRESSES.entries()) {
        const there = await read(`http://127.0.0.1:${port}`, address);
        expect(there.body.equals(here[at]!.body), `${address} in ${env.TZ}`).toBe(true);
        expect(there.etag, address).toBe(here[at]!.etag);
      }
    } finally {
      copy.kill();
    }
  }
});
