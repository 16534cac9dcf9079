import { EdtfError } from '../time/edtf-error';
import { parseEdtf } from '../time/parse-edtf';
import { htmlText } from './html-text';
import type { Note } from './import-report';
import { cutText, firstSentence } from './imported-text';
import { type DocumentPlan, jsonDocument, NodeError } from './json-document';
import type { JsonNode } from './json-nodes';
import { contentSeed, rowEvent } from './row-event';
import type { MadeRow } from './table-reader';
import { openDocument, type Slide, type TimelineJsDocument } from './timelinejs-forms';

const SOURCE = 'TimelineJS document';
const NO_DATE_OBJECT: JsonNode = { value: new Map(), line: 0, column: 0 };

/**
 * Slides of a TimelineJS document, version 3 or 2. It is JSON, so it is read whole, up to the limit of a row. HTML becomes
 * text; hours are dropped, since no clock is named; eras are no events. What links stand in a slide is not taken for its source.
 */
export const timelineJs = jsonDocument(slidesOf);

/** @throws ImportError for a document that is none of TimelineJS. */
export function slidesOf(root: JsonNode): DocumentPlan {
  const document = openDocument(root);
  return {
    called: 'slides',
    besides: document.eras.map((node) => ({ node, reason: 'era', problem: 'An era is the background of events and none itself.' })),
    entries: document.slides.map((slide) => ({ node: slide.node, make: (note) => slideEvent(document, slide, note) })),
  };
}

function slideEvent(document: TimelineJsDocument, slide: Slide, note: (note: Note) => void): MadeRow {
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
    throw new NodeError(end ?? NO_DATE_OBJECT, 'wrong-date', error.message);
  }
}

/** An end as some editors leave it: `null`, or an object whose parts are all empty. */
function isEmpty({ value }: JsonNode): boolean {
  if (value === null) return true;
  return value instanceof Map && [...(value as ReadonlyMap<string, JsonNode>).values()].every((part) => part.value === '' || part.value === null);
}
