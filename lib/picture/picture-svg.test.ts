import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { eventOutput, viewOutput } from '../output/output';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { EXAMPLE_NAMES, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import { SITE, SIZES, viewOf } from './example-pictures';
import { pictureSvg } from './picture-svg';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));

type Node = Readonly<Record<string, unknown>>;
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false });

/** Every element's name with its attributes' names, in order; and all of its text. */
function structureOf(svg: string): { readonly elements: string[]; readonly text: string } {
  const elements: string[] = [];
  let text = '';
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      for (const [name, content] of Object.entries(node)) {
        if (name === '#text') text += String(content);
        else if (name !== ':@') {
          elements.push(`${name} ${Object.keys((node[':@'] ?? {}) as Node).join(' ')}`);
          visit(content as Node[]);
        }
      }
    }
  };
  visit(parser.parse(svg) as Node[]);
  return { elements, text };
}

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

describe('A picture as SVG', () => {
  it.each(SIZES)('is well formed and stands alone, in the size %s', (size) => {
    for (const output of [viewOf(open, '?topic=taiwan.tiktok'), eventOutput(open, open.known.all.events[0]!, SITE)]) {
      const svg = pictureSvg(output, size);
      expect(XMLValidator.validate(svg)).toBe(true);
      const names = new Set(structureOf(svg).elements.map((element) => element.split(' ')[0]));
      expect([...names].filter((name) => !['svg', 'title', 'desc', 'g', 'path', 'rect', 'text', 'tspan', 'clipPath'].includes(name!))).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|href|<script|<style|currentColor|var\(|url\((?!#accent)/);
    }
  });

  it('says in words what it shows: title, filter, count, date of the data, source, address', () => {
    const { text } = structureOf(pictureSvg(viewOf(open, '?topic=taiwan.tiktok'), 'og'));
    for (const words of ['Three days, two clocks', 'Showing 4 of 12 events about Taiwan or TikTok', 'As of 24 November 2026', 'News report', 'demarche.example/s/blinken-in-china']) expect(text).toContain(words);
  });

  it('of an event says its headline, its date with its clock, and its topics', () => {
    const known = open.known.all.events.find(({ id }) => (id as string) === 'm2qe40ew')!;
    const { text } = structureOf(pictureSvg(eventOutput(open, known, SITE), 'og'));
    for (const words of [known.event.headline, 'Friday 26 April 2024, hour not given', 'Beijing day', 'Narcotics', 'demarche.example/event/m2qe40ew']) expect(text).toContain(words);
  });

  it('of an empty view says which filter leaves nothing', () => {
    expect(structureOf(pictureSvg(viewOf(open, '?topic=tiktok.narcotics&match=all'), 'og')).text).toContain('No event is about both TikTok and Narcotics.');
  });

  it('has a length for every word of the plot, so that no font can make them collide', () => {
    const { elements } = structureOf(pictureSvg(viewOf(open, ''), 'og'));
    expect(elements.filter((element) => element.startsWith('text') && element.includes('textLength')).length).toBeGreaterThan(40);
  });

  it('shows marks alone where words could not be read', () => {
    const { text } = structureOf(pictureSvg(viewOf(open, ''), 'thumb'));
    expect(text).not.toContain('Putin announces');
    expect(text).toContain('Showing all 12 events');
  });

  it('is the same in every zone of the machine', () => {
    const drawn = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai'].map((name) => {
      process.env.TZ = name;
      return SIZES.map((size) => pictureSvg(viewOutput(open, openView(open, '?topic=dialogue'), SITE), size)).join('');
    });
    expect(new Set(drawn).size).toBe(1);
  });
});

describe('A picture of what was meant to break it', () => {
  const PAYLOADS = ['"><script>alert(1)</script>', "' onload='x", ']]><a href="x">', '&lt;b&gt; &#x3c;i> &', '<!--', '\u202e\u0000\u0008\ud800', '</text></svg><svg onload=x>'];

  it('has no element and no attribute that a search made', () => {
    // What an ordinary search shows: nothing, or everything where no letter of it is left.
    const shape = new Set(['?q=zzz', ''].flatMap((search) => structureOf(pictureSvg(viewOf(open, search), 'og')).elements));
    for (const payload of PAYLOADS) {
      const svg = pictureSvg(viewOf(open, `?q=${encodeURIComponent(payload.replace('\ud800', ''))}`), 'og');
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(structureOf(svg).elements.filter((element) => !shape.has(element))).toEqual([]);
    }
  });

  it('has none that a title made', () => {
    const plain = pictureOf('Plain words');
    for (const payload of PAYLOADS) {
      const svg = pictureOf(payload);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(structureOf(svg).elements).toEqual(structureOf(plain).elements);
    }
  });

  function pictureOf(words: string): string {
    const made = openStory(prepareStory(storyOf([{ when: '2024-03-02' }]), EXAMPLE_NAMES));
    const known = made.known.all.events[0]!;
    const event = { ...known.event, headline: words, title: words };
    return pictureSvg(eventOutput({ ...made, story: { ...made.story, title: words } }, { ...known, event }, SITE), 'og');
  }
});
