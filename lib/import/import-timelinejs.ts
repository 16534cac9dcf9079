import { EdtfError } from '../time/edtf-error';
import { parseEdtf } from '../time/parse-edtf';
import { contentKey, keysSeen } from './content-key';
import { htmlText } from './html-text';
import { ImportError, RowError } from './import-error';
import type { Note, RowPlace } from './import-report';
import type { ImportedEvent } from './imported-event';
import { cutText, firstSentence } from './imported-text';
import { readJsonNodes, type JsonNode } from './json-nodes';
import { contentSeed, rowEvent } from './row-event';
import type { ImportFormat } from './run-import';
import { openDocument, type Slide, type TimelineJsDocument } from './timelinejs-forms';
import { TimelineJsDateError } from './timelinejs-when';

const SOURCE = 'TimelineJS document';
const NO_DATE_OBJECT: JsonNode = { value: new Map(), line: 0, column: 0 };

/**
 * Slides of a TimelineJS document, version 3 or 2. It is JSON, so it is read whole, up to the limit of a row. HTML becomes
 * text; hours are dropped, since no clock is named; eras are no events. What links stand in a slide is not taken for its source.
 */
export const timelineJs: ImportFormat = (book, limits) => {
  const pieces: string[] = [];
  let length = 0;
  return {
    take(text) {
      length += text.length;
      if (length > limits.longestRow) throw new ImportError(`The document is longer than ${limits.longestRow} characters.`);
      pieces.push(text);
      return [];
    },
    end() {
      const document = openDocument(readJsonNodes(pieces.join('')));
      const [seenContent, seenSeed] = [keysSeen(), keysSeen()];
      const leaveOut = ({ line, column }: RowPlace, reason: RowError['reason'], problem: string) => book.leaveOut({ line, column, reason, problem });
      for (const era of document.eras) {
        book.countRead();
        leaveOut(era, 'era', 'An era is the background of events and none itself.');
      }
      return document.slides.flatMap((slide, at) => {
        book.countRead();
        const notes: Note[] = [];
        try {
          if (at >= limits.mostRows) throw new RowError('too-many', 0, `Only ${limits.mostRows} slides are read.`);
          const { event, content } = slideEvent(document, slide, (note) => notes.push(note));
          if (seenContent(contentKey(content))) {
            book.countJoined();
            return [];
          }
          if (seenSeed(event.seed)) throw new RowError('id-twice', 0, `Another slide has the id “${event.seed}” and says something else.`);
          for (const note of notes) book.note(note, { line: slide.node.line, column: slide.node.column });
          return [event];
        } catch (error) {
          if (error instanceof TimelineJsDateError) leaveOut(error.node.line === 0 ? slide.node : error.node, error.reason, error.problem);
          else if (error instanceof RowError) leaveOut(slide.node, error.reason, error.problem);
          else throw error;
          return [];
        }
      });
    },
  };
};

function slideEvent(document: TimelineJsDocument, slide: Slide, note: (note: Note) => void): { readonly event: ImportedEvent; readonly content: readonly string[] } {
  const words = (html: string) => cutText(htmlText(html), 'summary').text;
  const { when, hasTime } = whenOf(document, slide);
  if (hasTime) note('time-dropped');
  const [headline, text] = [words(slide.headline), words(slide.text)];
  const content = [when, headline, text, slide.group, slide.place];
  const event = rowEvent({
    seed: slide.id === '' ? contentSeed('timelinejs', content) : `timelinejs:${slide.id}`,
    title: headline === '' ? firstSentence(text) : headline,
    summary: text,
    when,
    phrase: words(slide.printed),
    topics: [words(slide.group)],
    places: [words(slide.place)],
    source: { title: document.title === '' ? SOURCE : words(document.title), address: null },
  }, 0, note);
  return { event, content };
}

/** A slide with an end lasted until then; an end that says the same as the start says nothing. */
function whenOf({ readDate }: TimelineJsDocument, { start, end }: Slide): { readonly when: string; readonly hasTime: boolean } {
  const from = readDate(start ?? NO_DATE_OBJECT);
  const to = end === undefined || isEmpty(end) ? from : readDate(end);
  const hasTime = from.hasTime || to.hasTime;
  if (to.when === from.when) return { when: from.when, hasTime };
  try {
    return { when: parseEdtf(`${from.when}/${to.when}`).text, hasTime };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new TimelineJsDateError(end ?? NO_DATE_OBJECT, 'wrong-date', error.message);
  }
}

/** An end as some editors leave it: `null`, or an object whose parts are all empty. */
function isEmpty({ value }: JsonNode): boolean {
  if (value === null) return true;
  return value instanceof Map && [...(value as ReadonlyMap<string, JsonNode>).values()].every((part) => part.value === '' || part.value === null);
}
