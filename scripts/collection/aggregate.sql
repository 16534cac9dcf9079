-- What the build of a collection counts, as queries. They run over the columns of lib/collection/part-columns.ts, in any number
-- of Parquet files, and use only what engines over Parquet share: joins, GROUP BY, CASE, CAST, FLOOR, LIKE, || and window functions.
--
--   events   the columns of every event. Days count from 1970-01-01; first_day is -1073741824 (-2^30) where the start is unknown,
--            days is 0 where nobody gave an end.
--   buckets  bucket, from_minute, to_minute: the stretches of the overview, in UTC minutes, half-open.
--
-- A query begins with its name. Each reads what stands before it as a view or a table of that name.

-- name: starts
-- Each event's start in UTC minutes; NULL is an unknown one.
SELECT
  CASE WHEN first_day = -1073741824 THEN NULL ELSE CAST(first_day AS BIGINT) * 1440 + start_shift END AS start_minute,
  CASE WHEN days = 0 THEN NULL ELSE (CAST(first_day AS BIGINT) + days) * 1440 + end_shift END AS end_minute,
  CASE WHEN precision < 3 THEN 1 ELSE 0 END AS is_exact,
  lane, topics, actors, type, status
FROM events

-- name: minutes
-- The bucket of each start that occurs: far fewer than events, so that only they are compared with the buckets' ends.
SELECT m.start_minute AS start_minute, b.bucket AS bucket
FROM (SELECT DISTINCT start_minute FROM starts) m
JOIN buckets b ON m.start_minute >= b.from_minute AND m.start_minute < b.to_minute

-- name: grouped
-- The one pass that all counts of the overview come from. Sets of topics stay whole and are taken apart below: at most one row
-- for each bucket, lane, exactness and set, however many events there are.
SELECT m.bucket AS bucket, s.lane AS lane, s.is_exact AS is_exact, s.topics AS topics, COUNT(*) AS events
FROM starts s
LEFT JOIN minutes m ON s.start_minute = m.start_minute
GROUP BY m.bucket, s.lane, s.is_exact, s.topics

-- name: overview_lanes
-- The overview of the first paint. A NULL bucket holds the events whose start nobody knows.
SELECT bucket, lane, is_exact, SUM(events) AS events
FROM grouped
GROUP BY bucket, lane, is_exact

-- name: topic_names
-- Each topic of each set, without a function that only some engines have: sets are taken apart step by step.
WITH RECURSIVE apart (topic, rest) AS (
  SELECT CAST('' AS VARCHAR), topics || ',' FROM (SELECT DISTINCT topics FROM grouped WHERE topics <> '') sets
  UNION
  SELECT SUBSTRING(rest, 1, POSITION(',' IN rest) - 1), SUBSTRING(rest, POSITION(',' IN rest) + 1)
  FROM apart WHERE rest <> ''
)
SELECT DISTINCT topic FROM apart WHERE topic <> ''

-- name: overview_topics
SELECT g.bucket AS bucket, t.topic AS topic, SUM(g.events) AS events
FROM grouped g
JOIN topic_names t ON ',' || g.topics || ',' LIKE '%,' || t.topic || ',%'
GROUP BY g.bucket, t.topic

-- name: totals
-- What the names of one value count, and the size.
SELECT 'lane' AS facet, lane AS name, COUNT(*) AS events FROM starts GROUP BY lane
UNION ALL
SELECT 'type', type, COUNT(*) FROM starts GROUP BY type
UNION ALL
SELECT 'status', status, COUNT(*) FROM starts GROUP BY status
UNION ALL
SELECT 'all', '', COUNT(*) FROM starts

-- name: extent
SELECT MIN(start_minute) AS from_minute, MAX(COALESCE(end_minute, start_minute)) AS to_minute FROM starts

-- name: parts
-- Where parts of 65,536 events are cut: by place in time order, an unknown start first. A distributed engine numbers each bucket
-- for itself and adds the counts of those before it (a running sum over `overview_lanes`), so that no machine sorts all.
SELECT part, COUNT(*) AS events, MIN(start_minute) AS from_minute, MAX(start_minute) AS to_minute, MAX(end_minute) AS until_minute
FROM (
  SELECT start_minute, end_minute,
    CAST(FLOOR((ROW_NUMBER() OVER (ORDER BY COALESCE(start_minute, -9223372036854775807), COALESCE(end_minute, 9223372036854775807)) - 1) / 65536.0) AS BIGINT) AS part
  FROM starts
) placed
GROUP BY part
ORDER BY part
