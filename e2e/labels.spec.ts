import type { Page } from '@playwright/test';
import { clipped, type Drawing, measureDrawings, overlaps, sayWords } from './support/measure';
import { EVENTS, type Id, visit } from './support/story';
import { expect, test } from './support/test';

const WIDTHS = [600, 768, 1024, 1280, 1440];

/** From the farthest to the closest, at the story's ends and in its thick. */
const WINDOWS: readonly (readonly [string, string])[] = [
  ['80 years around the visit', '19840501t0000..20640411t0000'],
  ['60 years', '19930501t0000..20530501t0000'],
  ['40 years', '20030601t0000..20430601t0000'],
  ['20 years', '20100101t0000..20300101t0000'],
  ['ten years', '20180101t0000..20280101t0000'],
  ['four years', '20220101t0000..20260101t0000'],
  ['two years', '20230401t0000..20250401t0000'],
  ['14 months', '20230331t1600..20240531t1600'],
  ['half a year', '20240101t0000..20240701t0000'],
  ['three months', '20240301t0000..20240601t0000'],
  ['six weeks', '20240415t0000..20240529t0000'],
  ['a month before the visit', '20240327t0000..20240427t0000'],
  ['two weeks', '20240416t0000..20240430t0000'],
  ['nine days', '20240421t0000..20240430t0000'],
  ['four days, the opening', '20240423t0400..20240427t0400'],
  ['two days from Beijing’s midnight', '20240424t1600..20240426t1600'],
  ['26 April on both clocks', '20240425t1600..20240427t0400'],
  ['a day that begins within bars', '20240424t0900..20240425t0900'],
  ['12 hours up to the horizon', '20240426t1800..20240427t0600'],
  ['six hours', '20240426t0300..20240426t0900'],
  ['six hours of a day in May', '20240516t0300..20240516t0900'],
];

/** Short forms, for where the title has no room. */
const SHORT = [
  'Talks more frequent', 'Some progress', 'Blinken arrives, starting in Shanghai', 'Biden signs aid act', 'TikTok clause becomes law',
  'Beijing condemns the aid', 'Putin announces a visit', 'Blinken meets Wang Yi', 'Blinken meets Minister Wang Xiaohong',
  'Blinken meets Xi Jinping', 'Department sums up the talks', 'Putin in China',
];
const TITLES = new Set<string>([...Object.values(EVENTS), ...SHORT]);

/** The only event that lies wholly after the report's horizon. */
const AFTER: Id = '9x6nsrve';

/** What changes words and marks besides the window. Parameters stand in their canonical order. */
const VIEWS: readonly { what: string; queryOf: (window: string) => string }[] = [
  { what: 'filters, as reported on 26 April', queryOf: (window) => `?reports=lead&topic=taiwan.tiktok&window=${window}` },
  { what: 'an event open', queryOf: (window) => `?window=${window}&event=xw95fdx5` },
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const width of WIDTHS) {
  test(`at ${width} wide no label touches another, is cut, or crosses the horizon, from 80 years to six hours`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page);
    await expectClean(page, WINDOWS.map(([name, window]) => ({ name, query: `?window=${window}` })));
  });
}

for (const { what, queryOf } of VIEWS) {
  test(`nor with ${what}, at any width`, async ({ page }) => {
    await visit(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const some = WINDOWS.filter((_, i) => i % 3 === 0);
      await expectClean(page, some.map(([name, window]) => ({ name: `${width} wide, ${name}`, query: queryOf(window) })));
    }
  });
}

async function expectClean(page: Page, views: readonly { name: string; query: string }[]): Promise<void> {
  const drawings = await measureDrawings(page, views.map(({ query }) => query));
  const drawn = drawings.map(({ plot }) => JSON.stringify(plot.words));
  expect(drawn.filter((each, i) => each === drawn[i - 1]), 'drawings that are the same as the one before').toEqual([]);
  expect(drawings.filter(({ plot, overview }) => plot.words.length < 12 || overview.words.length < 3), 'drawings with hardly a word').toEqual([]);
  const faults = drawings.flatMap(({ plot, overview }, i) => [...faultsOf(plot), ...touchingOrCut(overview)].map((fault) => `${views[i]!.name}: ${fault}`));
  expect(faults.join('\n')).toBe('');
}

function touchingOrCut(drawing: Drawing): string[] {
  return [...overlaps(drawing.words, 1), ...clipped(drawing, 1)];
}

function faultsOf(drawing: Drawing): string[] {
  const { words, horizon } = drawing;
  const titles = words.filter(({ kind }) => kind === 'label-title');
  const crossing = words.filter(({ of, right }) => of !== '' && !of.endsWith(AFTER) && horizon !== null && right > horizon + 0.5);
  return [
    ...touchingOrCut(drawing),
    ...titles.filter(({ text }) => !TITLES.has(text)).map(({ text }) => `“${text}” is no whole title`),
    ...crossing.map((box) => `${sayWords(box)} crosses the horizon at ${horizon}`),
  ];
}
