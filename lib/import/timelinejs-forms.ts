import { ImportError } from './import-error';
import { listOf, member, plain } from './json-members';
import type { JsonNode } from './json-nodes';
import { readDateList, readDateObject, type TimelineJsRead } from './timelinejs-when';

/** One slide, its texts still HTML, whichever form it was written in. */
export interface Slide {
  readonly node: JsonNode;
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly start: JsonNode | undefined;
  readonly end: JsonNode | undefined;
  readonly printed: string;
  readonly group: string;
  readonly place: string;
}

export interface TimelineJsDocument {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly eras: readonly JsonNode[];
  readonly readDate: (node: JsonNode) => TimelineJsRead;
}

/**
 * The slides of a TimelineJS document: version 3 has `events` at its top, version 2 `timeline.date`.
 *
 * @throws ImportError for a document that is neither.
 */
export function openDocument(root: JsonNode): TimelineJsDocument {
  const events = listOf(member(root, 'events'));
  if (events !== null) {
    const title = plain(member(member(member(root, 'title'), 'text'), 'headline'));
    return { title, slides: events.map(slideOf3), eras: listOf(member(root, 'eras')) ?? [], readDate: readDateObject };
  }
  const timeline = member(root, 'timeline');
  const dates = listOf(member(timeline, 'date'));
  if (dates === null) throw new ImportError('The JSON is no TimelineJS document: it has neither “events” nor “timeline” with “date”.');
  return { title: plain(member(timeline, 'headline')), slides: dates.map(slideOf2), eras: listOf(member(timeline, 'era')) ?? [], readDate: readDateList };
}

function slideOf3(node: JsonNode): Slide {
  const text = member(node, 'text');
  return {
    node,
    id: plain(member(node, 'unique_id')),
    headline: plain(member(text, 'headline')),
    text: plain(member(text, 'text')),
    start: member(node, 'start_date'),
    end: member(node, 'end_date'),
    printed: plain(member(node, 'display_date')),
    group: plain(member(node, 'group')),
    place: plain(member(member(node, 'location'), 'name')),
  };
}

function slideOf2(node: JsonNode): Slide {
  const written = (name: string) => (plain(member(node, name)) === '' ? undefined : member(node, name));
  return {
    node,
    id: plain(member(node, 'unique_id')),
    headline: plain(member(node, 'headline')),
    text: plain(member(node, 'text')),
    start: written('startDate'),
    end: written('endDate'),
    printed: '',
    group: plain(member(node, 'tag')),
    place: '',
  };
}
