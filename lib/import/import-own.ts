import { drawnReport, newestReport } from '../story/report-rule';
import { STATUSES, type Role, type Status } from '../story/story';
import { PLOVER_CATEGORIES } from './cameo-plover';
import { ImportError } from './import-error';
import type { Note } from './import-report';
import type { ImportedActor } from './imported-event';
import { type DocumentPlan, jsonDocument, NodeError } from './json-document';
import { listOf, member, plain } from './json-members';
import type { JsonNode } from './json-nodes';
import { slidesOf } from './import-timelinejs';
import { namesBySlug, type OwnNames } from './own-names';
import { type OwnReport, publicationDays, readOwnReport } from './own-report';
import { rowEvent } from './row-event';
import type { ImportFormat } from './run-import';
import type { MadeRow } from './table-reader';

const ROLES: readonly Role[] = ['source', 'target', 'participant'];
/** Most that an event's importance can be in a story. */
const TURNING_POINT = 3;

/** A document of JSON: a story of ours or a view of one as it is downloaded, told by its events' reports; else one of TimelineJS. */
export function jsonFormat(names: OwnNames): ImportFormat {
  return jsonDocument((root) => (isOwn(root) ? ownEvents(root, names) : slidesOf(root)));
}

/**
 * Events of a story's file (`data/stories/`), or of a view of one (`timeline.json`). Each is drawn at the date at which the
 * story draws it; what several sources say, and how events relate, is left to the story itself.
 *
 * @param names What slugs stand for where the document does not say it, as a story's file does not.
 */
export function ownJson(names: OwnNames): ImportFormat {
  return jsonDocument((root) => {
    if (!isOwn(root)) throw new ImportError('The JSON is no story of this site: its events have no reports.');
    return ownEvents(root, names);
  });
}

function isOwn(root: JsonNode): boolean {
  return listOf(member(root, 'events'))?.some((event) => listOf(member(event, 'reports')) !== null) ?? false;
}

function ownEvents(root: JsonNode, names: OwnNames): DocumentPlan {
  const named = (list: string) => (listOf(member(root, list)) ?? []).map((node) => [plain(member(node, 'slug')), plain(member(node, 'name'))] as const);
  const sources = new Map((listOf(member(root, 'sources')) ?? []).map((node) => [plain(member(node, 'id')), node]));
  const context = {
    lead: plain(member(root, 'lead')),
    topic: namesBySlug(names.topics, named('topics')),
    actor: namesBySlug(names.actors, named('actors')),
    sources,
    published: publicationDays(sources),
  };
  return {
    called: 'events',
    besides: [],
    entries: (listOf(member(root, 'events')) ?? []).map((node) => ({ node, make: (note) => ownEvent(node, context, note) })),
  };
}

interface Context {
  readonly lead: string;
  readonly topic: (slug: string) => string;
  readonly actor: (slug: string) => string;
  readonly sources: ReadonlyMap<string, JsonNode>;
  readonly published: ReadonlyMap<string, number>;
}

function ownEvent(node: JsonNode, context: Context, note: (note: Note) => void): MadeRow {
  const list = (name: string) => listOf(member(node, name)) ?? [];
  const { topic, actor, sources } = context;
  const report = reportOf(node, context);
  const title = plain(member(node, 'title'));
  if (title === '') throw new NodeError(member(node, 'title') ?? node, 'no-title', 'There is no title.');
  const type = plain(member(node, 'type'));
  if (type !== '' && !PLOVER_CATEGORIES.has(type)) note('type-unknown');
  const source = sources.get(report.source);
  const importance = Number(plain(member(node, 'importance')));
  const event = rowEvent({
    seed: `story:${plain(member(node, 'id')) || title}`,
    title,
    summary: plain(member(node, 'summary')),
    when: report.when.text,
    phrase: report.phrase,
    clock: report.clock,
    status: statusOf(report.status, node),
    type: PLOVER_CATEGORIES.has(type) ? type : null,
    actors: list('actors').map((each): ImportedActor => ({ name: actor(plain(member(each, 'actor'))), role: roleOf(each) })),
    topics: list('topics').map((each) => topic(plain(member(each, 'topic')))),
    places: list('places').map(plain),
    source: { title: plain(member(source, 'title')) || report.source, address: plain(member(source, 'address')) || null },
    importance: importance > 0 ? Math.min(1, importance / TURNING_POINT) : null,
  }, 0, note);
  return { event, content: [event.seed, title, event.summary, event.when] };
}

/** As the view drew it, where it says so; else worked out from the reports as a story does. */
function reportOf(node: JsonNode, { lead, published }: Context): OwnReport {
  const known = member(node, 'known');
  if (known !== undefined) return readOwnReport(known, { date: 'edtf', source: 'dated' });
  const reports = (listOf(member(node, 'reports')) ?? []).map((report) => readOwnReport(report));
  const [drawn, newest] = [drawnReport(reports, lead), newestReport(reports, published)];
  if (drawn === undefined || newest === undefined) throw new NodeError(node, 'no-date', 'No report says when it was.');
  const ofLead = reports.find(({ source }) => source === lead);
  return { ...drawn, phrase: ofLead?.phrase || drawn.phrase, status: newest.status };
}

function statusOf(written: JsonNode | undefined, event: JsonNode): Status {
  const status = STATUSES.find((known) => known === plain(written));
  if (status !== undefined) return status;
  throw new NodeError(written ?? event, 'wrong-value', `Status “${plain(written).slice(0, 60)}” is none of ${STATUSES.join(', ')}.`);
}

function roleOf(actor: JsonNode): Role {
  return ROLES.find((role) => role === plain(member(actor, 'role'))) ?? 'participant';
}
