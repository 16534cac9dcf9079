import { describe, expect, it } from 'vitest';
import { csvFormat } from '../import/import-csv';
import type { ImportedEvent } from '../import/imported-event';
import { runImport } from '../import/run-import';
import { showLink, viewHref } from '../scene/open-story';
import { readLink } from '../scene/open-view';
import { viewScene } from '../scene/view-scene';
import { zoneOf } from '../time/clock';
import { collectEvents } from './collect-events';
import { openCollected } from './open-collected';

const SHEET = 'title,date,topic\nA treaty is signed,1950-02-14,Treaties\nA visit begins,1972-02-21,Visits\n';

async function opened(sheet = SHEET) {
  const events: ImportedEvent[] = [];
  for await (const result of runImport([sheet], csvFormat(null))) if (result.kind === 'event') events.push(result.event);
  const source = { name: 'sheet.csv', format: 'csv', built: '2026-01-02' };
  return openCollected(collectEvents(events, { slug: 'opened-file', title: 'sheet.csv', standfirst: '', clock: zoneOf('UTC'), lanes: 0, source }), '/open');
}

describe('openCollected', () => {
  it('filters, searches and opens events as a collection does', async () => {
    const open = await opened();
    const count = (search: string) => showLink(open, readLink(open, search)).selection.count;
    expect([count(''), count('?topic=visits'), count('?q=treaty'), count('?q=nothing')]).toEqual([2, 1, 1, 0]);
    const id = open.index.all.shelf.at(1)!.id;
    const { event } = showLink(open, readLink(open, `?event=${id}`));
    expect(event?.event.title).toBe('A visit begins');
    expect(open.source(event!.used[0]!.source)?.checked).toContain('2026-01-02');
  });

  it.each([
    ['-9999'], ['9999-12-31'], ['-9999', '9999-12-31'], ['../1950', '1960/..'], ['1984?', '1950~'],
  ])('is drawn wherever in the calendar its events are: %s %s', async (...dates) => {
    const open = await opened(`title,date\n${dates.map((date) => `A ${date},"${date}"`).join('\n')}\n`);
    const shown = showLink(open, readLink(open, ''));
    expect(viewScene(open, shown, shown.window, 1000).items.length).toBeGreaterThan(0);
    expect(shown.selection.count).toBe(dates.length);
  });

  it('tells whose day it is of a clock that is not the axis’s', async () => {
    const open = await opened('title,date,clock\nA treaty,1950-02-14,America/New_York\nA visit,1951-02-14,\n');
    const sentences = [0, 1].map((place) => open.sentence('all', open.index.all.shelf.at(place)!));
    expect(sentences).toEqual([expect.stringContaining('New York day'), expect.stringContaining('UTC day')]);
  });

  it('is shown as a timeline, with a word about it, where a link asks for a page that it has not', async () => {
    const { view, notices } = readLink(await opened(), '?view=sources&topic=visits');
    expect([view.view, view.topic]).toEqual(['timeline', ['visits']]);
    expect(notices.map(({ code, text }) => `${code}: ${text}`)).toEqual(['bad:view: There is no page of sources here: this is the timeline.']);
  });

  it('has its views at the path that it is given', async () => {
    const open = await opened();
    expect(viewHref(open, readLink(open, '?topic=visits').view)).toBe('/open?topic=visits');
  });
});
