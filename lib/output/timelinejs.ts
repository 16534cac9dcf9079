import { clockWords, sideName, statusWords } from '../story/names';
import type { Source } from '../story/story';
import { joinWords } from '../view/join-words';
import type { EventRecord } from './event-record';
import type { Output } from './output';
import { timelineJsDates } from './timelinejs-date';

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** TimelineJS reads dates and groups as HTML twice, so that what is escaped once would come back to life. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [[/&(?=[#a-z])/gi, '＆'], [/</g, '‹'], [/>/g, '›']];

/** The events as TimelineJS 3 reads them (`application/json`); those that it cannot place are counted on the title slide. */
export function writeTimelineJs(output: Output): string {
  const { title, filter, address } = output;
  const text = [`${escapeHtml(filter)}.`, omissionWords(output), link(address, 'The same view in Démarche')];
  return `${JSON.stringify({
    scale: 'human',
    title: { unique_id: 'title', text: { headline: escapeHtml(title), text: paragraphs(text) }, autolink: false },
    events: output.records.flatMap((record) => slideOf(record, output) ?? []),
  }, null, 2)}\n`;
}

/** The events that TimelineJS has no place for, since their start is not known. */
export function timelineJsOmissions({ records }: Output): readonly EventRecord[] {
  return records.filter(({ known }) => timelineJsDates(known.when) === null);
}

function slideOf({ known, id, url, dateWords, sources }: EventRecord, { open }: Output): object | null {
  const dates = timelineJsDates(known.when);
  if (dates === null) return null;
  const { title, summary } = known.event;
  const reported = known.phrase === null ? '' : ` Reported as ‘${known.phrase}’.`;
  return {
    unique_id: id,
    ...dates,
    display_date: lookalikes(dateWords),
    group: lookalikes(sideName(known.lane, open.registry)),
    text: {
      headline: escapeHtml(title),
      text: paragraphs([
        escapeHtml(summary),
        escapeHtml(`${dateWords} (${clockWords(known, open.registry)}). ${statusWords(known.status)}.${reported}`),
        `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.map(sourceHtml).join('; ')}`,
        link(url, 'This event in Démarche'),
      ]),
    },
    autolink: false,
  };
}

function omissionWords(output: Output): string {
  const left = timelineJsOmissions(output);
  if (left.length === 0) return '';
  const titles = joinWords(left.map(({ known }) => `‘${known.event.title}’`), 'and');
  return escapeHtml(`Left out here, since ${left.length === 1 ? 'its start is' : 'their starts are'} not known: ${left.length} ${left.length === 1 ? 'event' : 'events'}, ${titles}.`);
}

function sourceHtml({ name, address }: Source): string {
  return address === null ? escapeHtml(name) : link(address, name);
}

function link(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}

function paragraphs(html: readonly string[]): string {
  return html.filter(Boolean).map((words) => `<p>${words}</p>`).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => HTML[letter] ?? letter);
}

function lookalikes(text: string): string {
  return LOOKALIKES.reduce((changed, [letter, other]) => changed.replace(letter, other), text);
}
