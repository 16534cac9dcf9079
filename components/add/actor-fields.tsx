'use client';

import { useId, useState } from 'react';
import type { EventWords } from '@/lib/reading/draft/decisions';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import type { Registry, Role } from '@/lib/story/story';
import { Icon } from '../ui/icon';

type Actors = EventWords['actors'];

const ROLES: readonly (readonly [Role, string])[] = [
  ['source', 'acts'],
  ['target', 'is acted upon'],
  ['participant', 'takes part'],
];

interface ActorFieldsProps {
  event: DraftEvent;
  registry: Registry;
  onChange: (actors: Actors) => void;
}

/** Who is in an event, and as what. */
export function ActorFields({ event, registry, onChange }: ActorFieldsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const actors: Actors = event.actors.map(({ id: slug, name, role }) => ({ id: slug, name, role }));
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    const known = registry.actors.find((actor) => actor.name.toLowerCase() === name.toLowerCase());
    if (!actors.some((each) => (known ? each.id === known.slug : each.name === name)))
      onChange([...actors, { id: known?.slug ?? null, name: known?.name ?? name, role: 'participant' }]);
    setTyped('');
  };
  return (
    <fieldset className="add-line">
      <legend className="add-line-name">Who</legend>
      <ul className="add-tags">
        {actors.map((actor, at) => (
          <li key={actor.id ?? actor.name}>
            <span>{actor.name}</span>
            <select
              value={actor.role}
              aria-label={`What ${actor.name} does`}
              onChange={({ target }) => onChange(actors.with(at, { ...actor, role: target.value as Role }))}
            >
              {ROLES.map(([role, words]) => (
                <option key={role} value={role}>
                  {words}
                </option>
              ))}
            </select>
            <button
              className="sq"
              type="button"
              aria-label={`Without ${actor.name}`}
              onClick={() => onChange(actors.toSpliced(at, 1))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li className="add-more">
          <input
            value={typed}
            list={id}
            maxLength={120}
            aria-label="Add someone"
            placeholder="Add someone"
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(pressed) => {
              if (pressed.key !== 'Enter' || pressed.nativeEvent.isComposing) return;
              pressed.preventDefault();
              add();
            }}
          />
          <datalist id={id}>
            {registry.actors.map(({ slug, name }) => (
              <option key={slug} value={name} />
            ))}
          </datalist>
          <button className="btn quiet" type="button" onClick={add}>
            <Icon name="plus" />
            Add
          </button>
        </li>
      </ul>
    </fieldset>
  );
}
