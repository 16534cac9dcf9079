import type { Page } from '@playwright/test';

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text, or a pill around one, as it stands on the screen. */
export interface Words extends Rect {
  readonly text: string;
  /** The class that says what kind of text it is. */
  readonly kind: string;
  /** The mark it belongs to: an event's id, or a pill's key. Empty for axis, lanes, arrows and horizon. */
  readonly of: string;
}

/** One drawing, measured. */
export interface Drawing extends Rect {
  readonly words: readonly Words[];
  /** Where the report's horizon is drawn. */
  readonly horizon: number | null;
  readonly viewport: number;
}

/**
 * Shows each view of the page in turn, as a click on a link to it would, and measures the words of its plot and overview.
 * `queries` are `?…`. Widths are those the browser gives the text; heights are the ink's own, since a font's line is
 * taller than its letters.
 */
export function measureDrawings(page: Page, queries: readonly string[]): Promise<{ plot: Drawing; overview: Drawing }[]> {
  return page.evaluate(
    async (all) => {
      const pen = document.createElement('canvas').getContext('2d')!;
      const link = document.querySelector('.page')!.appendChild(document.createElement('a'));
      const frame = () => new Promise(requestAnimationFrame);
      let changes = 0;
      const watcher = new MutationObserver(() => (changes += 1));
      watcher.observe(document.querySelector('.timeline')!, { subtree: true, childList: true, attributes: true, characterData: true });
      const settled = async () => {
        for (let still = 0, last = changes; still < 3; still = changes === last ? still + 1 : 0, last = changes) await frame();
      };
      const isSeen = (element: Element) => (element.textContent ?? '').trim() !== '' && getComputedStyle(element).visibility === 'visible';
      const of = (element: Element) => element.closest('[data-item]')?.getAttribute('data-item') ?? '';
      const wordsOf = (element: Element) => {
        const box = element.getBoundingClientRect();
        const baseline = element.closest('.plot-svg, .overview-svg')!.getBoundingClientRect().top + Number(element.getAttribute('y'));
        pen.font = getComputedStyle(element).font;
        const ink = pen.measureText(element.textContent ?? '');
        return {
          text: element.textContent ?? '', kind: element.classList[0] ?? '', of: of(element),
          left: box.left, right: box.right, top: baseline - ink.actualBoundingBoxAscent, bottom: baseline + ink.actualBoundingBoxDescent,
        };
      };
      const pillOf = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { text: '', kind: 'pill', of: of(element), left, right, top, bottom };
      };
      const measure = (selector: string) => {
        const svg = document.querySelector(selector)!;
        const { left, right, top, bottom } = svg.getBoundingClientRect();
        const horizon = svg.querySelector('.horizon-line')?.getBoundingClientRect();
        return {
          left, right, top, bottom, viewport: document.documentElement.clientWidth,
          horizon: horizon ? (horizon.left + horizon.right) / 2 : null,
          words: [...[...svg.querySelectorAll('text')].filter(isSeen).map(wordsOf), ...[...svg.querySelectorAll('.pill-box')].map(pillOf)],
        };
      };
      await document.fonts.ready;
      const drawings = [];
      for (const query of all) {
        link.setAttribute('href', location.pathname + query);
        link.click();
        await settled();
        if (location.search !== query) throw new Error(`asked for ${query}, shown ${location.search}`);
        drawings.push({ plot: measure('.plot-svg'), overview: measure('.overview-svg') });
      }
      watcher.disconnect();
      link.remove();
      return drawings;
    },
    queries,
  );
}

/** Pairs that share more than `tolerance` pixels both ways, as sentences. A pill holds its own number. */
export function overlaps(words: readonly Words[], tolerance: number): string[] {
  const share = (a: Words, b: Words) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
  const holds = (a: Words, b: Words) =>
    a.kind === 'pill' && b.kind === 'pill-text' && b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom;
  return words.flatMap((a, i) => words.slice(i + 1).filter((b) => share(a, b) && !holds(a, b) && !holds(b, a)).map((b) => `${sayWords(a)} overlaps ${sayWords(b)}`));
}

/** What sticks out of the drawing or off the screen, as sentences. */
export function clipped({ words, left, right, top, bottom, viewport }: Drawing, tolerance: number): string[] {
  const limits = { left: Math.max(left, 0), right: Math.min(right, viewport), top, bottom };
  const isOut = (box: Rect) =>
    box.left < limits.left - tolerance || box.right > limits.right + tolerance || box.top < limits.top - tolerance || box.bottom > limits.bottom + tolerance;
  return words.filter(isOut).map((box) => `${sayWords(box)} is cut at ${limits.left}, ${limits.top}, ${limits.right} or ${limits.bottom}`);
}

export function sayWords({ text, kind, of, left, right, top, bottom }: Words): string {
  const box = [left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ');
  return `${kind} “${text}”${of && ` of ${of}`} (${box})`;
}
