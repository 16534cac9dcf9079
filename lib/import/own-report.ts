import { lastDayOf } from '../story/known-story';
import type { Edtf } from '../time/edtf';
import { EdtfError } from '../time/edtf-error';
import { parseEdtf } from '../time/parse-edtf';
import { type Zone, zoneOf } from '../time/clock';
import { NodeError } from './json-document';
import { member, plain } from './json-members';
import type { JsonNode } from './json-nodes';

/** What one source says of when an event was. */
export interface OwnReport {
  readonly source: string;
  readonly when: Edtf;
  readonly clock: Zone;
  readonly phrase: string;
  readonly status: JsonNode | undefined;
}

/**
 * @param names What the members are called that differ between a report and what is known from all of them.
 * @throws NodeError for a date or a clock that cannot be read.
 */
export function readOwnReport(node: JsonNode, { date = 'when', source = 'source' } = {}): OwnReport {
  return {
    source: plain(member(node, source)),
    when: dateOf(member(node, date) ?? node),
    clock: clockOf(member(node, 'clock') ?? node),
    phrase: plain(member(node, 'phrase')),
    status: member(node, 'status'),
  };
}

/** The last day on which each source can have been published, where its file says one that can be read. */
export function publicationDays(sources: ReadonlyMap<string, JsonNode>): ReadonlyMap<string, number> {
  return new Map([...sources].flatMap(([id, node]) => {
    const written = member(node, 'published');
    try {
      return written === undefined || plain(written) === '' ? [] : [[id, lastDayOf({ published: dateOf(written) })] as const];
    } catch (error) {
      if (!(error instanceof NodeError)) throw error;
      return [];
    }
  }));
}

function dateOf(node: JsonNode): Edtf {
  if (plain(node) === '') throw new NodeError(node, 'no-date', 'There is no date.');
  try {
    return parseEdtf(plain(node));
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new NodeError(node, 'wrong-date', error.message);
  }
}

function clockOf(node: JsonNode): Zone {
  try {
    return zoneOf(plain(node).slice(0, 100));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new NodeError(node, 'wrong-value', error.message);
  }
}
