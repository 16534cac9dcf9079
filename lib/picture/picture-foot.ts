import type { Output } from '../output/output';
import { parseDay } from '../time/civil-day';
import { dateText, sureDate } from '../time/date-text';
import { calendarWords } from '../time/words';
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
  const said = [asOf(output.revision), ...(leftOut > 0 ? [`${leftOut} long ${leftOut === 1 ? 'event' : 'events'} not drawn`] : [])];
  const forms = [...sourceForms(output).map((sources) => [...said, sources]), said].map((parts) => parts.join(' · '));
  const words = forms.find((form) => lineWidth(form, 'words', size) <= room) ?? said.join(' · ');
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
  return `As of ${day === null ? revision : dateText(sureDate(day))}`;
}

/** "Sources: News report, Beijing, 26 April 2024, and 10 more", and shorter: those of the reports asked for, or of the event. */
function sourceForms({ kind, open, shown, records }: Output): string[] {
  const { story } = open;
  const ofEvent = kind === 'event' ? records[0]?.sources : undefined;
  const used = ofEvent ?? story.sources.filter(({ id }) => shown.view.reports === 'all' || id === story.lead);
  if (kind === 'view' && story.lead === null && used.length > 1) return [`Sources: ${used.length} public sources`];
  const first = used.find(({ id }) => id === story.lead) ?? used[0];
  if (!first) return [];
  const when = first.published && calendarWords(first.published);
  const dated = [first.name, first.dateline, when].filter(Boolean).join(', ');
  const more = used.length - 1;
  const withMore = (name: string, joint: string) => (more > 0 ? `Sources: ${name}${joint} and ${more} more` : `Source: ${name}`);
  return [withMore(dated, ','), withMore(first.name, '')];
}

/** Host and path without its query, an event by its id alone: what a reader can type. */
export function shortAddress({ address, kind, records }: Output): string {
  const whole = (kind === 'event' && records[0]?.url) || address;
  return whole.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
}
