import type { ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { topicName, typeName } from '@/lib/story/names';
import { relatedEvents } from '@/lib/story/related-events';
import type { Actor, EventTopic, Role } from '@/lib/story/story';
import type { DetailsLinks } from './details-links';
import { sourceOf } from './source-of';

interface EventFactsProps {
  open: OpenStory;
  shown: OpenView;
  known: KnownEvent;
  links: DetailsLinks;
}

/** Who acts and who is acted on; of those who take part alike there is nothing to tell. */
const ROLE_WORDS: Readonly<Record<Role, string>> = { source: 'acts', target: 'is addressed', participant: '' };

/** Topics, people, places and related events, each a way on. */
export function EventFacts({ open, shown, known, links }: EventFactsProps) {
  const { event } = known;
  const actors = event.actors.flatMap(({ actor, role }) => {
    const found = open.registry.actors.find(({ slug }) => slug === actor);
    return found === undefined ? [] : [{ actor: found, role }];
  });
  // Of a collection nobody has said who is a person.
  const unsorted = open.collection ? actors : [];
  const [people, bodies] = open.collection ? [[], []] : parted(actors);
  const related = relatedEvents(shown.known, known.id);
  return (
    <dl className="details-facts">
      <Fact name="Topics">
        <ul className="details-topics">
          {event.topics.map((given) => (
            <TopicItem key={given.topic} open={open} shown={shown} known={known} given={given} links={links} />
          ))}
        </ul>
      </Fact>
      {unsorted.length > 0 && (
        <Fact name="Who">
          <ActorList actors={unsorted} links={links} />
        </Fact>
      )}
      {people.length > 0 && (
        <Fact name="People">
          <ActorList actors={people} links={links} />
        </Fact>
      )}
      {bodies.length > 0 && (
        <Fact name={bodies.every(({ actor }) => actor.kind === 'government') ? 'States' : 'Bodies'}>
          <ActorList actors={bodies} links={links} />
        </Fact>
      )}
      {event.places.length > 0 && (
        <Fact name={event.places.length === 1 ? 'Place' : 'Places'}>
          {event.places.map((place) => (
            <span className="details-line" key={place}>
              {place}
            </span>
          ))}
        </Fact>
      )}
      <Fact name="Type">{typeName(event.type, open.registry)}</Fact>
      {related.length > 0 && (
        <Fact name="Related">
          <ul className="details-related">
            {related.map((other) => (
              <li key={`${other.event.id} ${other.words}`}>
                <a href={links.event(other.event)}>{other.event.event.short}</a>
                <span>{other.words}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function parted<T extends { readonly actor: Actor }>(actors: readonly T[]): readonly [people: readonly T[], bodies: readonly T[]] {
  return [actors.filter(({ actor }) => actor.kind === 'person'), actors.filter(({ actor }) => actor.kind !== 'person')];
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function TopicItem({ open, shown, known, given, links }: EventFactsProps & { given: EventTopic }) {
  const chosen = shown.view.topic !== 'none' && shown.view.topic.includes(given.topic);
  const from = open.collection || given.source === open.story.lead ? '' : `from ${sourceOf(open, given.source).name}`;
  const note = [given.inferred ? 'our inference' : '', from].filter(Boolean).join(', ');
  return (
    <li>
      <Glyph topic={given.topic} size={12} status={known.status} />
      <a href={links.topic(given.topic)} aria-current={chosen ? 'true' : undefined}>
        {topicName(given.topic, open.registry)}
      </a>
      {note !== '' && <small>{note}</small>}
    </li>
  );
}

function ActorList({ actors, links }: { actors: readonly { actor: Actor; role: Role }[]; links: DetailsLinks }) {
  const alike = new Set(actors.map(({ role }) => role)).size === 1;
  return (
    <ul className="details-actors">
      {actors.map(({ actor, role }) => (
        <li key={actor.slug}>
          <span>
            <a href={links.actor(actor.slug)}>{actor.name}</a>
            {actor.office !== null && `, ${actor.office}`}
          </span>
          {!alike && ROLE_WORDS[role] !== '' && <small>{ROLE_WORDS[role]}</small>}
        </li>
      ))}
    </ul>
  );
}
