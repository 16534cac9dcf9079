import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStories } from '../story/load-stories';
import { writeArchive } from './archive';
import { COLUMNS } from './columns';
import { writeCsv } from './csv';
import { exampleOutput, outputOf } from './example-output';
import { NO_OWN } from './own-parameters';
import { writeTimelineJs } from './timelinejs';

const { stories, registry } = loadStories();
const output = outputOf(stories.get('blinken-in-china')!, registry, '?topic=taiwan.tiktok.dialogue');
const files = [
  { name: 'timeline.csv', bytes: writeCsv(output, NO_OWN) },
  { name: 'timeline.timelinejs.json', bytes: writeTimelineJs(output) },
  { name: 'timeline.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) },
];

/** The dates of every local and every central header, as four bytes in hex. */
function datesIn(zip: Uint8Array): readonly string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  return Array.from({ length: zip.length - 4 }, (_, at) => at).flatMap((at) => {
    const signature = view.getUint32(at, true);
    const date = signature === 0x04034b50 ? at + 10 : signature === 0x02014b50 ? at + 12 : null;
    return date === null ? [] : [view.getUint32(date, true).toString(16)];
  });
}

describe('The archive of a view', () => {
  const inside = unzipSync(writeArchive(output, files));

  it('holds a README, the metadata, and the files as they were', () => {
    expect(Object.keys(inside)).toEqual(['README.md', 'metadata.json', ...files.map(({ name }) => name)]);
    expect(strFromU8(inside['timeline.csv']!)).toBe(files[0]!.bytes);
    expect(inside['timeline.png']).toEqual(files[2]!.bytes);
  });

  it('says which view it is, what its columns mean, how formulas are kept out and what is left out', () => {
    const readme = strFromU8(inside['README.md']!);
    expect(readme).toContain('- Showing 10 of 12 events about Dialogue, Taiwan or TikTok.\n- Events: 10 of 12.\n- Address: <https://demarche.example/s/blinken-in-china?topic=dialogue.taiwan.tiktok>');
    expect(readme).toContain('`timeline.timelinejs.json` lacks 1 of the events, since TimelineJS cannot draw what has no known start: Talks grow more frequent (`6x6m5eqv`).');
    expect(readme).toContain('have an apostrophe in front');
    expect(COLUMNS.filter(({ name, about }) => !readme.includes(`| \`${name}\` |`) || !readme.includes(about))).toEqual([]);
    expect(readme).not.toContain('a file\n');
  });

  it('says the same to machines', () => {
    expect(JSON.parse(strFromU8(inside['metadata.json']!))).toMatchObject({
      kind: 'view', query: '?topic=dialogue.taiwan.tiktok', filter: 'Showing 10 of 12 events about Dialogue, Taiwan or TikTok', count: 10, total: 12, revision: output.revision,
      address: output.address, story: { slug: 'blinken-in-china' }, files: files.map(({ name }) => name), columns: COLUMNS.map(({ name, kind, about }) => ({ name, kind, about })),
    });
  });

  it.each(['../a', 'a/b', 'a\\b', '.hidden', 'README.md'])('takes no file called %s', (name) => {
    expect(() => writeArchive(output, [{ name, bytes: '' }])).toThrow(RangeError);
  });

  it('says no word of tables where there is none', () => {
    expect(strFromU8(unzipSync(writeArchive(output, []))['README.md']!)).not.toContain('CRLF');
  });
});

describe('The bytes of an archive', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are the same on machines in all zones', () => {
    const made = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Africa/Cairo'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return { offset: new Date(2024, 0, 1).getTimezoneOffset(), zip: writeArchive(output, files) };
    });
    expect(new Set(made.map(({ offset }) => offset)).size).toBe(5);
    for (const { zip } of made) expect(zip).toEqual(made[0]?.zip);
  });

  it('have the day of the revision for their date', () => {
    // DOS date: years since 1980, month, day; then the time, noon.
    const dos = (((2024 - 1980) << 25) | (4 << 21) | (2 << 16) | (12 << 11)) >>> 0;
    const zip = writeArchive(exampleOutput([{ when: '2024-03-01' }]), [{ name: 'a.txt', bytes: 'a' }]);
    expect(datesIn(zip)).toEqual(Array.from({ length: 6 }, () => dos.toString(16)));
  });

  it('can hold a revision that no zip can date', () => {
    expect(datesIn(writeArchive({ ...output, revision: '0099-05-04' }, []))[0]).toBe((((0 << 25) | (5 << 21) | (4 << 16) | (12 << 11)) >>> 0).toString(16));
  });
});
