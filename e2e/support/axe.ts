import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe's own rules for landmarks, headings, sizes, and names that hold what is seen; off or "best practice" by default. */
const OWN = [
  'region', 'heading-order', 'label-content-name-mismatch', 'landmark-one-main', 'landmark-unique', 'landmark-no-duplicate-main', 'landmark-no-duplicate-banner',
  'page-has-heading-one', 'empty-heading', 'skip-link', 'tabindex', 'target-size', 'css-orientation-lock', 'meta-viewport-large', 'image-redundant-alt',
];

/** The rules that a scheme of colours can break: the rest looks at structure, names and sizes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, one line for each element; nothing is excused. `without` are frames with pages of their own, which are looked at by themselves. */
export async function violations(page: Page, which: 'all' | 'colours' = 'all', without: string | null = null): Promise<string[]> {
  const rules = Object.fromEntries(OWN.map((id) => [id, { enabled: true }]));
  const builder = new AxeBuilder({ page })
    // There is one frame only, so no second page is needed to gather the results.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...(which === 'all' ? { runOnly: { type: 'tag', values: TAGS }, rules } : { runOnly: { type: 'rule', values: COLOURS } }) });
  if (without !== null) builder.exclude(without);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.filter(({ target }) => !(id === 'label-content-name-mismatch' && isMark(target))).map(({ target, failureSummary = '' }) => `${id} (${help}): ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** axe glues the lines of words in a drawing together without a space, and then misses them in the name; `names` reads them itself. */
function isMark(target: readonly unknown[]): boolean {
  return /data-item=|plot-event|plot-pill/.test(String(target));
}

/** Marks of the drawing whose name does not begin with the words drawn beside them. */
export function marksNamedOtherwise(page: Page): Promise<string[]> {
  return page.locator('.plot-svg a').evaluateAll((marks) =>
    marks
      .map((mark) => ({ seen: [...mark.querySelectorAll('text')].map((text) => text.textContent).join(' ').trim(), name: mark.getAttribute('aria-label') ?? '' }))
      .filter(({ seen, name }) => !name.startsWith(seen))
      .map(({ seen, name }) => `seen: ${seen}; named: ${name}`),
  );
}
