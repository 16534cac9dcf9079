import { contentKey } from './content-key';
import { RowError } from './import-error';
import type { Note } from './import-report';
import type { ImportedActor, ImportedEvent } from './imported-event';
import { cutText, distinct, webAddress } from './imported-text';

/** An event before its texts are cleaned. What most sources do not say may be left out. */
export interface RawEvent extends Partial<Omit<ImportedEvent, 'source'>> {
  readonly seed: string;
  readonly title: string;
  readonly when: string;
  readonly source: { readonly title: string; readonly address: string | null };
}

/**
 * An event whose every text has passed `cutText` and whose address is one on the web or null.
 *
 * @param titleCell The number of the cell, from 0, or whatever `RowError` counts, that a missing title is missed in.
 * @param note Called for what was lost.
 * @throws RowError where nothing is left of the title.
 */
export function rowEvent(raw: RawEvent, titleCell: number, note: (note: Note) => void): ImportedEvent {
  const clean = (text: string, kind: Parameters<typeof cutText>[1]): string => {
    const { text: cleaned, cut } = cutText(text, kind);
    if (cut) note('cut');
    return cleaned;
  };
  const names = (texts: readonly string[]) => distinct(texts.map((text) => clean(text, 'name')));
  const title = clean(raw.title, 'title');
  if (title === '') throw new RowError('no-title', titleCell, 'There is no title.');
  const written = raw.source.address?.trim() ?? '';
  const address = webAddress(written);
  if (address === null && written !== '') note('no-address');
  return {
    seed: clean(raw.seed, 'name'),
    title,
    summary: clean(raw.summary ?? '', 'summary'),
    when: raw.when,
    phrase: (raw.phrase ?? '') === '' ? null : clean(raw.phrase ?? '', 'phrase'),
    clock: raw.clock ?? null,
    status: raw.status ?? 'happened',
    type: raw.type ?? null,
    actors: cleanActors(raw.actors ?? [], (name) => clean(name, 'name')),
    topics: names(raw.topics ?? []),
    places: names(raw.places ?? []),
    // An address that nobody can follow still says where it comes from.
    source: { title: clean(raw.source.title === '' ? written : raw.source.title, 'title'), address },
    kind: raw.kind ?? 'fact',
    importance: raw.importance ?? null,
  };
}

/** Each actor once; one that acts here and is acted upon there takes part. */
function cleanActors(actors: readonly ImportedActor[], clean: (name: string) => string): readonly ImportedActor[] {
  const roles = new Map<string, ImportedActor['role']>();
  for (const { name, role } of actors) {
    const cleaned = clean(name);
    const before = roles.get(cleaned);
    if (cleaned !== '') roles.set(cleaned, before === undefined || before === role ? role : 'participant');
  }
  return [...roles].map(([name, role]) => ({ name, role }));
}

/** For rows without an id: a seed from what they say, which a line moved up or down does not change. */
export function contentSeed(prefix: string, content: readonly string[]): string {
  return `${prefix}:${contentKey(content)}`;
}
