import { describe, expect, it } from 'vitest';
import { eventOutput, type Output, viewOutput } from '../output/output';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { EXAMPLE_NAMES, storyOf } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import type { Source } from '../story/story';
import { plainOf } from './citation-text';
import { citationsOf } from './citations';
import { creditLine } from './credit-line';

const SITE = 'https://demarche.example';
const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const view = (search: string): Output => viewOutput(open, openView(open, search), SITE);
const biden = eventOutput(open, open.known.all.byId.get('e7k3m9qz' as never)!, SITE);
const TODAY = '2026-11-25';

const known = new Map<string, Source>([...stories.values()].flatMap((story) => story.sources.map((of) => [`demarche-source-${story.slug}-${of.id}`, of] as const)));

describe('every source of every story', () => {
  const sources = [...stories.values()].flatMap((story) => {
    const opened = openStory(prepareStory(story, registry));
    return citationsOf(viewOutput(opened, openView(opened, ''), SITE), TODAY).slice(1);
  });

  it.each(sources.map((citation) => ({ id: citation.item.id, citation })))('$id is cited from its own fields alone', ({ citation: { item, styles } }) => {
    const source = known.get(item.id)!;
    expect(item.URL).toBe(source.address ?? undefined);
    expect(item.author?.[0]?.literal ?? item['container-title'] ?? item.publisher).toBe(source.publisher ?? undefined);
    for (const style of styles) {
      const text = 'text' in style ? style.text : plainOf(style.segments);
      expect(text).not.toMatch(/undefined|\bnull\b|NaN/);
      if (source.address === null) expect(text).not.toMatch(/https?:|accessed \w+ \d/i);
      if (source.publisher === null) expect(text).not.toMatch(/author|^AU|^PB/m);
    }
  });

  it('that has neither address nor publisher is cited as what it is', () => {
    const [report] = sources;
    expect(report!.label).toBe('News report');
    expect(report!.styles.slice(0, 3).map((style) => ('segments' in style ? plainOf(style.segments) : ''))).toEqual([
      '[News report, publisher unknown, machine-reworded copy; date: from the photo caption]. (2024, April 26). Beijing.',
      '[News report, publisher unknown, machine-reworded copy], Beijing, April 26, 2024 (date: from the photo caption).',
      '[News report, publisher unknown, machine-reworded copy]. Beijing, 26 Apr. 2024. Date: from the photo caption.',
    ]);
  });
});

describe('the citations of an output', () => {
  it('are labelled, the thing itself first, each in seven styles', () => {
    const citations = citationsOf(biden, TODAY);
    expect(citations.map(({ label }) => label)).toEqual(['This event', ...biden.records[0]!.sources.map(({ name }) => name)]);
    expect(citationsOf(view(''), null)[0]!.label).toBe('This view');
    for (const { styles } of citations) expect(styles.map(({ name }) => name)).toEqual(['APA', 'Chicago', 'MLA', 'BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON']);
  });

  it('of another story name nothing of the first', () => {
    const other = openStory(prepareStory(storyOf([{ when: '2024-03-01' }]), EXAMPLE_NAMES));
    const text = JSON.stringify(citationsOf(viewOutput(other, openView(other, ''), SITE), null));
    expect(text).not.toMatch(/blinken|beijing/i);
  });
});

describe('the credit line', () => {
  it('names each source, then the timeline with the day of its data', () => {
    const names = biden.records[0]!.sources.map(({ name, publisher, note }) => (publisher === null ? `${name} (${note})` : name));
    expect(creditLine(biden)).toBe(`Sources: ${names.join('; ')} · Timeline: Démarche, as of 24 Nov 2026`);
  });
});
