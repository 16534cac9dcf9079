// Draws the icons of the installed application from app/icon.svg. Run after a change of it: node scripts/offline/draw-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { at } from '../setup/project.mjs';

const MARK = readFileSync(at('app/icon.svg'), 'utf8').trim();
const GROUND = /<rect [^>]*fill="(?<colour>#\w+)"\/>/;
const { colour } = GROUND.exec(MARK).groups;
const strokes = MARK.replace(GROUND, '').replace(/^<svg[^>]*>|<\/svg>$/g, '');

/** The mark on a full ground, for systems that cut the shape themselves; it is drawn `scale` times as large. */
const full = (scale) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/><g transform="translate(16 16) scale(${scale}) translate(-16 -16)">${strokes}</g></svg>`;

const ICONS = [
  ['icon-192.png', MARK, 192],
  ['icon-512.png', MARK, 512],
  // What must be seen lies within the middle 80 % (W3C Manifest: icon masks).
  ['maskable-512.png', full(0.8), 512],
  ['apple-touch-icon.png', full(1), 180],
];

mkdirSync(at('public/icons'), { recursive: true });
for (const [name, svg, width] of ICONS) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
  writeFileSync(at('public/icons', name), png);
  console.log(`${name} ${png.length} bytes`);
}
