import { describe, expect, it } from 'vitest';
import { eventOf, EXAMPLE_SITE, outputOf } from '../output/example-output';
import { formatOf } from '../output/formats';
import { readOwn } from '../output/own-parameters';
import { loadStories } from '../story/load-stories';
import { shareModel, type ShareModel } from './share-model';

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;
const output = outputOf(story, registry, '?topic=taiwan.tiktok');
const model = shareModel(output, { href: null });
const event = shareModel(eventOf(output, 3), { href: null });

/** Every file's address that a model holds, from its first `/` on. */
function filesOf({ image, data, calendar, feeds, cite }: ShareModel): string[] {
  return [
    image.preview.href, ...image.files.map(({ href }) => href), ...data.map(({ href }) => href), calendar.file,
    ...feeds.map(({ address }) => address.slice(EXAMPLE_SITE.length)), ...cite.files.map(({ href }) => href),
  ];
}

describe('Every way to hand something on', () => {
  it('says what is shared, and which event it opens on', () => {
    expect([model.title, model.says]).toEqual(['Events about Taiwan or TikTok – Three days, two clocks: Blinken in China', 'Showing 4 of 12 events about Taiwan or TikTok.']);
    expect(shareModel(outputOf(story, registry, '?topic=taiwan&event=hbhmz6bf'), { href: null }).says)
      .toBe('Showing 3 of 12 events about Taiwan. Opens on ‘Beijing condemns Taiwan aid, opposes TikTok sale’.');
    expect([event.title, event.says]).toEqual(['Biden signs $95bn foreign-aid act', 'Wednesday 24 April 2024, hour not given.']);
  });

  it('copies the address bar byte for byte, and the canonical address where there is none', () => {
    const href = 'http://localhost:1/s/blinken-in-china?topic=tiktok.taiwan&utm_source=x#events';
    expect(shareModel(output, { href }).address).toBe(href);
    expect(model.address).toBe(`${EXAMPLE_SITE}/s/blinken-in-china?topic=taiwan.tiktok`);
    expect(event.address).toBe(`${EXAMPLE_SITE}/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act`);
  });

  it('is the same query under another path', () => {
    expect([model.page, model.sharePage]).toEqual(['/s/blinken-in-china?topic=taiwan.tiktok', '/s/blinken-in-china/share?topic=taiwan.tiktok']);
    expect([event.page, event.sharePage]).toEqual(['/event/e7k3m9qz-biden-signs-95bn-foreign-aid-act', '/event/e7k3m9qz/share']);
    for (const href of filesOf(model)) expect(href).toMatch(/^\/s\/blinken-in-china\/timeline\.[a-z.]+\?topic=taiwan\.tiktok(&[a-z]+=[a-z0-9]+)?$/);
    for (const href of filesOf(event)) expect(href).toMatch(/^\/event\/e7k3m9qz\.[a-z.]+(\?[a-z]+=[a-z0-9]+)?$/);
  });

  it('offers no file that nobody writes, and no setting that its writer does not read', () => {
    for (const [of, each] of [['view', model], ['event', event]] as const) {
      for (const href of filesOf(each)) {
        const [, extension = '', search = ''] = /^\/[^.]*\.([a-z.]+)(\?.*)?$/.exec(href.replace('?topic=taiwan.tiktok&', '?').replace('?topic=taiwan.tiktok', '')) ?? [];
        const format = formatOf(of, extension);
        expect(format, href).not.toBeNull();
        expect(readOwn(search, format!.own).size, href).toBe(search === '' ? 0 : 1);
      }
    }
  });

  it('can be sent: it is plain data', () => {
    for (const each of [model, event]) expect(JSON.parse(JSON.stringify(each))).toEqual(each);
  });

  it('leaves feeds and tables to views', () => {
    expect(event.feeds).toEqual([]);
    expect(event.data.map(({ name }) => name)).toEqual(['JSON', 'JSON-LD']);
    expect(model.data.map(({ name }) => name)).toEqual(['CSV', 'CSV for Excel', 'JSON', 'JSON-LD', 'TimelineJS', 'Everything']);
  });
});
