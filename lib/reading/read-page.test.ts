import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { readPage } from './read-page';
import { readReport } from './read-report';

const PARAGRAPHS = [
  'The ministers of Norway and Chile signed a fishing agreement in Oslo on Tuesday, after three days of talks about quotas in the southern ocean.',
  'Norwegian Foreign Minister Kari Lund said that the two countries would share their catch data, and that the first patrols were planned for the spring.',
  'Environmental groups criticized the agreement on Wednesday. They said that it allowed twice the catch that scientists had advised in their report last year.',
];
const page = (
  head: string,
  body = '',
) => `<!doctype html><html><head><title>Fish | The Fjord Post</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav><main><article><h1>Norway and Chile sign</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}${body}</article></main>
<aside class="related"><a href="/x">Most read: Ten fish</a></aside><footer>All rights reserved</footer><script>throw new Error('runs')</script></body></html>`;
const LINKED =
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Norway and Chile agree","datePublished":"2024-05-15T08:00:00+02:00","publisher":{"@type":"Organization","name":"The Fjord Post"}}]}</script>';

describe('a saved page', () => {
  it('gives the paragraphs of its article, and not what stands around it', () => {
    const { text } = readPage(page(''));
    for (const words of PARAGRAPHS) expect(text.split('\n\n')).toContain(words);
    expect(text).not.toMatch(/Ten fish|All rights|throw new/);
  });

  it('gives title, publisher and date by its JSON-LD', () => {
    expect(readPage(page(LINKED)).metadata).toEqual({
      title: 'Norway and Chile agree',
      publisher: 'The Fjord Post',
      link: null,
      published: '2024-05-15T08:00:00+02:00',
      publishedBy: 'JSON-LD datePublished',
    });
  });

  it('gives them by its meta elements', () => {
    const meta =
      '<meta property="article:published_time" content="2024-05-16"><meta property="og:site_name" content="Fjord"><link rel="canonical" href="https://fjord.example/fish"><script type="application/ld+json">{broken</script>';
    expect(readPage(page(meta)).metadata).toEqual({
      title: 'Norway and Chile sign',
      publisher: 'Fjord',
      link: 'https://fjord.example/fish',
      published: '2024-05-16',
      publishedBy: 'article:published_time',
    });
    expect(readPage(page('<link rel="canonical" href="javascript:alert(1)">')).metadata.link).toBeNull();
  });

  it('dates what the report tells', () => {
    const { text, metadata } = readPage(page(LINKED));
    const reading = readReport(text, { registry: loadStories().registry, metadata });
    expect(reading.publication).toMatchObject({ from: 'metadata', sure: true });
    expect(reading.candidates.map(({ when }) => when.edtf)).toContain('2024-05-14');
    expect(reading.title).toBe('Norway and Chile agree');
  });

  it.each([
    ['without an article', '<html><body></body></html>', 'no-article'],
    ['of too many elements', `<html><body>${'<b></b>'.repeat(20_001)}`, 'too-long'],
    ['of nothing but spaces', ' '.repeat(1000), 'no-article'],
    ['of elements too deep', `<html><body>${'<div>'.repeat(1000)}words`, 'too-long'],
    ['of nothing but tags', '<'.repeat(60_001), 'too-long'],
    ['too long', ' '.repeat(8_000_001), 'too-long'],
  ])('%s is refused with a word for it', (_, html, fault) => {
    expect(() => readPage(html)).toThrow(expect.objectContaining({ fault }) as Error);
  });
});
