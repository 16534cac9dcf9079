import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openStory } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { prepareStory } from '@/lib/scene/prepare-story';
import { loadStories } from '@/lib/story/load-stories';
import { Sources } from './sources';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));

const markup = (search: string) => renderToStaticMarkup(<Sources open={open} shown={openView(open, search)} />);
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
const entry = (search: string, id: string) => text(markup(search).split(`id="${id}">`)[1]!.split('<li class="src-entry"')[0]!);
const sections = (html: string) => [...html.matchAll(/<article class="src-source" id="src-([\w-]+)"/g)].map(([, id]) => id);

describe('Sources', () => {
  it('has every source, the lead report first, and no style of its own', () => {
    const html = markup('');
    expect(sections(html)[0]).toBe(open.story.lead);
    expect([...sections(html)].sort()).toEqual(open.story.sources.map(({ id }) => id).sort());
    expect(html).not.toMatch(/style=|undefined|NaN|>null</);
  });

  it('has an entry for every report on every event', () => {
    const html = markup('');
    for (const { id, reports } of open.story.events) for (const { source } of reports) expect(html).toContain(`id="src-${source}-${id}"`);
  });

  it('says what the report is, and that nobody knows its publisher', () => {
    const [report] = markup('').split('class="src-entries"');
    expect(text(report!)).toContain('Kind News report; the report that this story is read from Publisher Publisher unknown Note Publisher unknown, machine-reworded copy');
  });

  it('tells how a date was read, where the words stand, and what is our inference', () => {
    const act = entry('', 'src-report-e7k3m9qz');
    expect(act).toContain('‘earlier this week’ One day of 23 to 25 April 2024, Washington Happened');
    expect(act).toContain('which is noon on Tuesday in Washington');
    expect(act).toMatch(/Paragraph 4, from ‘[^’]+’ to ‘[^’]+’/);
    expect(entry('', 'src-report-2z0h21mx')).toContain('our inference');
    expect(entry('', 'src-public-law-e7k3m9qz')).toContain('the date drawn');
  });

  it('has an entry for a source that names no more than sums', () => {
    expect(entry('', 'src-house-appropriations-e7k3m9qz')).toContain('It gives no date for this event. Sums: about $60.8bn for Ukraine');
  });

  it('shows the report alone where that is asked, and names what it leaves out', () => {
    const html = markup('?reports=lead');
    expect(sections(html)).toEqual([open.story.lead]);
    expect(text(html)).toContain('Ten other sources are left out of this view of the report alone');
    expect(html).toContain('>As known today</a>');
  });

  it('counts the events that are filtered out, and keeps the one that is open', () => {
    expect(text(markup('?topic=taiwan'))).toContain('Nine more events of this source are filtered out. Show all events');
    expect(text(markup('?topic=taiwan'))).toContain('The one event of this source is filtered out.');
    const open = markup('?topic=taiwan&event=9x6nsrve');
    expect(text(open)).toContain('Eight more events of this source are filtered out.');
    expect(open).toContain('id="src-report-9x6nsrve"');
    expect(text(open)).toContain('filtered out');
  });

  it('links out only to sources that have an address', () => {
    const addresses = open.story.sources.flatMap(({ address }) => address ?? []);
    const out = [...markup('').matchAll(/href="(https?:[^"]*)"/g)].map(([, href]) => href!.split('#')[0]);
    expect(new Set(out)).toEqual(new Set(addresses));
  });
});
