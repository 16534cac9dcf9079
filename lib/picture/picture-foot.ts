import type { Output } from '../output/output';
import type { OpenStory } from '../scene/open-story';
import { parseDay } from '../time/civil-day';
import { dayWords } from '../time/date-text';
import { type Part, pictureLine } from './picture-parts';
import type { PictureLayout } from './picture-size';
import { lineWidth, wrapText } from './picture-text';

const RAISED = 0.62;

/** Where the facts are from and as of when; where the picture is from; what it has no room for. `bottom` is where the plot must end. */
export function pictureFoot(output: Output, { drawn, margin, type }: PictureLayout, leftOut: number): Part {
  const size = type.note;
  const y = drawn.height - margin * RAISED;
  const right = drawn.width - margin;
  const address = wrapText(shortAddress(output), { face: 'words', size, width: (drawn.width - 2 * margin) * 0.5, most: 1 })[0] ?? '';
  const room = drawn.width - 2 * margin - lineWidth(address, 'words', size) - size * 2;
  const said = [asOf(output.revision), ...(leftOut > 0 ? [`${leftOut} long ${leftOut === 1 ? 'event' : 'events'} not drawn`] : []), sources(output.open)];
  const words = wrapText(said.join(' · '), { face: 'words', size, width: room, most: 1 })[0] ?? '';
  return {
    svg: pictureLine(words, 'note', { x: margin, y, size }) + pictureLine(address, 'words', { x: right, y, size, end: true }),
    bottom: y - size * 1.75,
  };
}

/** The height that the foot takes, before what it says is known. */
export function footTop({ drawn, margin, type }: PictureLayout): number {
  return drawn.height - margin * RAISED - type.note * 1.75;
}

/** "As of 24 November 2026". */
function asOf(revision: string): string {
  const day = parseDay(revision);
  return `As of ${day === null ? revision : dayWords(day)}`;
}

/** "Source: News report, and 10 more". */
function sources({ story }: OpenStory): string {
  const lead = story.sources.find(({ id }) => id === story.lead)?.name ?? '';
  const more = story.sources.length - 1;
  return more > 0 ? `Sources: ${lead} and ${more} more` : `Source: ${lead}`;
}

/** Host and path: what a reader can type. */
export function shortAddress({ address }: Pick<Output, 'address'>): string {
  return address.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
}
