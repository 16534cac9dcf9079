/*
 * Measures the advance of every letter that plot labels use, in a browser, and writes `lib/type/advances.ts`.
 * Server and browser then place labels from the same table and agree without either asking the screen.
 * Run by hand after a font or a style of `STYLES` changes: `node scripts/measure-type.mjs`.
 */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = (path) => readFileSync(`${root}node_modules/@fontsource-variable/${path}`).toString('base64');
const archivo = file('archivo/files/archivo-latin-standard-normal.woff2');
const newsreader = file('newsreader/files/newsreader-latin-opsz-italic.woff2');

/** As `components/timeline/timeline.module.css` sets them: one entry per text style on the plot. */
const STYLES = {
  title: 'font:600 13px Archivo;font-stretch:93%;letter-spacing:.002em;font-variant-numeric:lining-nums tabular-nums',
  small: 'font:420 12px Archivo;font-stretch:100%;font-variant-numeric:lining-nums tabular-nums',
  phrase: 'font:italic 400 13.5px Newsreader;font-variant-numeric:lining-nums tabular-nums',
};
const LETTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\u00a0£°·½‘’“”–—…€',
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || undefined });
const page = await browser.newPage();
await page.setContent(`<style>
@font-face{font-family:Archivo;src:url(data:font/woff2;base64,${archivo});font-weight:100 900;font-stretch:62% 125%}
@font-face{font-family:Newsreader;src:url(data:font/woff2;base64,${newsreader});font-weight:200 800;font-style:italic}
text{text-rendering:geometricPrecision;font-kerning:none;white-space:pre}</style><svg width="10" height="10"></svg>`);
const table = await page.evaluate(async ([styles, letters]) => {
  const svg = document.querySelector('svg');
  const out = {};
  for (const [name, style] of Object.entries(styles)) {
    const text = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
    text.style.cssText = style;
    await document.fonts.load(style.slice('font:'.length).split(';')[0]);
    const width = (s) => { text.textContent = s; return text.getComputedTextLength(); };
    out[name] = letters.map((c) => Math.round(width(c.repeat(50)) * 2) / 100);
  }
  return out;
}, [STYLES, LETTERS]);
await browser.close();

/** Fiftieths of a pixel in two base-36 digits: a third of the bytes of a list of numbers, and it goes to every reader. */
const packed = (advances) => advances.map((width) => Math.round(width * 50).toString(36).padStart(2, '0')).join('');
const rows = Object.entries(table).map(([name, advances]) => `  ${name}:\n    '${packed(advances)}',`);
writeFileSync(`${root}lib/type/advances.ts`, `/* Measured by \`scripts/measure-type.mjs\`; do not edit by hand. */

/** The letters measured, in the order of each row. */
export const LETTERS = ${JSON.stringify(LETTERS.join(''))};

export type TextStyle = ${Object.keys(STYLES).map((n) => `'${n}'`).join(' | ')};

/** For each letter its advance in fiftieths of a CSS pixel, as two digits of base 36. */
export const ADVANCES: Readonly<Record<TextStyle, string>> = {
${rows.join('\n')}
};
`);
