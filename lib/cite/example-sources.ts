import type { Source } from '../story/story';
import { parseEdtf } from '../time/parse-edtf';

/** A source with everything known, to test with; what differs is given. `published` is EDTF. */
export function exampleSource({ published = '2024-04-26', ...more }: Partial<Omit<Source, 'published'>> & { readonly published?: string | null } = {}): Source {
  return {
    id: 'paper', title: 'Grain talks end', name: 'The Paper', kind: 'news-report', publisher: 'The Paper',
    address: 'https://paper.example/grain', dateline: 'Oslo', publishedHow: 'printed on the page', note: null,
    checked: 'Written for the tests.', ...more,
    published: published === null ? null : parseEdtf(published),
  };
}

export const EXAMPLE_SLUG = { slug: 'example' };
