import type { Selection } from '../selection/select-events';
import type { KnownEvent, Lane } from '../story/known-event';
import type { EventId, Topic, TopicSlug } from '../story/story';
import type { Values } from '../view/view';
import { capital, numberStart, numberWords } from './number-words';
import type { SideRow } from './topic-by-side';
import { topicInSentence, topicsInSentence } from './topic-in-sentence';

interface Facts {
  readonly selection: Selection;
  readonly rows: readonly SideRow[];
  readonly topics: readonly Topic[];
  readonly chosen: Values<TopicSlug>;
}

const NEUTRAL = 'Events by topic and side';
/** A title that lists more than this is no finding. */
const MOST_TOPICS = 3;
const MOST_KINDS = 4;
/** Fewer events than this have no pattern to tell. */
const FEWEST = 3;

/**
 * The finding of the matrix of topics and sides. It counts who did what, and says nothing of who did not: a side that
 * appears only in joint talks is not silent. Neutral where no rule fits.
 */
export function sidesFinding(facts: Facts): string {
  return anAnswer(facts) ?? aMajority(facts) ?? NEUTRAL;
}

/**
 * Where one act shown answers others shown: every event about its topics, or about those of them that were asked for,
 * by side. "Taiwan and TikTok: one Chinese answer, two American acts, one joint talk".
 */
function anAnswer({ selection, topics, chosen, rows }: Facts): string | null {
  const answers = [...selection].filter((known) => answered(known).some((id) => selection.has(id)));
  const [answer] = answers;
  if (!answer || answers.length > 1) return null;
  const asked = (slug: TopicSlug) => chosen === 'none' || chosen.length === 0 || chosen.includes(slug);
  const slugs = new Set(answer.event.topics.map(({ topic }) => topic).filter(asked));
  const shared = topics.filter(({ slug }) => slugs.has(slug));
  if (shared.length === 0 || shared.length > MOST_TOPICS) return null;
  const about = [...selection].filter(({ event }) => event.topics.some(({ topic }) => slugs.has(topic)));
  const kinds = new Map<string, { readonly lane: Lane; readonly noun: string; readonly count: number }>();
  for (const known of [answer, ...about.filter(({ id }) => id !== answer.id)]) {
    const noun = known.id === answer.id ? 'answer' : nounOf(known);
    const key = `${known.lane} ${noun}`;
    kinds.set(key, { lane: known.lane, noun, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  if (kinds.size > MOST_KINDS) return null;
  const listed = [...kinds.values()].map(({ lane, noun, count }) => `${numberWords(count)} ${adjective(rows, lane)} ${noun}${count === 1 ? '' : 's'}`);
  return `${capital(topicsInSentence(shared))}: ${listed.join(', ')}`;
}

/** A topic most of whose events are one side's, or joint: the topic with the most events first. */
function aMajority({ rows, topics }: Facts): string | null {
  const found = topics.flatMap((topic, at) => {
    const all = rows.reduce((sum, row) => sum + (row.cells[at]?.events.length ?? 0), 0);
    return rows.flatMap(({ lane, cells }) => {
      const count = cells[at]?.events.length ?? 0;
      return all >= FEWEST && count * 2 > all ? [{ topic, all, lane, count }] : [];
    });
  });
  const most = Math.max(...found.map(({ all }) => all));
  const [first, second] = found.filter(({ all }) => all === most);
  if (!first || second) return null;
  const { topic, all, lane, count } = first;
  const what = `events about ${topicInSentence(topic)}`;
  if (count === all) return `All ${numberWords(all)} ${what} are ${adjective(rows, lane)}`;
  return `${numberStart(count)} of the ${numberWords(all)} ${what} are ${adjective(rows, lane)}`;
}

function answered({ event }: KnownEvent): readonly EventId[] {
  return event.relations.filter(({ kind }) => kind === 'answers').map((relation) => relation.event);
}

/** What an event is called when it is counted. Only a meeting of several sides that took place is a talk. */
function nounOf({ event, lane, status }: KnownEvent): string {
  if (event.type === 'state') return 'statement';
  if (event.type === 'consult') return lane === 'together' && status === 'happened' ? 'talk' : 'event';
  return status === 'happened' ? 'act' : 'event';
}

function adjective(rows: readonly SideRow[], lane: Lane): string {
  return rows.find((row) => row.lane === lane)?.side?.adjective ?? 'joint';
}

