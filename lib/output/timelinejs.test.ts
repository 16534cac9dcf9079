import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { parseEdtf } from '../time/parse-edtf';
import { exampleOutput, outputOf, withEvents } from './example-output';
import { timelineJsDates } from './timelinejs-date';
import { timelineJsOmissions, writeTimelineJs } from './timelinejs';

interface Slide {
  readonly unique_id: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly display_date: string;
  readonly group: string;
}

const { stories, registry } = loadStories();
const story = outputOf(stories.get('blinken-in-china')!, registry);
const read = (written: string) => JSON.parse(written) as { readonly scale: string; readonly title: Slide; readonly events: readonly Slide[] };

describe('A date for TimelineJS', () => {
  it.each([
    ['2024', { start_date: { year: 2024 } }],
    ['2024-05', { start_date: { year: 2024, month: 5 } }],
    ['2024-05-03', { start_date: { year: 2024, month: 5, day: 3 } }],
    ['2024-05-03~', { start_date: { year: 2024, month: 5, day: 3 } }],
    ['2024-05-03T10:30+08:00', { start_date: { year: 2024, month: 5, day: 3, hour: 10, minute: 30 } }],
    ['2024-05-03T10:30:07Z', { start_date: { year: 2024, month: 5, day: 3, hour: 10, minute: 30, second: 7 } }],
    ['[2024-05-03..2024-05-05]', { start_date: { year: 2024, month: 5, day: 3 }, end_date: { year: 2024, month: 5, day: 5 } }],
    ['2024-05-03/2024-05-03', { start_date: { year: 2024, month: 5, day: 3 } }],
    ['2023-04~/2024-04-26', { start_date: { year: 2023, month: 4 }, end_date: { year: 2024, month: 4, day: 26 } }],
    ['2023-04/..', { start_date: { year: 2023, month: 4 } }],
    ['202X', { start_date: { year: 2020 }, end_date: { year: 2029 } }],
    ['19XX', { start_date: { year: 1900 }, end_date: { year: 1999 } }],
    ['-0043-03-15', { start_date: { year: -43, month: 3, day: 15 } }],
  ])('of %s is no finer than it is known', (when, dates) => expect(timelineJsDates(parseEdtf(when))).toEqual(dates));

  it.each(['/2024-04-26', '../2024-04-26'])('of %s is none', (when) => expect(timelineJsDates(parseEdtf(when))).toBeNull());
});

describe('A view for TimelineJS', () => {
  const written = read(writeTimelineJs(story));

  it('has a title slide that says what is shown, and what cannot be', () => {
    expect(written.scale).toBe('human');
    expect(written.title.text.headline).toBe('Three days, two clocks: Blinken in China');
    expect(written.title.text.text).toContain('<p>Showing all 12 events.</p>');
    expect(written.title.text.text).toContain('Left out here, since its start is not known: 1 event, ‘Talks grow more frequent’.');
    expect(timelineJsOmissions(story).map(({ id }) => id)).toEqual(['6x6m5eqv']);
  });

  it('says nothing of what is left out where nothing is', () => {
    expect(writeTimelineJs(exampleOutput([{ when: '2024-03' }]))).not.toContain('Left out');
  });

  it('has the other events in time order, with our words for their dates and their side as group', () => {
    expect(written.events).toHaveLength(11);
    const condemns = written.events.find(({ unique_id }) => unique_id === 'hbhmz6bf');
    expect(condemns).toMatchObject({
      start_date: { year: 2024, month: 4, day: 24 }, end_date: { year: 2024, month: 4, day: 26 }, display_date: 'One day of 24 to 26 April 2024', group: 'China', autolink: false,
      text: { headline: 'Beijing condemns Taiwan aid, opposes TikTok sale' },
    });
    expect(condemns?.text.text).toContain('<p>One day of 24 to 26 April 2024 (one Beijing day). Happened. Reported as ‘immediately’.</p><p>Source: News report</p>');
  });

  it('links to the sources that have an address', () => {
    expect(written.events.find(({ unique_id }) => unique_id === 'e7k3m9qz')?.text.text)
      .toContain('Sources: News report; <a href="https://www.congress.gov/118/plaws/publ50/PLAW-118publ50.htm">Public Law 118-50</a>');
  });

  it('holds no markup but its own, whatever an event is called', () => {
    const hostile = withEvents(exampleOutput([{ when: '2024-03-01' }]), () => ({ title: '<img src=x onerror=alert(1)>&amp;"\'', summary: '</p><script>alert(1)</script>' }));
    const [slide] = read(writeTimelineJs(hostile)).events;
    expect(slide?.text.headline).toBe('&lt;img src=x onerror=alert(1)&gt;&amp;amp;&quot;&#39;');
    expect(slide?.text.text.match(/<[^>]*>/g)?.every((tag) => /^<(?:\/?p|\/a|a href="[^"<>]*")>$/.test(tag))).toBe(true);
  });

  it('gives a group no markup, however often it is read as HTML', () => {
    const output = exampleOutput([{ when: '2024-03-01' }]);
    const sides = output.open.registry.sides.map((side) => ({ ...side, name: '<b>R&D</b> &lt;i&gt; & Co' }));
    const renamed = { ...output, open: { ...output.open, registry: { ...output.open.registry, sides } } };
    expect(read(writeTimelineJs(renamed)).events[0]?.group).toBe('‹b›R＆D‹/b› ＆lt;i＆gt; & Co');
  });
});
