import { ASIDE_RULES } from './aside-rules';
import type { Aside } from './reading';
import type { Span } from './span';
import { textLines, type Line } from './text-lines';

export interface SetAside {
  readonly paragraphs: readonly Span[];
  readonly asides: readonly Aside[];
  /** The first headline, without marks of Markdown. */
  readonly title: string | null;
}

interface Judged {
  readonly line: Line;
  readonly kind: Aside['kind'] | null;
  readonly why: string;
}

/** A line of a report ends as a sentence does; a heading does not. */
const SENTENCE_END = /[.!?…:;,][”"’'*)\]_]*$/;
/** A sentence inside tells a report, even where its last stop was lost. */
const SENTENCE_WITHIN = /[a-z\d)”"][.!?][”"’)]* +[“"‘(]?\p{Lu}/u;
const MOST_HEADING_WORDS = 25;
const BULLET = /^(?:[-*•]|\d{1,2}[.)])\s+/;
/** A bulleted line with fewer words is a button; with more it may tell an event. */
const FEW_WORDS = 4;

/** What of a text is its report, and what is the page around it. Each line is one or the other. */
export function setAside(text: string): SetAside {
  const judged = joinNeighbours(textLines(text).map(judge));
  const asides = judged.flatMap(({ line, kind, why }) =>
    kind === null ? [] : [{ start: line.start, end: line.end, kind, why }],
  );
  const paragraphs = judged.filter(({ kind }) => kind === null).map(({ line: { start, end } }) => ({ start, end }));
  const headline = judged.find(({ kind }) => kind === 'headline')?.line.words;
  return { paragraphs, asides, title: headline?.replace(/^[#*_\s]+/, '').replace(/[*_\s]+$/, '') ?? null };
}

function judge(line: Line): Judged {
  const rule = ASIDE_RULES.find(({ test }) => test(line.words));
  if (rule !== undefined) return { line, kind: rule.kind, why: rule.why };
  return { line, kind: null, why: '' };
}

/** What a line is by the lines beside it. */
function joinNeighbours(judged: readonly Judged[]): readonly Judged[] {
  const result = [...judged];
  const set = (at: number, kind: Aside['kind'], why: string) => {
    const found = result[at];
    if (found?.kind === null) result[at] = { line: found.line, kind, why };
  };
  for (let at = 0; at < result.length; at += 1) {
    const { line, kind } = result[at]!;
    if (kind === 'video-length' && isTitle(result[at - 1]?.line))
      set(at - 1, 'promotion', 'the title of the video whose length follows');
    if (kind === 'credit') {
      set(at - 1, 'caption', 'the caption of a picture, followed by its credit');
      const above = result[at - 2]?.line;
      if (result[at - 1]?.kind === 'caption' && !result[at - 1]!.line.first && isTitle(above))
        set(at - 2, 'caption', 'the title of a picture, above its caption');
    }
    if (kind === null && BULLET.test(line.words) && line.words.split(/\s+/, FEW_WORDS + 1).length <= FEW_WORDS)
      set(at, 'furniture', 'a button of the page');
  }
  afterTheEnd(result, set);
  const body = result.findIndex(({ line, kind }) => kind === null && !isTitle(line));
  result.forEach(({ line, kind }, at) => {
    if (kind !== null || !isTitle(line)) return;
    if (at < body) set(at, 'headline', 'a headline, which the report below tells in full');
    else if (body !== -1) set(at, 'heading', 'a heading or title: it is no sentence');
  });
  return result;
}

/** What follows a form for comments, at the end of a page, is comments. */
function afterTheEnd(judged: readonly Judged[], set: (at: number, kind: Aside['kind'], why: string) => void): void {
  const form = judged.findIndex(({ kind }, at) => kind === 'comment-form' && at > judged.length / 2);
  if (form === -1) return;
  for (let at = form + 1; at < judged.length; at += 1) set(at, 'comment-form', 'stands below the form for comments');
}

function isTitle(line: Line | undefined): line is Line {
  if (line === undefined) return false;
  if (/^#{1,6}\s/.test(line.words)) return true;
  if (BULLET.test(line.words) || line.words.length > 250) return false;
  const ends = SENTENCE_END.test(line.words.slice(-8)) && !/[^.!?…:;,][”"’]$/.test(line.words.slice(-2));
  return !ends && !SENTENCE_WITHIN.test(line.words) && line.words.split(/\s+/).length <= MOST_HEADING_WORDS;
}
