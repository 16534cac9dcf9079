import { readFileSync } from 'node:fs';

const SQL = new URL('aggregate.sql', import.meta.url);

/** The queries of aggregate.sql by name, in order. */
export function aggregateQueries() {
  const [, ...queries] = readFileSync(SQL, 'utf8').split(/^-- name: /m);
  return queries.map((text) => {
    const [name, ...lines] = text.split('\n');
    return { name: name.trim(), sql: lines.filter((line) => !line.startsWith('--')).join('\n').trim() };
  });
}

/**
 * What the queries count, run by embedded DuckDB over the Parquet files of a collection.
 * @param {string} files a path with wildcards
 * @param {readonly number[]} edges where the overview's buckets begin, and last where the last one ends
 */
export async function aggregate(files, edges) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE VIEW events AS SELECT * FROM read_parquet('${files.replaceAll("'", "''")}')`);
    await connection.run('CREATE TABLE buckets (bucket BIGINT, from_minute BIGINT, to_minute BIGINT)');
    for (let bucket = 0; bucket + 1 < edges.length; bucket++) await connection.run(`INSERT INTO buckets VALUES (${bucket}, ${edges[bucket]}, ${edges[bucket + 1]})`);
    const results = {};
    const times = {};
    for (const { name, sql } of aggregateQueries()) {
      const from = performance.now();
      // The first is a way to read the events; the others are small, and kept.
      await connection.run(`CREATE ${name === 'starts' ? 'VIEW' : 'TABLE'} ${name} AS ${sql}`);
      results[name] = name === 'starts' ? [] : plain(await (await connection.runAndReadAll(`SELECT * FROM ${name}`)).getRowObjectsJS());
      times[name] = performance.now() - from;
    }
    return { results, times };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Numbers of 64 bits and more come as such, and all of these are far smaller. */
function plain(rows) {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])));
}

/**
 * Where what SQL counts is not what the manifest says; empty where they agree.
 * @param {import('../../lib/collection/collection-manifest.ts').CollectionManifest} manifest
 */
export function disagreements({ overview, names, size, parts }, { overview_lanes: lanes, overview_topics: topics, totals, parts: cut }) {
  const found = [];
  const check = (what, ours, theirs) => {
    if (ours !== theirs) found.push(`${what}: ${ours} in the manifest, ${theirs} by SQL`);
  };
  const counts = (rows, key) => new Map(rows.map((row) => [key(row), row.events]));
  const byLane = counts(lanes.filter(({ bucket }) => bucket !== null), ({ bucket, lane, is_exact: exact }) => `${lane} ${exact} ${bucket}`);
  for (const [lane, series] of Object.entries(overview.lanes)) {
    series.exact.forEach((count, bucket) => check(`${lane}, exact, bucket ${bucket}`, count, byLane.get(`${lane} 1 ${bucket}`) ?? 0));
    series.coarse.forEach((count, bucket) => check(`${lane}, coarse, bucket ${bucket}`, count, byLane.get(`${lane} 0 ${bucket}`) ?? 0));
  }
  check('unknown starts', overview.unknownStart, lanes.filter(({ bucket }) => bucket === null).reduce((sum, { events }) => sum + events, 0));
  const byTopic = counts(topics, ({ bucket, topic }) => `${topic} ${bucket}`);
  for (const [topic, series] of Object.entries(overview.topics)) series.forEach((count, bucket) => check(`${topic}, bucket ${bucket}`, count, byTopic.get(`${topic} ${bucket}`) ?? 0));
  const total = counts(totals, ({ facet, name }) => `${facet} ${name}`);
  for (const [facet, list] of [['lane', names.lanes], ['type', names.types], ['status', names.statuses]]) {
    for (const { slug, count } of list) check(`${facet} ${slug}`, count, total.get(`${facet} ${slug}`) ?? 0);
  }
  check('size', size, total.get('all ') ?? 0);
  check('number of parts', parts.length, cut.length);
  parts.forEach(({ from, to, count }, at) => {
    check(`part ${at}, events`, count, cut[at]?.events);
    if (from !== null) check(`part ${at}, from`, from, cut[at]?.from_minute);
    check(`part ${at}, to`, to, cut[at]?.to_minute);
  });
  return found;
}
