import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStories } from './load-stories';
import type { Passage } from './story';

/** The report that the first story is read from. Its text is not ours, so it is not in the repository. */
const ARTICLE = resolve(import.meta.dirname, '../../../shared/article-blinken-beijing-2024-04-26.txt');
const there = existsSync(ARTICLE);
if (!there) console.warn(`Passages and quotations are not checked: ${ARTICLE} is not here.`);

interface Article {
  readonly paragraphs: readonly string[];
  readonly caption: string;
}

/**
 * The body, from "Beijing –" to "in May". Furniture of the page stands between its paragraphs: headings of pictures and
 * videos, their lengths and credits, none of which ends like a sentence. The caption does, and stands before its credit.
 */
function readArticle(): Article {
  const lines = there ? readFileSync(ARTICLE, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '') : [];
  const body = lines.slice(lines.findIndex((line) => line.startsWith('Beijing –')), lines.findLastIndex((line) => line.endsWith('in May.')) + 1);
  const caption = body[body.findIndex((line) => line.includes('/Pool/')) - 1] ?? '';
  return { caption, paragraphs: body.filter((line) => line !== caption && /\.”?$/.test(line)) };
}

/** The words of a passage as printed, or an empty text where it is not found. */
function passageText({ paragraphs, caption }: Article, { paragraph, from, to }: Passage): string {
  const text = paragraph === 'caption' ? caption : (paragraphs[paragraph - 1] ?? '');
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  return start === -1 || end === -1 ? '' : text.slice(start, end + to.length);
}

describe.skipIf(!there)('the article of the first story', () => {
  const article = readArticle();
  const story = [...loadStories().stories.values()].find(({ slug }) => slug === 'blinken-in-china');
  const reports = (story?.events ?? []).flatMap((event) => event.reports.filter(({ source }) => source === story?.lead).map((report) => ({ title: event.title, report })));
  const passages = reports.flatMap(({ title, report }) => report.passages.map((passage) => ({ title, passage })));
  const phrases = reports.flatMap(({ title, report }) => (report.phrase === null ? [] : [{ title, report, phrase: report.phrase }]));
  const quotations = reports.flatMap(({ title, report }) => report.quotations.map(({ words }) => ({ title, report, words })));
  const within = (places: readonly Passage[], words: string): boolean => places.some((passage) => passageText(article, passage).includes(words));

  it('has 18 paragraphs and a caption', () => {
    expect(article.paragraphs).toHaveLength(18);
    expect(article.caption).toContain('Great Hall of the People');
  });

  it('speaks of all twelve events', () => {
    expect(reports).toHaveLength(12);
  });

  it.each(passages)('has the passage on “$title”, from “$passage.from” to “$passage.to”', ({ passage }) => {
    expect(passageText(article, passage)).not.toBe('');
  });

  it.each(phrases)('prints ‘$phrase’ in a passage on “$title”', ({ report, phrase }) => {
    expect(within(report.passages, phrase)).toBe(true);
  });

  it.each(quotations)('prints “$words”, letter by letter, in a passage on “$title”', ({ report, words }) => {
    expect(within(report.passages, words)).toBe(true);
  });

  it('shares no seven words in a row with what we say ourselves', () => {
    const ours = (story?.events ?? []).flatMap((event) => [event.title, event.headline, event.summary, ...event.reports.flatMap(({ resolved, says }) => [resolved, says])]);
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$]+/gu) ?? [];
    const printed = ` ${words(article.paragraphs.join(' ')).join(' ')} `;
    const runs = ours.flatMap((text) => words(text).map((_, at, all) => all.slice(at, at + 7)).filter((run) => run.length === 7));
    expect(runs.map((run) => run.join(' ')).filter((run) => printed.includes(` ${run} `))).toEqual([]);
  });
});
