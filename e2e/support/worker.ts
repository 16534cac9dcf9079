import type { Page } from '@playwright/test';

/** Waits until the worker answers for the page: the site is saved then. */
export async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The addresses that are saved, by the name of their cache; paths with their queries. */
export function savedIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => url.slice(window.location.origin.length));
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await addresses(name)] as const)));
  });
}

/** The note that says that what is shown is a copy. */
export function note(page: Page) {
  return page.locator('.offline-note[role=status] p');
}

/** What a screen reader would be told of changes in the note from now on, each time it is said. */
export async function listenToNote(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const say = () => {
      const words = document.querySelector<HTMLElement>('.offline-note[role=status]')?.innerText.trim();
      if (words) said.push(words);
    };
    document.addEventListener('DOMContentLoaded', () => new MutationObserver(say).observe(document.querySelector('.offline-note')!, { childList: true, subtree: true }));
  });
  return () => page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
}
