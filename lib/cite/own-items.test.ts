import { describe, expect, it } from 'vitest';
import { eventOutput, type Output, viewOutput } from '../output/output';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { apa } from './apa';
import { chicago } from './chicago';
import { citationMeta } from './citation-meta';
import { plainOf } from './citation-text';
import { citedItems } from './cited-items';
import { creditLine } from './credit-line';
import { mla } from './mla';
import { eventItem, viewItem } from './own-items';

const SITE = 'https://demarche.example';
const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const view = (search: string): Output => viewOutput(open, openView(open, search), SITE);
const biden = eventOutput(open, open.known.all.byId.get('e7k3m9qz' as never)!, SITE);
const [record] = biden.records;
const TODAY = '2026-11-25';

describe('a view', () => {
  const item = viewItem(view('?topic=taiwan.tiktok'), TODAY);
  const address = `${SITE}/s/blinken-in-china?topic=taiwan.tiktok`;

  it('is cited by its title, its data’s day and the day of access', () => {
    const title = 'Events about Taiwan or TikTok – Three days, two clocks: Blinken in China';
    expect(apa(item)).toEqual([
      { text: 'Démarche. (2026, November 24). ', italic: false },
      { text: title, italic: true },
      { text: ` [Data set]. Retrieved November 25, 2026, from ${address}`, italic: false },
    ]);
    expect(plainOf(chicago(item))).toBe(`“${title},” Démarche, data as of November 24, 2026, accessed November 25, 2026, ${address}.`);
    expect(plainOf(mla(item))).toBe(`“${title}.” Démarche, 24 Nov. 2026, ${address}. Accessed 25 Nov. 2026.`);
    expect(mla(item).filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Démarche']);
  });

  it('has a key of its own that another view does not share, and the same one every time', () => {
    const keys = ['', '?topic=taiwan', '?topic=taiwan.tiktok', '?view=list'].map((search) => viewItem(view(search), null).id);
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe('demarche-view-blinken-in-china');
    expect(viewItem(view('?topic=tiktok.taiwan'), TODAY).id).toBe(keys[2]);
  });

  it('without today has no day of access', () => {
    const plain = viewItem(view(''), null);
    expect(plain.accessed).toBeUndefined();
    for (const style of [apa, chicago, mla]) expect(plainOf(style(plain))).not.toMatch(/accessed|retrieved/i);
  });

  it('of nothing cites itself alone', () => {
    const empty = view('?q=zzzzzz');
    expect(empty.records).toEqual([]);
    expect(citedItems(empty, null).map(({ id }) => id)).toEqual([viewItem(empty, null).id]);
    expect(creditLine(empty)).toBe('Timeline: Démarche, as of 24 Nov 2026');
  });
});

describe('an event', () => {
  const item = eventItem(record!, biden, null);

  it('is cited by its lasting address, dated by its record and never by itself', () => {
    expect(plainOf(apa(item))).toBe(`Démarche. (2026, November 24). Biden signs $95bn foreign-aid act [Event record]. ${SITE}/event/e7k3m9qz`);
    expect(item.issued).toEqual({ 'date-parts': [[2026, 11, 24]] });
    expect(item['event-date']).toEqual({ 'date-parts': [[2024, 4, 24]] });
    expect(item.note).toBe('Date of the event: Wednesday 24 April 2024, hour not given. Data as of 24 November 2026.');
  });

  it('has tags for Zotero with the same title, date and address', () => {
    expect(Object.fromEntries(citationMeta(biden).map(({ name, content }) => [name, content]))).toEqual({
      'z:itemType': 'webpage', citation_title: item.title, citation_author: 'Démarche', citation_publisher: 'Démarche',
      citation_publication_date: '2026/11/24', citation_online_date: '2026/11/24', citation_public_url: item.URL,
      citation_language: 'en-GB', citation_abstract: record!.known.event.summary,
    });
  });
});
