import { topicName } from '../story/names';
import { type FeedEntry, feedOf } from './feed-entries';
import { cleanLine } from './feed-text';
import type { Output } from './output';

/**
 * The view as JSON Feed 1.1 (`application/feed+json`). An item's dates are those of our record; the event's own date stands in
 * its title and, for machines, in the extension `_demarche`: EDTF, the first and the last day it may have been (inclusive, on
 * the clock that is named), how precisely it is known, and its status.
 */
export function writeJsonFeed(output: Output): string {
  const { self, page, title, subtitle, entries } = feedOf(output, 'feed.json');
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description: subtitle,
    authors: [{ name: 'Démarche', url: output.site }],
    language: 'en-GB',
    items: entries.map((entry) => itemOf(entry, output)),
  }, null, 2)}\n`;
}

function itemOf({ id, title, summary, prose, published, updated, record }: FeedEntry, { open }: Output): object {
  const { url, earliest, latest, precision, known } = record;
  return {
    id,
    url,
    title,
    summary,
    content_text: prose,
    date_published: published,
    date_modified: updated,
    tags: known.event.topics.map(({ topic }) => cleanLine(topicName(topic, open.registry))),
    _demarche: { edtf: known.when.text, earliest, latest, precision, clock: known.clock, status: known.status },
  };
}
