import { cityOfZone } from '../story/names';
import type { Actor, ActorSlug, Clock, Registry, Side, SideSlug, Topic, TopicSlug } from '../story/story';
import { zoneOf, type Zone } from '../time/clock';
import type { Party, TopicWords } from './reading';
import { COUNTRIES } from './words/countries-east';

/** Names that a story of reports needs and the registry lacks; they grow as they are asked for, each once. */
export class OwnNames {
  readonly actors: Actor[] = [];
  readonly sides: Side[] = [];
  readonly clocks: Clock[] = [];
  readonly topics: Topic[] = [];

  constructor(
    private readonly registry: Registry,
    private readonly topicWords: readonly TopicWords[] = [],
  ) {}

  /** The slug of whoever acts: the registry's, or one of this story's own. */
  actor(party: Party): ActorSlug {
    const { id, name, kind, country = null } = party;
    const known = this.registry.actors.find((actor) => actor.slug === id || actor.name === name);
    if (known !== undefined) return known.slug;
    const own = this.actors.find((actor) => actor.name === name);
    if (own !== undefined) return own.slug;
    const actor: Actor = {
      slug: this.free(slugOf(name), [...this.registry.actors, ...this.actors]) as ActorSlug,
      name,
      kind: kind === 'person' || kind === 'government' ? kind : 'organisation',
      side: this.side(country),
      office: null,
      formerly: [],
    };
    this.actors.push(actor);
    return actor.slug;
  }

  topic(slug: string | null): TopicSlug {
    if (this.registry.topics.some((topic) => topic.slug === slug)) return slug as TopicSlug;
    const wanted = slug === null ? 'other' : slugOf(slug);
    const own =
      this.topics.find((topic) => topic.slug === wanted) ?? this.registry.topics.find((topic) => topic.slug === wanted);
    if (own !== undefined) return own.slug;
    const topic: Topic = {
      slug: wanted as TopicSlug,
      name: slug === null ? 'Other' : (this.topicWords.find((words) => words.topic === slug)?.name ?? slug),
      formerly: [],
    };
    this.topics.push(topic);
    return topic.slug;
  }

  clock(zone: Zone): Zone {
    if (![...this.registry.clocks, ...this.clocks].some((clock) => clock.zone === zone))
      this.clocks.push({ zone, city: cityOfZone(zone) });
    return zone;
  }

  private side(country: string | null): SideSlug {
    const known = [...this.registry.sides, ...this.sides].find(({ name }) => name === (country ?? OTHERS));
    if (known !== undefined) return known.slug;
    const found = COUNTRIES.find(({ name }) => name === country);
    const [first] = this.registry.clocks;
    const clock = this.clock(found === undefined ? (first?.zone ?? zoneOf('UTC')) : zoneOf(found.zone));
    const name = found?.name ?? OTHERS;
    const slug = this.free(slugOf(name), [...this.registry.sides, ...this.sides]) as SideSlug;
    this.sides.push({ slug, name, short: shortOf(name), adjective: found?.adjectives[0] ?? 'other', clock });
    return slug;
  }

  private free(slug: string, taken: readonly { readonly slug: string }[]): string {
    let free = slug;
    for (let turn = 2; taken.some((entry) => entry.slug === free) || free === 'together'; turn += 1)
      free = `${slug}-${turn}`;
    return free;
  }
}

const OTHERS = 'Others';
const MOST_SLUG = 60;

/** Small letters and figures, joined by hyphens: "Côte d'Ivoire" as `cote-d-ivoire`; never empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_SLUG)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

function shortOf(name: string): string {
  const initials = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  return (initials.length > 1 ? initials : name.toUpperCase()).slice(0, 3);
}
