import type { PageMetadata } from './reading';

/** What the reader of pages asks of a document; linkedom's and a browser's both have it. */
export interface PageDocument {
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

type Field = 'title' | 'publisher' | 'link' | 'published';
/** An object of JSON, with whatever it holds. */
type Json = Readonly<Record<string, unknown>>;

/** Where a page says it, the surest first: Open Graph, then the customs of publishers and of Dublin Core. */
const META: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  publisher: ['og:site_name', 'dc.publisher', 'citation_publisher', 'application-name', 'publisher'],
  link: ['og:url', 'twitter:url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'citation_publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'pubdate',
  ],
};
const ARTICLE_TYPES = new Set([
  'NewsArticle',
  'Article',
  'ReportageNewsArticle',
  'BlogPosting',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'LiveBlogPosting',
  'WebPage',
]);
/** A page's JSON-LD beyond that is not read. */
const MOST_JSON = 200_000;
const MOST_DEPTH = 4;

/** What a page says of itself: JSON-LD (schema.org) first, as it is written for machines; then its meta elements. */
export function pageMetadata(document: PageDocument): PageMetadata {
  const article =
    [...document.querySelectorAll('script[type="application/ld+json"]')]
      .map(({ textContent }) => articleIn(parsed(textContent ?? ''), 0))
      .find((found) => found !== null) ?? null;
  const meta = metaReader(document);
  const published = [
    ['JSON-LD datePublished', text(article?.datePublished)],
    ...META.published.map((name) => [name, meta(name)]),
    [
      'a <time> element',
      document
        .querySelector('article time[datetime], time[pubdate], time[itemprop="datePublished"]')
        ?.getAttribute('datetime') ?? null,
    ],
  ] as const;
  const dated = published.find(([, value]) => typeof value === 'string' && DAY.test(value));
  return {
    title: first(
      text(article?.headline),
      ...META.title.map(meta),
      document.querySelector('h1')?.textContent ?? null,
      document.querySelector('title')?.textContent ?? null,
    ),
    publisher: first(nameOf(article?.publisher), ...META.publisher.map(meta)),
    link:
      [
        document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
        ...META.link.map(meta),
        text(article?.url),
      ].find((address) => address !== null && /^https?:\/\/[^\s/]+\S*$/.test(address)) ?? null,
    published: dated?.[1] ?? null,
    publishedBy: dated?.[0] ?? null,
  };
}

const DAY = /^\d{4}-\d\d-\d\d/;

function metaReader(document: PageDocument): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content');
    if (name !== undefined && content !== null && !values.has(name)) values.set(name, content);
  }
  return (name) => values.get(name) ?? null;
}

function parsed(json: string): unknown {
  if (json.length > MOST_JSON) return null;
  try {
    return JSON.parse(json);
  } catch (error) {
    // A page's own fault, and no reason not to read its text.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The article of a JSON-LD document, which may be in a list or a graph. */
function articleIn(value: unknown, depth: number): Json | null {
  if (depth > MOST_DEPTH || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value))
    return value.map((entry: unknown) => articleIn(entry, depth + 1)).find((found) => found !== null) ?? null;
  const entry = value as Json;
  const types = Array.isArray(entry['@type']) ? entry['@type'] : [entry['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.has(type)) && 'datePublished' in entry)
    return entry;
  return articleIn(entry['@graph'], depth + 1);
}

function nameOf(publisher: unknown): string | null {
  return text(typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function first(...values: readonly (string | null)[]): string | null {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '').find((value) => value !== '') ?? null;
}
