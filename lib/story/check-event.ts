import { parseDay } from '../time/civil-day';
import { actingSides } from './lane-of';
import type { Money, Registry, Story, StoryEvent } from './story';

interface Found {
  readonly field: string;
  readonly problem: string;
}

/** A cent in billions: sums of decimals are never exact. */
const SMALLEST_EXCESS = 1e-11;

/** What does not hold within one event: names that nobody defines, sums and dates that contradict each other. */
export function checkEvent(event: StoryEvent, story: Story, registry: Registry): readonly Found[] {
  return [...undefinedNames(event, story, registry), ...contradictions(event, registry), ...moneyFaults(event.money)];
}

function undefinedNames(event: StoryEvent, story: Story, registry: Registry): readonly Found[] {
  const words = {
    topic: { known: names(registry.topics.map(({ slug }) => slug)), of: 'topic of the registry' },
    actor: { known: names(registry.actors.map(({ slug }) => slug)), of: 'actor of the registry' },
    type: { known: names(registry.types.map(({ slug }) => slug)), of: 'type of the registry' },
    clock: { known: names(registry.clocks.map(({ zone }) => zone)), of: 'clock of the registry' },
    source: { known: names(story.sources.map(({ id }) => id)), of: 'source of this story' },
    report: { known: names(event.reports.map(({ source }) => source)), of: 'report on this event' },
    event: { known: names(story.events.filter(({ id }) => id !== event.id).map(({ id }) => id)), of: 'other event of this story' },
  };
  const used: readonly (readonly [keyof typeof words, string, string])[] = [
    ['type', 'type', event.type],
    ...event.actors.map(({ actor }, at) => ['actor', `actors[${at}].actor`, actor] as const),
    ...event.topics.flatMap(({ topic, source }, at) => [
      ['topic', `topics[${at}].topic`, topic] as const, ['report', `topics[${at}].source`, source] as const,
    ]),
    ...event.money.flatMap(({ source, topics }, at) => [
      ['source', `money[${at}].source`, source] as const, ...topics.map((topic) => ['topic', `money[${at}].topics`, topic] as const),
    ]),
    ...event.relations.map((relation, at) => ['event', `relations[${at}].event`, relation.event] as const),
    ...event.reports.flatMap(({ source, clock, quotations }, at) => [
      ['source', `reports[${at}].source`, source] as const, ['clock', `reports[${at}].clock`, clock] as const,
      ...quotations.map(({ speaker }, nth) => ['actor', `reports[${at}].quotations[${nth}].speaker`, speaker] as const),
    ]),
  ];
  return used.flatMap(([kind, field, name]) => (words[kind].known.has(name) ? [] : [{ field, problem: `“${name}” is no ${words[kind].of}` }]));
}

function contradictions(event: StoryEvent, registry: Registry): readonly Found[] {
  const found: Found[] = [
    ...twice(event.reports.map(({ source }) => source), (at) => `reports[${at}].source`, 'has two reports on this event'),
    ...twice(event.topics.map(({ topic }) => topic), (at) => `topics[${at}].topic`, 'is given twice'),
    ...twice(event.actors.map(({ actor }) => actor), (at) => `actors[${at}].actor`, 'is given twice'),
    ...twice(event.relations.map(({ kind, event: other }) => `${kind} ${other}`), (at) => `relations[${at}]`, 'is given twice'),
  ];
  if (actingSides(event, registry).length === 0) found.push({ field: 'actors', problem: 'nobody acts: a source or a participant is needed' });
  if (Number(parseDay(event.changed)) < Number(parseDay(event.added))) {
    found.push({ field: 'changed', problem: `“${event.changed}” is before the event was added` });
  }
  return found;
}

/** The amounts of one source are parts of its total, where it gives one; they may leave some of it unexplained. */
function moneyFaults(money: readonly Money[]): readonly Found[] {
  return [...new Set(money.map(({ source }) => source))].flatMap((source) => {
    const own = money.filter((amount) => amount.source === source);
    const totals = own.filter(({ total }) => total);
    if (totals.length > 1) return [{ field: 'money', problem: `“${source}” gives two totals` }];
    const total = totals[0]?.billions ?? Infinity;
    const parts = own.filter((amount) => !amount.total).reduce((sum, { billions }) => sum + billions, 0);
    if (parts - total <= SMALLEST_EXCESS) return [];
    return [{ field: 'money', problem: `the parts by “${source}” are ${parts}, more than its total of ${total}` }];
  });
}

function twice(values: readonly string[], fieldOf: (at: number) => string, problem: string): readonly Found[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [{ field: fieldOf(at), problem: `“${value}” ${problem}` }] : []));
}

function names(values: readonly string[]): ReadonlySet<string> {
  return new Set(values);
}
