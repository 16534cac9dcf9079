import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openStory } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { prepareStory } from '@/lib/scene/prepare-story';
import { loadStories } from '@/lib/story/load-stories';
import { EventList } from './event-list';
import { EventTable } from './event-table';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));

function list(query: string, controls = true): string {
  return renderToStaticMarkup(<EventList open={open} shown={openView(open, query)} controls={controls} />);
}

function table(query: string): string {
  return renderToStaticMarkup(<EventTable open={open} shown={openView(open, query)} />);
}

function titles(html: string): string[] {
  return [...html.matchAll(/<article[^>]*id="([0-9a-z]{8})"/g)].map((match) => match[1]!);
}

describe('the list', () => {
  it('holds every event once, in order', () => {
    expect(titles(list(''))).toEqual(open.known.all.events.map(({ id }) => id));
    expect(titles(list('?sort=new'))).toEqual(open.known.all.events.map(({ id }) => id).reverse());
  });

  it('follows the filters', () => {
    expect(titles(list('?topic=taiwan.tiktok'))).toEqual(['e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 'm2qe40ew']);
    expect(titles(list('?topic=taiwan.tiktok&match=all'))).toEqual(['e7k3m9qz', 'hbhmz6bf']);
  });

  it('gives a machine-readable date only where it claims no more than is known', () => {
    const html = list('?reports=lead');
    expect(html).toContain('<time dateTime="2024-04-26">Friday 26 April 2024, hour not given</time>');
    expect(html).toContain('<time dateTime="2024-05">May 2024</time>');
    expect(html).not.toContain('<time dateTime="2024-04-23');
    expect(html).toContain('One day of 23 to 25 April 2024');
  });

  it('links each event to the view and to its own page', () => {
    const html = list('?view=list&topic=taiwan');
    expect(html).toContain('href="/s/blinken-in-china?topic=taiwan&amp;view=list&amp;event=e7k3m9qz"');
    expect(html).toContain('href="/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act"');
  });

  it('marks the open event', () => {
    expect(list('?event=m2qe40ew').match(/list-current/g)).toHaveLength(1);
    expect(list('')).not.toContain('list-current');
  });

  it('says which events only may lie within the dates asked for', () => {
    const shown = openView(open, '?reports=lead&time=2024-04-24');
    expect(shown.selection.maybeCount).toBeGreaterThan(0);
    expect(list('?reports=lead&time=2024-04-24').match(/May lie within these dates/g)).toHaveLength(shown.selection.maybeCount);
  });

  it('says what had not happened when the report was written, in that view alone', () => {
    expect(list('?reports=lead')).toContain(open.horizon.words);
    expect(list('')).not.toContain(open.horizon.words);
  });

  it('changes nothing on a topic’s page', () => {
    expect(list('', false)).not.toContain('list-forms');
  });
});

describe('the table', () => {
  it('is captioned, names its rows and columns, and holds every event', () => {
    const html = table('?view=table');
    expect(html).toContain('<caption class="vh">Showing all 12 events</caption>');
    expect(html.match(/scope="row"/g)).toHaveLength(12);
    expect(html.match(/scope="col"/g)).toHaveLength(7);
  });

  it('sorts by a link, and says how it is sorted', () => {
    expect(table('?view=table')).toMatch(/aria-sort="ascending"><a href="\/s\/blinken-in-china\?sort=new&amp;view=table"/);
    expect(table('?view=table&sort=new')).toMatch(/aria-sort="descending"><a href="\/s\/blinken-in-china\?view=table"/);
  });
});
