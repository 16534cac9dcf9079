import { describe, expect, it } from 'vitest';
import { eventOutput, type Output, viewOutput } from '../output/output';
import type { OwnValues } from '../output/own-parameters';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { citedItems } from './cited-items';
import { writeBibtex, writeCslJson, writeRis } from './write-citations';

const SITE = 'https://demarche.example';
const { stories, registry } = loadStories();
const open = openStory(prepareStory(stories.get('blinken-in-china')!, registry));
const view = (search: string): Output => viewOutput(open, openView(open, search), SITE);
const biden = eventOutput(open, open.known.all.byId.get('e7k3m9qz' as never)!, SITE);
const TODAY = '2026-11-25';
const own = (entries: Readonly<Record<string, string>>): OwnValues => new Map(Object.entries(entries)) as OwnValues;

describe('a file of citations', () => {
  const outputs = [view(''), view('?topic=taiwan.tiktok'), view('?reports=lead'), view('?q=zzzzzz'), biden].map((output) => ({ title: output.title, output }));

  it.each(outputs)('of “$title” holds the thing itself, then each source it draws on once', ({ output }) => {
    const ids = citedItems(output, null).map(({ id }) => id);
    const used = new Set(output.records.flatMap(({ sources }) => sources.map(({ id }) => id)));
    const sources = output.open.story.sources.filter(({ id }) => used.has(id));
    expect(ids.slice(1)).toEqual(sources.map(({ id }) => `demarche-source-blinken-in-china-${id}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect((JSON.parse(writeCslJson(output, own({}))) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
    expect([...writeBibtex(output, own({})).matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)).toEqual(ids);
    expect([...writeRis(output, own({})).matchAll(/^ID {2}- (.+)\r$/gm)].map(([, key]) => key)).toEqual(ids);
  });

  it.each(outputs)('of “$title” has whole lines, the ends its format wants, and nothing undefined', ({ output }) => {
    for (const values of [own({}), own({ accessed: TODAY }), own({ dialect: 'biblatex', accessed: TODAY })]) {
      const files = [writeBibtex(output, values), writeRis(output, values), writeCslJson(output, values)];
      for (const file of files) {
        expect(file).toMatch(/\n$/);
        expect(file).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
      }
      expect(files[0]).not.toContain('\r');
      expect(files[1]!.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(files[1]!.endsWith('ER  - \r\n')).toBe(true);
      expect(files[2]).not.toContain('"custom"');
    }
  });

  it('has days of access only where they are asked for, and only of what has an address', () => {
    expect(writeRis(biden, own({}))).not.toContain('Y2  - ');
    expect(writeBibtex(biden, own({ dialect: 'biblatex' }))).not.toContain('urldate');
    const entries = writeBibtex(view(''), own({ dialect: 'biblatex', accessed: TODAY })).split('\n\n');
    for (const entry of entries) expect(entry.includes('urldate = {2026-11-25}')).toBe(entry.includes('  url = {'));
    expect(writeBibtex(biden, own({ accessed: TODAY }))).toContain('Accessed 25 November 2026.');
    expect(writeRis(biden, own({ accessed: TODAY }))).toContain('Y2  - 2026/11/25/\r\n');
  });

  it('speaks the dialect that is asked for', () => {
    expect(writeBibtex(biden, own({}))).toMatch(/howpublished = \{\\url\{https/);
    expect(writeBibtex(biden, own({}))).not.toMatch(/@online|^ {2}date = /m);
    expect(writeBibtex(biden, own({ dialect: 'biblatex' }))).toMatch(/^@online\{demarche-event-e7k3m9qz,$/m);
    expect(writeBibtex(view(''), own({ dialect: 'biblatex' }))).toContain('date = {2024-04-24?/2024-04-26?}');
  });
});
