import type { TopicSlug } from '../story/story';
import { textWidth } from '../type/text-width';
import { GLYPH, GLYPH_SMALL } from './plot-size';

/** What a label may say of an event, before it is known how much room there is. */
export interface LabelWords {
  readonly title: string;
  readonly short: string;
  /** Before the title: the main topic, or the topics asked for. */
  readonly lead: readonly TopicSlug[];
  readonly others: readonly TopicSlug[];
  /** Printed in the report; shown in italics between quotation marks. */
  readonly phrase: string | null;
  readonly aside: string;
  /** A length drawn to scale beside its words. */
  readonly length: { readonly widthPx: number; readonly words: string } | null;
  /** Days in words, where the mark is too narrow to show them. */
  readonly days: string;
  /** Whose day it is, or the status where it is not plainly "happened". */
  readonly clock: string;
}

export type LabelPart =
  | { readonly kind: 'glyph'; readonly x: number; readonly topic: TopicSlug; readonly size: number; readonly line: 1 | 2 }
  | { readonly kind: 'title' | 'phrase' | 'aside' | 'clock'; readonly x: number; readonly text: string; readonly line: 1 | 2 }
  | { readonly kind: 'length'; readonly x: number; readonly width: number; readonly line: 1 | 2 };

/** A label laid out from x = 0. */
export interface LabelForm {
  readonly parts: readonly LabelPart[];
  readonly width: number;
  /** Of the first line alone: what the highlighter covers. */
  readonly titleWidth: number;
  /** False where the title is left out or shortened. */
  readonly full: boolean;
}

const GLYPH_GAP = 3;
const TITLE_GAP = 2;
const PART_GAP = 5;

/**
 * Which parts each form keeps, from all down to the glyph alone. The printed phrase is worth more than the long title: the
 * words are the data.
 */
const FORMS: readonly { title: 'title' | 'short' | null; others: boolean; phrase: boolean; rest: boolean; clock: boolean }[] = [
  { title: 'title', others: true, phrase: true, rest: true, clock: true },
  { title: 'title', others: true, phrase: true, rest: true, clock: false },
  { title: 'short', others: true, phrase: true, rest: true, clock: true },
  { title: 'short', others: true, phrase: true, rest: true, clock: false },
  { title: 'title', others: true, phrase: true, rest: false, clock: false },
  { title: 'short', others: true, phrase: true, rest: false, clock: false },
  { title: 'short', others: false, phrase: true, rest: false, clock: false },
  { title: 'title', others: true, phrase: false, rest: false, clock: false },
  { title: 'short', others: false, phrase: false, rest: false, clock: false },
  { title: null, others: false, phrase: false, rest: false, clock: false },
];

/** All forms of a label on two lines, the fullest first. Titles are whole or short, never cut. */
export function labelForms(words: LabelWords): LabelForm[] {
  return FORMS.map((form) => {
    const parts: LabelPart[] = [];
    const titleWidth = layLine1(parts, words, form.title);
    const metaWidth = form.title ? layLine2(parts, words, form, 0, 2) : 0;
    return { parts, width: Math.max(titleWidth, metaWidth), titleWidth, full: form.title === 'title' };
  });
}

/** The forms of a label on one line, as spans carry it. */
export function lineForms(words: LabelWords): LabelForm[] {
  return FORMS.map((form) => {
    const parts: LabelPart[] = [];
    const titleWidth = layLine1(parts, words, form.title);
    const width = form.title ? layLine2(parts, { ...words, others: [] }, form, titleWidth + 2 * PART_GAP, 1) : titleWidth;
    return { parts, width, titleWidth, full: form.title === 'title' };
  });
}

function layLine1(parts: LabelPart[], words: LabelWords, title: 'title' | 'short' | null): number {
  let x = 0;
  for (const topic of title ? words.lead : words.lead.slice(0, 1)) {
    parts.push({ kind: 'glyph', x, topic, size: GLYPH, line: 1 });
    x += GLYPH + GLYPH_GAP;
  }
  if (!title) return x - GLYPH_GAP;
  x += TITLE_GAP;
  parts.push({ kind: 'title', x, text: words[title], line: 1 });
  return x + textWidth(words[title], 'title');
}

function layLine2(parts: LabelPart[], words: LabelWords, form: (typeof FORMS)[number], from: number, line: 1 | 2): number {
  let x = from;
  const put = (kind: 'phrase' | 'aside' | 'clock', text: string) => {
    if (x > from) x += PART_GAP - (kind === 'phrase' ? 1 : 0);
    parts.push({ kind, x, text, line });
    x += textWidth(text, kind === 'phrase' ? 'phrase' : 'small');
  };
  if (form.others) {
    for (const topic of words.others) {
      parts.push({ kind: 'glyph', x, topic, size: GLYPH_SMALL, line });
      x += GLYPH_SMALL + GLYPH_GAP - 1;
    }
  }
  if (form.phrase && words.phrase) put('phrase', `‘${words.phrase}’`);
  if (form.rest || (form.phrase && !words.phrase)) {
    if (words.aside) put('aside', words.aside);
  }
  if (form.rest && words.length) {
    x += PART_GAP + 1;
    parts.push({ kind: 'length', x, width: words.length.widthPx, line });
    x += words.length.widthPx - 1;
    put('aside', words.length.words);
  }
  if (form.rest && words.days) put('aside', words.days);
  if (form.clock && words.clock) put('clock', words.clock);
  return x;
}

/** The fullest form that fits; null where not even the glyph does. */
export function fittingForm(forms: readonly LabelForm[], room: number): LabelForm | null {
  return forms.find(({ width }) => width <= room) ?? null;
}

export function hasTitle({ parts }: LabelForm): boolean {
  return parts.some(({ kind }) => kind === 'title');
}
