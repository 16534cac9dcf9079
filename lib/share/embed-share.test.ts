import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, outputOf } from '../output/example-output';
import { loadStories } from '../story/load-stories';
import type { EventId } from '../story/story';
import { type EmbedChoice, HEIGHTS, readEmbedChoice, SHARE_OWN } from './embed-choice';
import { embedding, embedShare } from './embed-share';

const { stories, registry } = loadStories();
const output = outputOf(stories.get('blinken-in-china')!, registry, '?topic=taiwan.tiktok');
const view = embedShare(output);
const event = embedShare(eventOf(output, 3));
const USUAL = readEmbedChoice('', view);

describe('How an author wants a view embedded', () => {
  it('is the usual where nothing is said', () => {
    expect(USUAL).toEqual({ title: '', controls: 'topics', event: null, alt: '', height: 640, width: 'full', code: 'script' });
  });

  it('is read from the form of the share page, whatever else is in the query', () => {
    expect(readEmbedChoice('?topic=taiwan&title=Two+laws&controls=none&event=hbhmz6bf&alt=Marks&height=500&width=280&code=picture', view))
      .toEqual({ title: 'Two laws', controls: 'none', event: 'hbhmz6bf', alt: 'Marks', height: 500, width: '280', code: 'picture' });
  });

  it('opens on an event of the view and on no other; an empty choice opens none', () => {
    const open = { ...view, event: 'hbhmz6bf' as EventId };
    expect(readEmbedChoice('', open).event).toBe('hbhmz6bf');
    expect(readEmbedChoice('?event=', open).event).toBeNull();
    expect(readEmbedChoice('?event=t5gpt5nm', view).event).toBeNull();
    expect(readEmbedChoice('?event=', event).event).toBe('e7k3m9qz');
  });

  it('has a height that can be read and a page can hold', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (height) => {
      const read = readEmbedChoice(`?${new URLSearchParams({ height })}`, view).height;
      expect(read).toBeGreaterThanOrEqual(HEIGHTS.least);
      expect(read).toBeLessThanOrEqual(HEIGHTS.most);
    }));
  });
});

describe('An embedding', () => {
  const made = (more: Partial<EmbedChoice>, of = view) => embedding(of, { ...USUAL, ...more });

  it('is the view’s own query with the frame’s settings after it', () => {
    expect(made({}).frame).toBe('/s/blinken-in-china/embed?topic=taiwan.tiktok');
    expect(made({ title: 'Two laws', controls: 'all', event: 'hbhmz6bf' as EventId }).frame).toBe('/s/blinken-in-china/embed?topic=taiwan.tiktok&event=hbhmz6bf&title=Two+laws&controls=all');
  });

  it('names the frame and the picture by the author’s words, or by ours', () => {
    expect(made({}).code).toContain('title="Timeline: Three days, two clocks: Blinken in China. Showing 4 of 12 events about Taiwan or TikTok."');
    expect(made({ alt: 'Four events' }).code).toContain('title="Four events"');
    expect(made({ alt: 'Four events', code: 'picture' }).code).toContain('alt="Four events"');
  });

  it('shows an event’s own picture, and opens the event', () => {
    expect(made({}, event).frame).toBe('/s/blinken-in-china/embed?event=e7k3m9qz');
    expect(made({ code: 'picture' }, event).code).toContain('src="https://demarche.example/event/e7k3m9qz.png"');
    expect(event.events).toEqual([]);
  });

  it('brings the script only where it is asked for', () => {
    expect(made({ code: 'script' }).code).toContain('<script src="https://demarche.example/embed-1.js"');
    for (const code of ['frame', 'picture'] as const) expect(made({ code }).code).not.toMatch(/<script|data-demarche/);
  });

  it('holds no more elements than it should, whatever the author writes', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (title, alt) => {
      const { code } = made({ title, alt: `${alt}"><b onclick=x>` });
      expect(code.match(/<[a-z]+/g)).toEqual(['<iframe', '<p', '<a', '<script']);
      expect(code).not.toContain('<b');
    }));
  });

  it('has settings that the frame and the share page know, and no more', () => {
    expect(SHARE_OWN).toEqual(['title', 'controls', 'alt', 'height', 'width', 'code']);
  });
});
