import { describe, expect, it } from 'vitest';
import { eventOutput } from '../output/output';
import { openStory } from '../scene/open-story';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { SITE, viewOf } from './example-pictures';
import { pictureHref, pictureMeta } from './picture-meta';
import { pictureSize } from './picture-size';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const view = viewOf(open, '?topic=tiktok.taiwan');

describe('A picture in the head of a page', () => {
  it('has the view’s own query, its size and its words', () => {
    expect(pictureMeta(view)).toEqual({
      href: '/s/blinken-in-china/timeline.png?topic=taiwan.tiktok', width: 1200, height: 630,
      alt: 'Timeline: Three days, two clocks: Blinken in China. Showing 4 of 12 events about Taiwan or TikTok.',
    });
  });

  it('names its size where that is not the usual one', () => {
    expect(pictureHref(view, 'square')).toBe('/s/blinken-in-china/timeline.png?topic=taiwan.tiktok&size=square');
    expect(pictureHref(viewOf(open, ''), 'og')).toBe('/s/blinken-in-china/timeline.png');
  });

  it('of an event stands under its id', () => {
    const meta = pictureMeta(eventOutput(open, open.known.all.events[0]!, SITE), 'thumb');
    expect(meta.href).toMatch(/^\/event\/[a-z0-9]{8}\.png\?size=thumb$/);
    expect([meta.width, meta.height]).toEqual([600, 315]);
    expect(meta.alt).toMatch(/^Timeline with one event marked: ./);
  });

  it('has the usual size where the name is no size', () => {
    expect([undefined, 'og', 'toString', '9999x9999', 'print'].map(pictureSize)).toEqual(['og', 'og', 'og', 'og', 'print']);
  });
});
