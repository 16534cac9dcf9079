import type { WrittenManifest } from './parse-manifest';

/** A manifest as a build writes it, to test with. */
export function exampleManifest(): WrittenManifest {
  return {
    version: 1,
    slug: 'example',
    title: 'An example',
    standfirst: '',
    source: { name: 'example.csv', format: 'csv', built: '2026-01-02' },
    candidates: false,
    size: 1100,
    withoutClock: 0,
    extent: { from: 0, to: 44_640 },
    axis: ['Europe/Oslo'],
    names: {
      topics: [{ slug: 'trade', name: 'Trade', count: 1100 }],
      actors: [{ slug: 'china', name: 'China', count: 700 }, { slug: 'oslo', name: 'Oslo', count: 500 }],
      types: [{ slug: 'not-stated', name: 'Not stated', count: 1100 }],
      statuses: [{ slug: 'happened', name: 'Happened', count: 1100 }],
      lanes: [{ slug: 'china', name: 'China', count: 600 }, { slug: 'together', name: 'Together', count: 100 }, { slug: 'others', name: 'Others', count: 400 }],
    },
    allNames: null,
    importance: false,
    parts: [{ file: 'columns/0-aabbccdd.parquet', from: null, to: 30_000, until: null, first: 0, count: 1100, bytes: 9000 }],
    texts: { each: 1024, keys: ['aabbccdd', '00112233'] },
    ids: { keys: ['99887766'] },
    overview: {
      months: 1,
      firstMonth: 1970 * 12,
      lanes: { china: { exact: [600], coarse: [0] }, together: { exact: [0], coarse: [100] }, others: { exact: [300], coarse: [100] } },
      topics: { trade: [1100] },
      unknownStart: 0,
    },
  };
}
