import { indexEvents } from '../selection/event-index';
import { type Selection, selectEvents } from '../selection/select-events';
import type { KnownEvent, KnownStory, Lane } from '../story/known-event';
import type { ActorSlug, EventId, Money, Registry, Relation, Side, Status, StoryEvent, TopicSlug } from '../story/story';
import { type Zone, zoneOf } from '../time/clock';
import { extentOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { DEFAULT_VIEW, type View } from '../view/view';

/** Events in a few words, for the tests of this folder. */
export interface SampleEvent {
  readonly id: string;
  readonly when?: string;
  readonly lane?: string;
  readonly topics?: readonly string[];
  readonly type?: string;
  readonly status?: Status;
  readonly actors?: readonly string[];
  readonly answers?: readonly string[];
  readonly money?: readonly Money[];
}

const ZONE: Zone = zoneOf('Asia/Shanghai');
const TOPICS = [
  ['dialogue', 'Dialogue'], ['taiwan', 'Taiwan'], ['tiktok', 'TikTok'], ['trade', 'Trade'],
  ['russia-ukraine', 'Russia & Ukraine'], ['foreign-aid', 'Foreign aid'],
] as const;
const SIDES = [['us', 'United States', 'American'], ['cn', 'China', 'Chinese'], ['ru', 'Russia', 'Russian']] as const;

export const SAMPLE_REGISTRY: Registry = {
  topics: TOPICS.map(([slug, name]) => ({ slug: slug as TopicSlug, name, formerly: [] })),
  actors: [],
  sides: SIDES.map(([slug, name, adjective]) => ({ slug, name, short: slug, adjective, clock: ZONE }) as unknown as Side),
  clocks: [],
  types: [],
};

export const SAMPLE_LANES = [
  ...SAMPLE_REGISTRY.sides.map((side) => ({ lane: side.slug as Lane, name: side.name, side })),
  { lane: 'together' as const, name: 'Together', side: null },
];

export function sampleEvent(sample: SampleEvent): KnownEvent {
  const when = parseEdtf(sample.when ?? '2024-04-26');
  const id = sample.id as EventId;
  const relations: Relation[] = (sample.answers ?? []).map((event) => ({ kind: 'answers', event: event as EventId }));
  const event = {
    id, title: id, short: id, headline: id, summary: '', aside: '', type: sample.type ?? 'aid',
    actors: (sample.actors ?? []).map((actor) => ({ actor: actor as ActorSlug, role: 'source' as const })),
    topics: (sample.topics ?? []).map((topic) => ({ topic: topic as TopicSlug, source: 'report', inferred: false })),
    places: [], money: sample.money ?? [], duration: null, relations, reports: [], added: '', changed: '', sequence: 0,
  } satisfies StoryEvent;
  return {
    event, id, when, clock: ZONE, extent: extentOf(when, ZONE), status: sample.status ?? 'happened',
    // What these tests ask never depends on the reports themselves.
    dated: null as unknown as KnownEvent['dated'],
    phrase: null, used: [], leftOut: [], disagree: [], lane: (sample.lane ?? 'us') as Lane,
  };
}

/** The selection that a view gives of sample events: `select(view)`; no view shows all. */
export function sampleSelect(samples: readonly SampleEvent[]): (view?: Partial<View>) => Selection {
  const events = samples.map(sampleEvent);
  const known: KnownStory = { reports: 'all', events, byId: new Map(events.map((event) => [event.id, event])) };
  const index = indexEvents(known, SAMPLE_REGISTRY);
  return (view = {}) => selectEvents(index, { ...DEFAULT_VIEW, ...view });
}

/** A first story in short: an act and its clause, an answer to both, three joint meetings, a plan. */
export const SAMPLE_STORY: readonly SampleEvent[] = [
  { id: 'trend', when: '/2024-04-26', lane: 'together', topics: ['dialogue'], type: 'consult', status: 'under-way', actors: ['us', 'cn'] },
  { id: 'arrival', when: '2024-04-24', lane: 'us', topics: ['dialogue'], type: 'consult', actors: ['blinken', 'cn'] },
  { id: 'act', when: '2024-04-24', lane: 'us', topics: ['foreign-aid', 'taiwan', 'tiktok', 'russia-ukraine'], actors: ['biden'] },
  { id: 'clause', when: '2024-04-24', lane: 'us', topics: ['tiktok', 'trade'], type: 'legislate', actors: ['us'] },
  { id: 'answer', when: '[2024-04-24..2024-04-26]', lane: 'cn', topics: ['taiwan', 'tiktok', 'foreign-aid'], type: 'accuse', actors: ['cn', 'us'], answers: ['act', 'clause'] },
  { id: 'wang', when: '2024-04-26', lane: 'together', topics: ['dialogue', 'taiwan', 'trade'], type: 'consult', actors: ['blinken', 'wang'] },
  { id: 'xi', when: '2024-04-26', lane: 'together', topics: ['dialogue'], type: 'consult', actors: ['blinken', 'xi'] },
  { id: 'visit', when: '2024-05-16/2024-05-17', lane: 'ru', topics: ['russia-ukraine'], type: 'consult', status: 'scheduled', actors: ['putin', 'cn'] },
];
