import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { sceneOf, WIDTHS, zooms } from './example-scenes';
import { openStory } from './open-story';
import type { Frame } from './opening-window';
import { panEvent } from './pan-event';
import { followsPan, panLayers } from './pan-layers';
import { prepareStory } from './prepare-story';
import type { PlacedEvent, Scene } from './scene';
import { panWindow } from './zoom-window';

const { stories, registry } = loadStories();
const opened = [...stories.values()].map((story) => openStory(prepareStory(story, registry)));
const scenes = opened.flatMap((open) => WIDTHS.flatMap((width) => zooms(open, 8).map((window) => ({ open, width, scene: sceneOf(open, {}, window, width) }))));

/** The end of an event that lies within the window, by itself or as its edge. */
const inside = (x: number, { plot: { focus } }: Scene) => x > focus.x0 + 0.5 && x < focus.x1 - 0.5;

describe('a pan', () => {
  it('puts each end of an event that stays in the window where placing it anew does', () => {
    let compared = 0;
    for (const { open, width, scene } of scenes) {
      const { focus } = scene.plot;
      for (const share of [-0.07, -0.02, 0.03, 0.08]) {
        const window: Frame = panWindow(scene.window, share, open.frames.extent);
        const by = ((scene.window.from - window.from) * (focus.x1 - focus.x0)) / (window.to - window.from);
        const placed = sceneOf(open, {}, window, width);
        const events = new Map(placed.items.flatMap((item): [string, PlacedEvent][] => (item.kind === 'event' ? [[item.known.id, item]] : [])));
        for (const item of scene.items) {
          const there = item.kind === 'event' && events.get(item.known.id);
          if (item.kind !== 'event' || !there) continue;
          const here = panEvent(item, by, scene);
          // What goes on ends where the window does, or at the horizon: where that comes in sight, a pan does not know.
          for (const end of item.mark.end === 'open' ? (['x0'] as const) : (['x0', 'x1'] as const)) {
            if (!inside(item[end], scene) || !inside(there[end], placed)) continue;
            expect(here[end]).toBeCloseTo(there[end], 2);
            compared++;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('of no pixel leaves every event as it is', () => {
    for (const { scene } of scenes) {
      for (const item of scene.items) {
        if (item.kind !== 'event') continue;
        const { hit, ...here } = panEvent(item, 0, scene);
        expect(here).toEqual({ ...item, hit: undefined });
        expect(hit.x0).toBeCloseTo(item.hit.x0, 6);
      }
    }
  });

  it('moves only what is whole within the window, and every item is in one layer', () => {
    for (const { scene } of scenes) {
      const { before, moves, after } = panLayers(scene);
      expect(new Set([...before, ...moves, ...after])).toEqual(new Set(scene.items));
      expect(before.length + moves.length + after.length).toBe(scene.items.length);
      for (const item of moves) {
        const [x0, x1] = item.kind === 'event' ? [item.x0, item.x1] : item.kind === 'pill' ? [item.x, item.x + item.width] : [item.hit.x0, item.hit.x1];
        expect(x0).toBeGreaterThanOrEqual(scene.plot.focus.x0 - 0.02);
        expect(x1).toBeLessThanOrEqual(scene.plot.focus.x1 + 0.02);
      }
      for (const item of scene.items) if (item.kind === 'pill' && /earlier|later/.test(item.text)) expect(followsPan(item, scene)).toBe('stands');
    }
  });

  it('keeps words at the window’s edge that stand there', () => {
    for (const { scene } of scenes) {
      const { x0 } = scene.plot.focus;
      for (const item of scene.items) {
        if (item.kind !== 'event' || !item.label || item.x0 >= x0 || followsPan(item, scene) !== 'stretches') continue;
        expect(panEvent(item, -5, scene).label).toEqual(item.label);
        expect(panEvent(item, 5, scene).x0).toBe(item.x0);
      }
    }
  });
});
