import type { Page } from '@playwright/test';

/** The regions whose controls stand side by side, and what counts as a control in them. */
const REGIONS = ['.mast', '.filters', '.result', '.notices', '.panel'] as const;

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Controls of one region that lie over each other, in pairs. A sheet that is open covers the rest on purpose: name it alone. */
export function overlaps(page: Page, within: readonly string[] = REGIONS): Promise<string[]> {
  return page.evaluate((regions) => {
    const found: string[] = [];
    for (const region of regions) {
      const controls = [...document.querySelectorAll<HTMLElement>(`${region} :is(a, button, summary, input)`)].filter((control) => {
        const box = control.getBoundingClientRect();
        return !control.closest('.vh') && control.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1;
      });
      const say = (control: HTMLElement) => `${region} ${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 30)}`;
      controls.forEach((a, i) => {
        const one = a.getBoundingClientRect();
        for (const b of controls.slice(i + 1)) {
          const other = b.getBoundingClientRect();
          // A sticky bar may lie over what scrolls under it.
          const sticks = (part: HTMLElement) => getComputedStyle(part).position === 'sticky';
          if (a.contains(b) || b.contains(a) || sticks(a) || sticks(b)) continue;
          const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const tall = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          // Borders of a segmented choice are shared.
          if (wide > 1.5 && tall > 1.5) found.push(`${say(a)} × ${say(b)}`);
        }
      });
    }
    return found;
  }, within);
}

/**
 * Words and boxes that are cut off: by a box of their own that hides what runs over, by the edge of the control that
 * they name, or by the edge of the screen. What scrolls within a box can be brought into view and is not cut off.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((regions) => {
    const found = new Set<string>();
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const scrolls = (part: Element) => {
      for (let box = part.parentElement; box; box = box.parentElement) if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const seen = (part: HTMLElement) => !part.closest('.vh, .skip, svg, .theme-room') && part.checkVisibility({ visibilityProperty: true });
    const range = document.createRange();
    for (const region of regions) {
      for (const part of document.querySelectorAll<HTMLElement>(`${region}, ${region} *`)) {
        if (!(part instanceof HTMLElement) || !seen(part)) continue;
        const name = `${region} ${part.tagName.toLowerCase()}.${part.className} ${(part.textContent ?? '').trim().slice(0, 30)}`;
        const { overflowX, overflowY, display } = getComputedStyle(part);
        if ((hides(overflowX) && part.scrollWidth > part.clientWidth + 1) || (hides(overflowY) && part.scrollHeight > part.clientHeight + 1)) found.add(`${name}: hides a part of itself`);
        const box = part.getBoundingClientRect();
        if ((box.right > innerWidth + 0.5 || box.left < -0.5) && !scrolls(part)) found.add(`${name}: over the edge of the screen`);
        if (!part.matches('a, button, summary, label') || display === 'inline') continue;
        const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let text = walk.nextNode(); text; text = walk.nextNode()) {
          if (!text.textContent?.trim() || text.parentElement?.closest('.vh')) continue;
          range.selectNodeContents(text);
          for (const word of range.getClientRects()) {
            if (word.left < box.left - 1 || word.right > box.right + 1 || word.top < box.top - 3 || word.bottom > box.bottom + 3) found.add(`${name}: runs out of its control`);
          }
        }
      }
    }
    return [...found];
  }, REGIONS);
}

/** The focus ring of what has the focus: how thick it is, and round what kind of control. Null where nothing has it. */
export function ring(page: Page): Promise<{ kind: string; name: string; thickness: number; visible: boolean } | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    // The ring of a mark is the outline of its box; that of a field, of the frame that holds it.
    const inner = at.querySelector('.plot-hit') ?? (at.matches('.overview-handle') ? at.querySelector('.overview-grip') : null);
    const bearer = inner ?? at.closest('.search') ?? at;
    const { outlineWidth, outlineStyle, outlineColor, stroke, strokeWidth } = getComputedStyle(bearer);
    const colour = inner ? stroke : outlineColor;
    const name = (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40);
    const first = (at.getAttribute('class') ?? '').split(' ')[0] ?? '';
    const from = at.parentElement?.closest('[class]')?.getAttribute('class')?.split(' ')[0] ?? '';
    return {
      kind: `${at.tagName.toLowerCase()}${first ? `.${first}` : ` in ${from}`}`,
      name,
      thickness: inner ? (stroke === 'none' ? 0 : parseFloat(strokeWidth)) : outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      visible: colour !== 'none' && !/^rgba\(.*, 0\)$|transparent/.test(colour),
    };
  });
}

/** Pieces of text that can be read on the page as it is drawn, as it would be on paper: not clipped, not hidden. */
export function readable(page: Page): Promise<string> {
  return page.evaluate(() => {
    const range = document.createRange();
    const said: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement;
      if (!parent || parent.matches('script, style') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(text);
      if (![...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)) continue;
      let hidden = false;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { clipPath, overflow, display } = getComputedStyle(box);
        const { width, height } = box.getBoundingClientRect();
        if (clipPath !== 'none' || (/hidden|clip/.test(overflow) && display !== 'inline' && (width <= 1 || height <= 1))) hidden = true;
      }
      if (!hidden) said.push(text.textContent ?? '');
    }
    return said.join(' ').replace(/\s+/g, ' ');
  });
}
