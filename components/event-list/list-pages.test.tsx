import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openStory, type OpenView } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { prepareStory } from '@/lib/scene/prepare-story';
import { EXAMPLE_NAMES, exampleId, storyOf } from '@/lib/selection/example-events';
import type { EventId } from '@/lib/story/story';
import { EventList } from './event-list';
import { EventTable } from './event-table';

/** A day each, so that their ids are in order of time. */
const COUNT = 345;
const recipes = Array.from({ length: COUNT }, (_, n) => ({ when: `${2000 + Math.floor(n / 28)}-01-${String((n % 28) + 1).padStart(2, '0')}` }));
const open = openStory(prepareStory(storyOf(recipes), EXAMPLE_NAMES));

function list(query: string, of: (shown: OpenView) => OpenView = (shown) => shown, controls = true): string {
  return renderToStaticMarkup(<EventList open={open} shown={of(openView(open, query))} controls={controls} />);
}

function table(query: string, of: (shown: OpenView) => OpenView = (shown) => shown): string {
  return renderToStaticMarkup(<EventTable open={open} shown={of(openView(open, query))} />);
}

/** The view while some of its events are on their way. */
function without(...ids: readonly string[]) {
  return (shown: OpenView): OpenView => {
    const at = (position: number) => {
      const known = shown.selection.at(position);
      return known && ids.includes(known.id) ? undefined : known;
    };
    return { ...shown, selection: { ...shown.selection, at } };
  };
}

const titles = (html: string) => [...html.matchAll(/<article[^>]*id="(\d{8})"/g)].map((match) => Number(match[1]));
const numbers = (html: string, attribute: string) => [...html.matchAll(new RegExp(`${attribute}="(\\d+)"`, 'g'))].map((match) => Number(match[1]));
const hrefs = (html: string, name: string) => [...html.matchAll(new RegExp(`href="([^"]*)">${name}<span class="vh"> page`, 'g'))].map((match) => match[1]!.replaceAll('&amp;', '&'));
const from = (first: number, length: number) => Array.from({ length }, (_, i) => first + i);

describe('A page of the list', () => {
  it('holds a hundred events, in either order, and says where they stand among all', () => {
    const second = list('?view=list&page=2');
    expect(titles(second)).toEqual(from(100, 100));
    expect(numbers(second, 'aria-posinset')).toEqual(from(101, 100));
    expect(new Set(numbers(second, 'aria-setsize'))).toEqual(new Set([COUNT]));
    expect(numbers(second, '<ol start')).toEqual(from(101, 100));
    expect(second.match(/Events 101 to 200 of 345/g)).toHaveLength(2);
    expect(titles(list('?sort=new&view=list&page=4'))).toEqual(from(0, 45).reverse());
  });

  it('leads to its neighbours, the first and the last, before its events and after them', () => {
    const second = list('?topic=talks&view=list&page=2');
    const at = (page: string) => `/s/example?topic=talks&view=list${page}`;
    expect(['First', 'Previous', 'Next', 'Last'].map((name) => hrefs(second, name))).toEqual([[at(''), at('')], [at(''), at('')], [at('&page=3'), at('&page=3')], [at('&page=4'), at('&page=4')]]);
    expect(second.match(/<nav class="list-turn" aria-label="[^"]*"/g)).toEqual(['<nav class="list-turn" aria-label="Pages of the list"', '<nav class="list-turn" aria-label="Pages of the list, at its end"']);
    const ends = [list('?view=list'), list('?view=list&page=4')];
    expect(ends.map((html) => ['First', 'Previous', 'Next', 'Last'].map((name) => hrefs(html, name).length))).toEqual([[0, 0, 2, 2], [2, 2, 0, 0]]);
    for (const html of ends) expect(html.match(/role="link" aria-disabled="true"/g)).toHaveLength(4);
  });

  it('is asked for by number too, with the rest of the view kept', () => {
    const [form = ''] = /<form class="list-goto".*?<\/form>/.exec(list('?topic=talks&sort=new&view=list&page=3')) ?? [];
    expect(form).toContain('data-view-form="" action="/s/example" method="get"');
    expect([...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value])).toEqual([['topic', 'talks'], ['sort', 'new'], ['view', 'list']]);
    expect(form).toMatch(/<input type="number"[^>]*min="1" max="4"[^>]*name="page" value="3"/);
    expect(form).toContain('of 4');
  });

  it('leads from an event to the same page, and from its order to the first', () => {
    const html = list('?view=list&page=3');
    expect(html).toContain(`href="/s/example?view=list&amp;page=3&amp;event=${exampleId(200)}"`);
    expect(html).toContain('href="/s/example?sort=new&amp;view=list"');
  });

  it('says where the open event stands if it is elsewhere', () => {
    const event = exampleId(300) as EventId;
    expect(list(`?view=list&page=2&event=${event}`)).toContain(`href="/s/example?view=list&amp;page=4&amp;event=${event}">The open event stands on page 4<`);
    expect(list(`?view=list&page=4&event=${event}`)).not.toContain('The open event stands');
    expect(list(`?topic=none&view=list&event=${event}`)).not.toContain('The open event stands');
  });

  it('past the last says so, and leads to the last', () => {
    const html = list('?topic=talks&view=list&page=99');
    expect(html).toContain('There is no page 99 here. The last page is 4: events 301 to 345 of 345.');
    expect(html).toContain('href="/s/example?topic=talks&amp;view=list&amp;page=4">Show the last page, 4</a>');
    expect(html).not.toContain('list-columns');
    expect(table('?view=table&page=99')).toContain('There is no page 99 here.');
  });

  it('keeps the place of an event that is on its way', () => {
    const html = list('?view=list&page=2', without(exampleId(100), exampleId(150), exampleId(151)));
    expect(titles(html)).toHaveLength(97);
    expect(html.match(/Loading event \d+/g)).toEqual(['Loading event 101', 'Loading event 151', 'Loading event 152']);
    expect(numbers(html, 'aria-posinset')).toEqual(from(101, 100));
  });

  it('of a topic is its first hundred, and leads to them all', () => {
    const html = list('?topic=talks', undefined, false);
    expect(titles(html)).toEqual(from(0, 100));
    expect(html).toContain('href="/s/example?topic=talks&amp;view=list">All 345 events, by pages</a>');
    expect(html).not.toContain('list-turn');
  });

  it('is the only one, without a word of pages, where two hundred events or fewer are shown', () => {
    const html = list('?time=2000..2006&view=list');
    expect(titles(html)).toHaveLength(28 * 7);
    expect(html).not.toMatch(/list-turn|aria-posinset|start=/);
    expect(list('?time=2000..2006&view=list&page=2')).toContain('There is no page 2 here. All 196 events stand on page 1.');
  });
});

describe('A page of the table', () => {
  it('has all rows by number, those that it holds and the heading among them', () => {
    const html = table('?view=table&page=2');
    expect(html).toContain(`aria-rowcount="${COUNT + 1}"`);
    expect(numbers(html, 'aria-rowindex')).toEqual([1, ...from(102, 100)]);
    expect(html).toContain('<caption class="vh">Showing all 345 events: events 101 to 200 of 345</caption>');
    expect(table('?sort=new&view=table&page=4')).toMatch(/aria-rowindex="346"/);
  });

  it('has no numbers where it holds all', () => {
    expect(table('?time=2000&view=table')).not.toMatch(/aria-row/);
  });

  it('keeps the row of an event that is on its way', () => {
    const html = table('?view=table&page=2', without(exampleId(150)));
    expect(html).toContain('<tr aria-rowindex="152" class="list-awaited"><td colSpan="7">Loading event 151</td></tr>');
    expect(numbers(html, 'aria-rowindex')).toEqual([1, ...from(102, 100)]);
  });
});
