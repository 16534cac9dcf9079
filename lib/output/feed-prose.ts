import type { Source } from '../story/story';
import type { EventRecord } from './event-record';
import { cleanLine } from './feed-text';

/**
 * An event in plain text for whoever sees no page: what it was, all that is known of it in a sentence, how its date was found,
 * and who says so. Paragraphs are set apart by an empty line; what the data hold cannot make one.
 *
 * @param more Further paragraphs, before the sources.
 */
export function recordProse({ known, sentence, maybe, sources, url }: EventRecord, more: readonly string[] = []): string {
  const paragraphs = [
    known.event.summary,
    sentence,
    `How the date was found: ${known.dated.resolved}`,
    ...(maybe ? ['It may lie outside the dates that this view asks for: its own date is not exact enough to tell.'] : []),
    ...more,
  ];
  const heading = sources.length === 1 ? 'Source:' : 'Sources:';
  return [
    ...paragraphs.map(cleanLine),
    [heading, ...sources.map(sourceWords)].join('\n'),
    `This event in Démarche: ${url}`,
  ].join('\n\n');
}

function sourceWords({ name, address }: Source): string {
  return cleanLine(address === null ? `${name} (no address known)` : `${name}: ${address}`);
}
