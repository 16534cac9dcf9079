import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartBox } from '@/components/charts/chart-box';
import { Sources } from '@/components/sources/sources';
import { openStory } from '@/lib/scene/open-story';
import { openView } from '@/lib/scene/open-view';
import { prepareStory } from '@/lib/scene/prepare-story';
import { loadStories } from '@/lib/story/load-stories';
import { Analysis } from './analysis';

const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));

const markup = (search: string) => renderToStaticMarkup(<Analysis open={open} shown={openView(open, search)} Chart={ChartBox} />);
const sources = (search: string) => renderToStaticMarkup(<Sources open={open} shown={openView(open, search)} />);
const unescaped = (html: string) => html.replaceAll('&amp;', '&');

/** The part of the markup from a figure's beginning to the next one's. */
function figure(html: string, name: string): string {
  return html.slice(html.indexOf(`id="figure-${name}"`)).split('<figure')[0]!;
}

const text = (html: string) => unescaped(html).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe('Analysis as it is served', () => {
  it.each(['', '?reports=lead', '?topic=taiwan.tiktok', '?topic=none', '?q=tiktok', '?event=e7k3m9qz', '?type=consult&reports=lead'])(
    'under “%s” has five figures with a title and an address, and no style of its own', (search) => {
      const html = markup(search);
      expect(html.match(/<figure class="an-figure" id="figure-(\w+)"/g)).toHaveLength(5);
      expect(html.match(/<h3/g)).toHaveLength(5);
      for (const name of ['topics', 'money', 'precision', 'sides', 'gaps']) expect(figure(html, name)).toContain(`#figure-${name}"`);
      expect(html).not.toMatch(/style=|undefined|NaN|>null</);
    },
  );

  it('has the numbers of each chart as a table', () => {
    const html = markup('');
    for (const name of ['topics', 'money', 'precision']) expect(figure(html, name)).toMatch(/<details.*<table>.*<caption.*scope="row".*<\/details>/s);
    expect(text(figure(html, 'topics').match(/<details.*<\/details>/s)![0])).toContain('Dialogue 7 Russia & Ukraine 4');
  });

  it('shows what the report does not itemise, and keeps other sources apart', () => {
    const money = text(figure(markup(''), 'money'));
    expect(money).toContain('$26bn Not itemised in the report 27.4%');
    expect(money).toContain('House Appropriations Committee : about $60.8bn for Ukraine');
    expect(figure(markup(''), 'money')).toContain('aria-label="95 squares: 61 for Ukraine, 8 for Countering China around Taiwan and the South China Sea, 26 not itemised"');
    expect(text(figure(markup('?reports=lead'), 'money'))).not.toContain('House Appropriations');
  });

  it('links a cell of the matrix for every number but nought', () => {
    const cells = [...figure(markup(''), 'sides').matchAll(/<td role="cell">(.*?)<\/td>/g)].slice(1).map(([, cell]) => cell!);
    expect(cells).toHaveLength(36);
    for (const cell of cells) expect(cell.startsWith('<a ')).toBe(text(cell) !== '0');
    expect(text(cells[0]!)).toBe('2 events: Dialogue, United States');
  });

  it('says since when a gap is closed, unless the report alone is asked', () => {
    expect(text(figure(markup(''), 'gaps'))).toContain('The day Biden signed the act since known: 24 April');
    const lead = text(figure(markup('?reports=lead'), 'gaps'));
    expect(lead).not.toContain('since known');
    expect(lead).toContain('of these are answered by other sources, which are left out here. As known today');
  });

  it.each(['', '?reports=lead', '?topic=taiwan'])('under “%s” leads from every gap and source to an entry that is there', (search) => {
    const ids = [...markup(search).matchAll(/href="[^"]*#(src-[\w-]+)"/g)].map(([, id]) => id);
    const page = sources(search);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(page).toContain(`id="${id}"`);
  });
});
