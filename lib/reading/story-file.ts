import { mintId } from '../collection/mint-id';
import type { EventId, Registry, StoryNames } from '../story/story';
import { formatDay } from '../time/civil-day';
import { zoneOf, type Zone } from '../time/clock';
import { clean, eventOfReports, type FileEvent } from './event-of-reports';
import { joinReports, type Reported } from './join-reports';
import { orderedRelations } from './ordered-relations';
import { OwnNames } from './own-names';
import type { Candidate, Reading, TopicWords } from './reading';

export interface StoryOptions {
  readonly slug: string;
  readonly title: string;
  /** `YYYY-MM-DD`: the day that the records bear. */
  readonly today: string;
  readonly registry: Registry;
  readonly topicWords?: readonly TopicWords[] | undefined;
}

export interface StoryFile {
  /** To be written as JSON: a file of `data/stories/`. */
  readonly file: Readonly<Record<string, unknown>> & {
    readonly events: readonly FileEvent[];
    readonly names: StoryNames;
  };
  /** What it brings along, for what the registry does not have. */
  readonly names: StoryNames;
  /** Candidates that nothing dates, whose report has no day either. */
  readonly leftOut: readonly Candidate[];
  /** The event that each candidate became, by the place of its reading and its own id: `0 k3f9`. */
  readonly idOf: ReadonlyMap<string, EventId>;
}

/**
 * The story's file from some readings, whose candidates are those that the reader accepted; the same happening in two
 * is one event.
 */
export function storyFile(
  readings: readonly Reading[],
  { slug, title, today, registry, topicWords }: StoryOptions,
): StoryFile {
  const own = new OwnNames(registry, topicWords);
  const clocks = readings.map(({ publication: { clock } }) =>
    own.clock(clock ?? registry.clocks[0]?.zone ?? zoneOf('UTC')),
  );
  const sources = readings.map((_, at) => `report-${at + 1}`);
  const groups = joinReports(readings);
  const ids = mintedIds(groups, slug);
  const written = groups.map((group, at) =>
    eventOfReports(group, ids[at]!, { readings, sources, clocks, names: own, today }),
  );
  const idOf = new Map(
    groups.flatMap((group, at) =>
      written[at] === null
        ? []
        : group.map(({ reading, candidate }) => [`${reading} ${candidate.id}`, ids[at]!] as const),
    ),
  );
  const events = orderedRelations(
    written.filter((event) => event !== null),
    groups.filter((_, at) => written[at] !== null),
    (reading, candidate) => idOf.get(`${reading} ${candidate}`) ?? null,
  );
  const axis = axisOf(clocks, own, registry);
  const names: StoryNames = {
    topics: own.topics,
    actors: own.actors,
    sides: own.sides,
    clocks: own.clocks,
    eventIds: events.map(({ id }) => id),
  };
  const used = new Set(
    written.flatMap((event, at) => (event === null ? [] : groups[at]!.map(({ reading }) => reading))),
  );
  const one = readings.length === 1;
  const latest = readings
    .map(({ publication: { day } }) => day)
    .reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
  return {
    names,
    idOf,
    leftOut: groups.flatMap((group, at) => (written[at] === null ? group.map(({ candidate }) => candidate) : [])),
    file: {
      slug,
      title: clean(title, 'A story of reports'),
      standfirst: standfirst(events.length, readings.length),
      before: 'Before',
      featured: false,
      lead: one ? sources[0]! : null,
      horizon: {
        when: latest === null ? today : formatDay(latest),
        clock: clocks[0] ?? axis[0],
        how: latest === null ? 'The reports give no day; they were read on this one.' : 'The day of the latest report.',
      },
      axis,
      sources: readings.flatMap((reading, at) =>
        used.has(at) || one ? [sourceOf(reading, sources[at]!, at, today)] : [],
      ),
      events,
      tombstones: [],
      gaps: [],
      names,
      revision: today,
    },
  };
}

function standfirst(events: number, reports: number): string {
  const many = events === 1 ? 'One event' : `${events} events`;
  const sources = reports === 1 ? 'one report' : `${reports} reports`;
  return `${many} from ${sources}, each with the words it rests on.`;
}

function sourceOf({ title, publisher, link, publication }: Reading, id: string, at: number, today: string): object {
  const heading = clean(title ?? '', `Report ${at + 1}`);
  return {
    id,
    title: heading,
    name: clean(publisher ?? '', `Report ${at + 1}`),
    kind: 'news-report',
    publisher: publisher === null ? null : clean(publisher, 'not named'),
    address: link !== null && /^https?:\/\/\S+$/.test(link) ? link : null,
    dateline: null,
    published: publication.day === null ? null : formatDay(publication.day),
    publishedHow: clean(publication.why, 'Not known.'),
    note: publication.sure || publication.day === null ? null : 'The day of publication is not confirmed.',
    checked: `Read from its text on ${today}.`,
  };
}

/** The clock of the reports, and another one beside it. */
function axisOf(clocks: readonly Zone[], own: OwnNames, registry: Registry): readonly [Zone, Zone] {
  const first = clocks[0] ?? own.clock(registry.clocks[0]?.zone ?? zoneOf('UTC'));
  const other =
    [...clocks, ...registry.clocks.map(({ zone }) => zone)].find((zone) => zone !== first) ?? own.clock(zoneOf('UTC'));
  return [first, other];
}

/**
 * From the story's name and the candidate's own id, so that a story made again has the same ids, and another story
 * others.
 */
function mintedIds(groups: readonly (readonly Reported[])[], slug: string): readonly EventId[] {
  const taken = new Set<EventId>();
  return groups.map(([first]) => {
    let id = mintId(`${slug} ${first!.candidate.id}`);
    for (let turn = 1; taken.has(id); turn += 1) id = mintId(`${slug} ${first!.candidate.id}`, turn);
    taken.add(id);
    return id;
  });
}
