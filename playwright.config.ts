import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3200);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a busy machine a page may come late once. What fails twice is at fault; what needed a second try is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results/e2e',
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    // Neither the reader's zone nor language may change what is shown: far from every clock in the stories.
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    // Recording each step of each test costs a quarter of the run; a failed test is tried again, and recorded then.
    trace: 'on-first-retry',
    // Each test is a first visit, and would fetch the whole offline copy again. The tests of being offline let it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // The browser's own errands; and no name but ours resolves, so that nothing can leave the machine.
        '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
        // Letters as wide as the font says, whatever the machine's rendering settings are.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    // A collection of made-up events, always the same ones, is among the public files that the server finds when it begins.
    command: 'node scripts/build-collection.mjs --made-up 3000 --seed 3 --date 2026-01-02 && node .next/server-in-front.mjs',
    url: baseURL,
    // `npm test` gives a free port; a developer may name the port of a server that runs already.
    reuseExistingServer: true,
    // A host that is not the one asked for, so that a test can tell where absolute addresses come from; and a clock far
    // from the reader's.
    env: { PORT: String(port), NODE_ENV: 'production', SITE_URL: 'https://demarche.example', TZ: 'America/Los_Angeles', NEXT_TELEMETRY_DISABLED: '1' },
  },
});
