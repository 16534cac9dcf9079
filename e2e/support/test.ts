import { expect, test as base } from '@playwright/test';
import { watch } from './watch';

/** Playwright's `test`, which also fails if the visit wrote to the console, broke the content policy, or left our host. */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const faults = watch(context, new URL(baseURL ?? '').host);
    await use(context);
    expect(faults, 'what no visit should cause').toEqual([]);
  },
});

export { expect };
