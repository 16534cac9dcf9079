import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** Something that no reader's visit should cause, as a sentence. */
export type Fault = string;

/** Chromium notes a page that answers 404 in the console. A test that goes to one on purpose has asked for that line. */
function isNoteOfAnswer(message: ConsoleMessage, failedPages: ReadonlySet<string>): boolean {
  return message.text().startsWith('Failed to load resource') && failedPages.has(message.location().url);
}

/** Playwright's own note where it keeps the offline copy out (`serviceWorkers` in its settings). */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

/**
 * Watches all pages of a context: any console message (React's warnings, hydration, the content policy's violations
 * arrive there), any error that nobody caught, any request to a host other than `host`.
 * The list that comes back grows while the test runs.
 */
export function watch(context: BrowserContext, host: string): readonly Fault[] {
  const faults: Fault[] = [];
  const failedPages = new Set<string>();

  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => faults.push(`uncaught error: ${error.message}`));
    page.on('console', (message) => {
      if (!isNoteOfAnswer(message, failedPages) && message.text() !== BLOCKED_WORKER) faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('response', (response) => {
      const request = response.request();
      if (response.status() >= 400 && request.isNavigationRequest() && request.frame() === page.mainFrame()) failedPages.add(response.url());
    });
  };

  context.pages().forEach(watchPage);
  context.on('page', watchPage);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) faults.push(`request to another host: ${request.url()}`);
  });
  return faults;
}
