import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventOutput } from '../output/output';
import { overlapOf, textBoxes } from '../scene/example-scenes';
import { openStory } from '../scene/open-story';
import { prepareStory } from '../scene/prepare-story';
import { EXAMPLE_NAMES, type EventRecipe, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import { drawnIn, plotOf, SITE, SIZES, viewOf } from './example-pictures';
import { footTop } from './picture-foot';
import { pictureHead } from './picture-head';
import { PICTURE_LAYOUTS } from './picture-size';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const { vectors } = JSON.parse(readFileSync(new URL('../../e2e/links/corpus.json', import.meta.url), 'utf8')) as { vectors: { input: string }[] };
const madeUp = (recipes: readonly EventRecipe[]) => openStory(prepareStory(storyOf(recipes), EXAMPLE_NAMES));

describe('The scene of a picture', () => {
  it('draws every event of every link that was ever sent, once, and no other', () => {
    for (const search of new Set(vectors.map(({ input }) => viewOf(open, input).query))) {
      const output = viewOf(open, search);
      const plot = plotOf(output, 'og');
      if (output.shown.view.lanes !== 'side') {
        // Nine lanes have no room for what goes on for years, and say so.
        expect([search, drawnIn(plot, output).length + plot.leftOut, plot.leftOut <= 2]).toEqual([search, output.shown.selection.count, true]);
        continue;
      }
      expect([search, drawnIn(plot, output).sort(), plot.leftOut]).toEqual([search, [...output.shown.selection].map(({ id }) => id as string).sort(), 0]);
    }
  });

  it.each(SIZES)('fits its room in the size %s', (size) => {
    const layout = PICTURE_LAYOUTS[size];
    for (const search of ['', '?topic=taiwan.tiktok', '?topic=none', '?window=20230101t0000..20250101t0000', '?outlines=hide&topic=trade']) {
      const output = viewOf(open, search);
      const { scene, scale } = plotOf(output, size);
      expect(scene.width * scale).toBeCloseTo(layout.drawn.width - 2 * layout.margin);
      expect(pictureHead(output, layout).bottom + scene.height * scale).toBeLessThanOrEqual(footTop(layout) + 0.01);
      expect(scene.items.every(({ y, hit }) => (layout.words ? hit.y1 : y + 12) <= scene.height)).toBe(true);
    }
  });

  it('keeps all words apart, as on the screen', () => {
    for (const size of ['og', 'square'] as const) {
      for (const search of ['', '?topic=taiwan.tiktok', '?reports=lead', '?event=m2qe40ew']) {
        const { scene } = plotOf(viewOf(open, search), size);
        expect(overlapOf(textBoxes(scene).map((box) => ({ ...box, y0: box.y0 + 2 })))).toBeNull();
      }
    }
  });

  it('is larger where a filter leaves less to say', () => {
    expect(plotOf(viewOf(open, '?topic=narcotics'), 'og').scale).toBeGreaterThan(plotOf(viewOf(open, ''), 'og').scale);
  });

  it('marks the event it is about, in a window that holds it', () => {
    for (const known of open.known.all.events) {
      const { scene } = plotOf(eventOutput(open, known, SITE), 'og');
      const marked = scene.items.filter(({ selected }) => selected);
      expect(marked.map((item) => item.kind === 'event' && item.known.id)).toEqual([known.id]);
      expect(marked[0]!.kind === 'event' && marked[0]!.label).not.toBeNull();
    }
  });
});

describe('The scene of a picture of a crowd', () => {
  const days = (count: number) => Array.from({ length: count }, (_, i) => ({ when: `2024-03-0${1 + (i % 5)}`, acts: [(['north', 'south', 'east'] as const)[i % 3]!] }));

  it.each(SIZES)('puts into pills what has no row, in the size %s', (size) => {
    const output = viewOf(madeUp(days(120)), '');
    const plot = plotOf(output, size);
    expect(drawnIn(plot, output)).toHaveLength(120);
    expect(plot.scene.items.some(({ kind }) => kind === 'pill')).toBe(true);
    expect(plot.scene.height * plot.scale).toBeLessThan(PICTURE_LAYOUTS[size].drawn.height);
  });

  it('counts what goes on for long and has no room', () => {
    const output = viewOf(madeUp(Array.from({ length: 40 }, (_, i) => ({ when: `2023-0${1 + (i % 9)}-01/2024-03-01` }))), '');
    const plot = plotOf(output, 'og');
    expect(plot.leftOut).toBeGreaterThan(0);
    expect(drawnIn(plot, output)).toHaveLength(40 - plot.leftOut);
  });
});
