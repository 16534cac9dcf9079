import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadStories, readDataFiles } from '../lib/story/load-stories';

it('holds stories that parse, one of them featured, with every name and id defined', () => {
  const { stories, featured } = loadStories();
  expect(stories.get(featured.slug)).toBe(featured);
});

it('holds no file that nothing reads', () => {
  const files = (folder: string): string[] => readdirSync(new URL(folder, import.meta.url)).sort();
  expect(files('./registry/')).toEqual(['actors.json', 'clocks.json', 'event-ids.json', 'sides.json', 'topics.json', 'types.json']);
  expect(files('./stories/').every((name) => name.endsWith('.json'))).toBe(true);
});

it('says no word of the page that the first report was copied with', () => {
  const { stories } = loadStories();
  const written = JSON.stringify([...stories.values()]);
  for (const furniture of ['Skip to content', 'Porcelain', '13:20', '06:08', 'Leave a Reply']) expect(written).not.toContain(furniture);
});

it('is written in UTF-8, with typographic quotation marks in its own words', () => {
  for (const { slug } of readDataFiles().stories) {
    const text = readFileSync(new URL(`./stories/${slug}.json`, import.meta.url), 'utf8');
    expect(text).not.toContain('\uFFFD');
    expect(text).not.toMatch(/[a-z]'[a-z]/);
  }
});
