'use client';

import { useState } from 'react';
import type { Act, Decisions } from '@/lib/reading/draft/decisions';
import { newSlug } from '@/lib/reading/draft/new-slug';
import type { Reading } from '@/lib/reading/reading';
import type { Registry } from '@/lib/story/story';
import { Icon } from '../ui/icon';
import { ChoiceField } from './choice-field';

interface OwnWordsProps {
  reading: Reading;
  decisions: Pick<Decisions, 'topics' | 'actors'>;
  registry: Registry;
  act: (act: Act) => void;
  /** Words to begin with, as selected in the text. */
  words: string;
  onClose: () => void;
}

const NEW = '';

/**
 * A topic or somebody that the lists lack, or more words for one that they have; with what each catches in the text.
 */
export function OwnWords({ reading, decisions, registry, act, words, onClose }: OwnWordsProps) {
  const [kind, setKind] = useState<'topic' | 'actor'>('topic');
  const [target, setTarget] = useState(NEW);
  const [name, setName] = useState('');
  const [typed, setTyped] = useState(words);
  const list = typed
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 100);
  const caught = list.map((word) => ({ word, count: timesIn(reading.text, word) }));
  const known = kind === 'topic' ? registry.topics : registry.actors;
  const called =
    target === NEW ? name.trim() || list[0] || '' : (known.find(({ slug }) => slug === target)?.name ?? '');
  const add = () => {
    if (list.length === 0 || called === '') return;
    if (kind === 'topic') {
      const topic =
        target === NEW
          ? newSlug(
              called,
              registry.topics.map(({ slug }) => slug),
            )
          : target;
      const before = decisions.topics.find((each) => each.topic === topic)?.words ?? [];
      act({ kind: 'name-topic', topic: { topic, name: called, words: [...new Set([...before, ...list])] } });
    } else {
      const before = decisions.actors.find((each) => each.name === called)?.aliases ?? [];
      act({
        kind: 'name-actor',
        actor: { id: target === NEW ? null : target, name: called, aliases: [...new Set([...before, ...list])] },
      });
    }
    onClose();
  };
  return (
    <form
      className="add-own"
      aria-label="A topic or somebody of your own"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="add-row">
        <ChoiceField
          label="It is"
          value={kind}
          options={[
            ['topic', 'a topic'],
            ['actor', 'somebody'],
          ]}
          onChosen={(chosen) => (setKind(chosen), setTarget(NEW))}
        />
        <ChoiceField
          label={kind === 'topic' ? 'Which topic' : 'Who'}
          className="add-grow"
          value={target}
          options={[
            [NEW, kind === 'topic' ? 'A new topic' : 'Somebody new'],
            ...known.map(({ slug, name: each }) => [slug, each] as const),
          ]}
          onChosen={setTarget}
        />
        {target === NEW && (
          <label className="add-field add-grow">
            <span>Name</span>
            <input
              value={name}
              maxLength={120}
              placeholder={list[0] ?? ''}
              onChange={(event) => setName(event.target.value)}
              autoComplete="off"
            />
          </label>
        )}
      </div>
      <label className="add-field">
        <span>Words that tell it, with commas between them</span>
        <input
          value={typed}
          maxLength={2000}
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
      </label>
      <p className="add-note" role="status">
        {caught.length === 0
          ? 'Write a word to see how often the text has it.'
          : `In the text: ${caught.map(({ word, count }) => `“${word}” ${count === 1 ? 'once' : `${count} times`}`).join(', ')}.`}
      </p>
      <div className="add-acts">
        <button className="btn solid" type="submit" disabled={list.length === 0}>
          Read the text with {list.length === 1 ? 'this word' : 'these words'}
        </button>
        <button className="btn quiet" type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
      <OwnList decisions={decisions} act={act} reading={reading} />
    </form>
  );
}

function OwnList({
  decisions: { topics, actors },
  act,
  reading,
}: Pick<OwnWordsProps, 'decisions' | 'act' | 'reading'>) {
  if (topics.length + actors.length === 0) return null;
  const entries = [
    ...topics.map(({ topic, name, words }) => ({
      key: `topic ${topic}`,
      name: name ?? topic,
      words,
      caught: reading.topics.filter((each) => each.topic === topic).length,
      drop: { kind: 'drop-topic', topic } as const,
    })),
    ...actors.map(({ id, name, aliases }) => ({
      key: `actor ${name}`,
      name,
      words: aliases,
      caught: reading.actors.filter((each) => (id === null ? each.name === name : each.id === id)).length,
      drop: { kind: 'drop-actor', name } as const,
    })),
  ];
  return (
    <ul className="add-own-list" aria-label="Of your own">
      {entries.map(({ key, name, words, caught, drop }) => (
        <li key={key}>
          <b>{name}</b> {words.join(', ')} <small>{caught === 1 ? 'found once' : `found ${caught} times`}</small>
          <button className="sq" type="button" aria-label={`Without ${name}`} onClick={() => act(drop)}>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How often a text has a word or a phrase, whatever its capitals. */
function timesIn(text: string, word: string): number {
  const [within, sought] = [text.toLowerCase(), word.toLowerCase()];
  let count = 0;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) count += 1;
  return count;
}
