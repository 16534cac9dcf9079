import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openStory } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { prepareStory } from '@/lib/scene/prepare-story';
import { loadStories } from '@/lib/story/load-stories';
import type { EventId } from '@/lib/story/story';
import type { DetailsContext } from './details-links';
import { EventDetails } from './event-details';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const [ACT, TALKS, XIAOHONG, VISIT, CLAUSE] = ['e7k3m9qz', 'm2qe40ew', 'ng01cb7n', '9x6nsrve', '2z0h21mx'] as EventId[];

function markup(query: string, context: DetailsContext = 'panel'): string {
  const shown = openView(open, query);
  return renderToStaticMarkup(<EventDetails open={open} shown={shown} known={shown.event!} context={context} />);
}

/** What a reader reads, without tags. */
function text(query: string): string {
  return markup(query)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('the details of an event', () => {
  it.each(open.known.all.events.map(({ id }) => id))('are drawn for %s in both places, without a style of their own', (id) => {
    for (const context of ['panel', 'page'] as const) {
      for (const reports of ['', '&reports=lead']) {
        const html = markup(`?event=${id}${reports}`, context);
        expect(html).toContain('id="event-heading"');
        expect(html).not.toMatch(/style=|undefined|NaN|null/);
      }
    }
  });

  it('say where it stands among the events shown', () => {
    expect(text(`?event=${TALKS}`)).toContain('Event 8 of 12');
    expect(text(`?topic=taiwan.tiktok&event=${ACT}`)).toContain('Event 1 of 4');
    expect(text(`?topic=narcotics&event=${ACT}`)).toContain('Filtered out');
  });

  it('lead on within the view', () => {
    const html = markup(`?topic=taiwan.tiktok&event=${ACT}`);
    expect(html).toContain(`href="/s/blinken-in-china?topic=taiwan.tiktok&amp;event=${CLAUSE}"`);
    expect(html).toContain('href="/s/blinken-in-china?topic=taiwan.tiktok" data-details="close"');
    expect(html).toContain(`#src-report-${ACT}`);
  });

  it('tell the date, its words and its clock, and draw the length to scale', () => {
    const words = text(`?event=${TALKS}`);
    expect(words).toContain('Friday 26 April 2024, hour not given');
    expect(words).toContain('Reported as ‘on Friday’ . A Beijing day.');
    expect(words).toContain('about 5½ hours, drawn to scale');
    expect(markup(`?event=${TALKS}`)).toContain('<time dateTime="2024-04-26">');
  });

  it('quote one line for each side', () => {
    const words = text(`?event=${TALKS}`);
    expect(words).toContain('The relationship “is starting to stabilize”');
    expect(words).toContain('“any miscommunication, any misperception, and any miscalculation”');
  });

  it('keep each source’s sums apart and show what is not itemised', () => {
    const lead = text(`?event=${ACT}&reports=lead`);
    expect(lead).toContain('$61bn for Ukraine');
    expect(lead).toContain('$26bn not itemised');
    expect(lead).not.toContain('$60.8bn');
    expect(text(`?event=${ACT}`)).toContain('about $60.8bn for Ukraine');
  });

  it('name what the report alone leaves out, and the way to it', () => {
    const html = markup(`?event=${ACT}&reports=lead`);
    expect(html).toContain('Other sources, left out here');
    expect(html).toContain(`href="/s/blinken-in-china?event=${ACT}">As known today`);
    expect(markup(`?event=${ACT}`)).not.toContain('left out here');
  });

  it('show every report that is used', () => {
    const words = text(`?event=${VISIT}`);
    for (const report of open.known.all.byId.get(VISIT!)!.used) expect(words).toContain(report.resolved);
    expect(words).toContain('Reports: 5');
  });

  it('mark what is our inference and what another source gives', () => {
    expect(text(`?event=${CLAUSE}`)).toContain('Trade our inference');
    expect(text(`?event=${XIAOHONG}`)).toContain('Narcotics from State Department readout');
  });

  it('say how related events stand to it', () => {
    const words = text(`?event=${ACT}`);
    expect(words).toContain('TikTok clause becomes law part of it');
    expect(words).toContain('Beijing condemns the aid answers it');
  });

  it('draw no clocks for what lasted months', () => {
    expect(markup('?event=6x6m5eqv')).not.toContain('details-strip');
  });
});
