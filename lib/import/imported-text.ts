import { cleanText } from '../view/clean-text';

/** Longer ones are cut: room for a headline, and for a few paragraphs. */
export const LONGEST = { title: 200, summary: 20_000, name: 200, phrase: 200 } as const;

/** A browser's own limit is higher; nothing longer is a page that someone will open. */
const LONGEST_ADDRESS = 2048;
/** What cleaning would leave as it is, which is most of what there is: ASCII on one line, single spaces between words. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const WEB = /^https?:\/\/\S+$/i;
/** Where a sentence may end: its last word, the stop, and what closes with it, before a capital. */
const STOP = /(\S+) ?[.!?]["”’)]*(?= [\p{Lu}“"‘(])/gu;
/** Words that a stop follows in mid-sentence, and initials: "St.", "U.S.", "(1 Stat.". */
const ABBREVIATED = /^[“"‘(]*(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Jr|Sr|St|No|Nos|Stat|Gen|Sen|Rep|Gov|Lt|Col|Capt|Adm|Inc|Co|Ft|Mt|vs|v)$/u;

export interface CutText {
  readonly text: string;
  readonly cut: boolean;
}

/** Text for the reader: one line, without control characters and what reorders letters; cut at a word, with an ellipsis. */
export function cutText(written: string, kind: keyof typeof LONGEST): CutText {
  const most = LONGEST[kind];
  if (written.length <= most && CLEAN.test(written)) return { text: written, cut: false };
  // What is far too long is cut before it is cleaned: nobody should wait for what is then thrown away.
  const clean = cleanText(written.length > most * 8 ? written.slice(0, most * 8) : written, most + 2);
  if (clean.length <= most) return { text: clean, cut: written.length > most * 8 };
  const space = clean.lastIndexOf(' ', most - 1);
  const end = space > most / 2 ? space : most - 1;
  return { text: `${clean.slice(0, end).replace(/[\s,;:–—-]+$/, '').replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
}

/** The first sentence of a text, for what has no title of its own. An abbreviation in mid-sentence does not end it. */
export function firstSentence(clean: string): string {
  const head = clean.slice(0, LONGEST.title * 2);
  const end = [...head.matchAll(STOP)].find(([, word = '']) => !ABBREVIATED.test(word));
  const sentence = end === undefined ? clean : head.slice(0, end.index + end[0].length);
  return cutText(sentence.replace(/(?<=[^.])\.$/, ''), 'title').text;
}

/** An address that a reader may follow, as URLs are written (a foreign host in its `xn--` form); null for anything else. */
export function webAddress(written: string): string | null {
  const text = written.trim();
  if (text.length > LONGEST_ADDRESS || !WEB.test(text)) return null;
  try {
    const { href, username, password } = new URL(text);
    // What stands before an @ makes an address look like another's.
    return username === '' && password === '' ? href : null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

/** Each text once, in the order of first mention, without empty ones. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
