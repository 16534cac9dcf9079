import { execFileSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewOutput } from '@/lib/output/output';
import { pictureSvg } from '@/lib/picture/picture-svg';
import type { PictureSize } from '@/lib/picture/picture-size';
import { openStory } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { prepareStory } from '@/lib/scene/prepare-story';
import { loadStories } from '@/lib/story/load-stories';
import { ADVANCES, LETTERS } from '@/lib/type/advances';
import { fontFilesFor } from './picture-fonts';
import { renderPng } from './render-png';

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/fonts/cut-fonts.mjs']);
}, 30_000);

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const picture = (search: string, size: PictureSize) => pictureSvg(viewOutput(open, openView(open, search), 'https://demarche.example'), size);
const sizeOf = (png: Uint8Array) => [new DataView(png.buffer).getUint32(16), new DataView(png.buffer).getUint32(20)];
const textSvg = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="30" font-size="24" font-family="&#39;Demarche Head&#39;">${text}</text></svg>`;
const fonts = (svg: string) => ({ font: { loadSystemFonts: false, fontFiles: fontFilesFor(svg) } });
const inked = (text: string) => new Resvg(textSvg(text), fonts(textSvg(text))).render().pixels.some((value) => value > 0);

describe('A picture as PNG', () => {
  it.each([['og', [1200, 630]], ['square', [1080, 1080]], ['print', [2400, 1260]], ['thumb', [600, 315]]] as const)('in the size %s measures %j', async (size, measures) => {
    const png = await renderPng(picture('?topic=taiwan.tiktok', size));
    expect(sizeOf(png)).toEqual(measures);
    if (size === 'og') expect(png.length).toBeLessThan(300_000);
  });

  it('has the same bytes each time, however many are drawn at once', async () => {
    const svg = picture('', 'thumb');
    const drawn = await Promise.all(Array.from({ length: 9 }, () => renderPng(svg)));
    expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(1);
  });
});

describe('The fonts of a picture', () => {
  it('have Latin letters of all Europe, Cyrillic and Chinese, and load only what a picture asks for', () => {
    expect(['Blinken', 'Wałęsa', 'Лавров', '布林肯访华', '日本語'].map(inked)).toEqual([true, true, true, true, true]);
    const [plain, chinese] = [fontFilesFor(textSvg('Blinken')), fontFilesFor(textSvg('布林肯'))];
    expect(chinese.length).toBeGreaterThan(plain.length);
    expect(chinese.length).toBeLessThan(plain.length + 8);
  });

  it('leave out a letter that none of them has', () => {
    expect(inked('\u{12000}')).toBe(false);
  });

  it('set the plot’s words as wide as they were measured for the screen', () => {
    const FACES = [['title', 'Demarche Title', 13, 0.026], ['small', 'Demarche Small', 12, 0], ['phrase', 'Demarche Phrase', 13.5, 0]] as const;
    for (const [style, family, size, spacing] of FACES) {
      const widthOf = (text: string) => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${family}" font-size="${size}" letter-spacing="${spacing}">${text}</text></svg>`, fonts('')).getBBox()!.width;
      for (const letter of 'aeinorstKMW059') {
        const measured = parseInt(ADVANCES[style].slice(LETTERS.indexOf(letter) * 2, LETTERS.indexOf(letter) * 2 + 2), 36) / 50;
        const drawn = (widthOf(`HH${`${letter}H`.repeat(10)}H`) - widthOf('HH'.padEnd(13, 'H'))) / 10;
        expect(Math.abs(drawn - measured)).toBeLessThan(0.16);
      }
    }
  });
});
