import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '../story/story';
import { textWidth } from '../type/text-width';
import { fittingForm, hasTitle, type LabelForm, type LabelPart, labelForms, type LabelWords, lineForms } from './label-forms';

const topics = (...slugs: string[]) => slugs as TopicSlug[];

const words: fc.Arbitrary<LabelWords> = fc
  .record({
    title: fc.array(fc.constantFrom('Blinken', 'meets', 'Foreign', 'Minister', '王毅'), { minLength: 3, maxLength: 8 }).map((list) => list.join(' ')),
    lead: fc.constantFrom(topics('dialogue'), topics('taiwan', 'tiktok')),
    others: fc.constantFrom(topics(), topics('trade'), topics('trade', 'narcotics', 'human-rights')),
    phrase: fc.option(fc.constantFrom('on Friday', 'earlier this week')),
    aside: fc.constantFrom('', 'after both ministers'),
    length: fc.option(fc.record({ widthPx: fc.integer({ min: 3, max: 120 }), words: fc.constant('about 5½ h') })),
    days: fc.constantFrom('', '16–17 May'),
    clock: fc.constantFrom('', 'Beijing day', 'scheduled'),
  })
  .map((rest) => ({ ...rest, short: rest.title.split(' ').slice(0, 2).join(' ') }));

const STYLES = { title: 'title', phrase: 'phrase', aside: 'small', clock: 'small' } as const;

function widthOf(part: LabelPart): number {
  if (part.kind === 'glyph') return part.size;
  return part.kind === 'length' ? part.width : textWidth(part.text, STYLES[part.kind]);
}

function textsOf(form: LabelForm): string[] {
  return form.parts.flatMap((part) => ('text' in part ? [part.text] : []));
}

describe.each([['two lines', labelForms], ['one line', lineForms]] as const)('a label on %s', (lines, forms) => {
  it('is as wide as its parts, which stand side by side', () => {
    fc.assert(fc.property(words, (of) => {
      for (const form of forms(of)) {
        expect(Math.max(...form.parts.map((part) => part.x + widthOf(part)))).toBeLessThanOrEqual(form.width + 1e-9);
        for (const line of [1, 2]) {
          const parts = form.parts.filter((part) => part.line === line);
          parts.slice(1).forEach((part, i) => expect(part.x).toBeGreaterThanOrEqual(parts[i]!.x + widthOf(parts[i]!)));
        }
        const first = form.parts.filter(({ kind, line }) => line === 1 && (kind === 'title' || kind === 'glyph'));
        const title = form.parts.find(({ kind }) => kind === 'title');
        const last = title ?? first[0]!;
        expect(form.titleWidth).toBeCloseTo(last.x + widthOf(last), 6);
      }
    }));
  });

  it('has its title whole or short or not at all, and never a part of a phrase', () => {
    fc.assert(fc.property(words, (of) => {
      const whole = [of.title, of.short, `‘${of.phrase}’`, of.aside, of.days, of.clock, of.length?.words];
      for (const form of forms(of)) {
        expect(textsOf(form).every((text) => whole.includes(text))).toBe(true);
        expect(form.full).toBe(form.parts.some((part) => part.kind === 'title' && part.text === of.title));
      }
    }));
  });

  it('comes down to one glyph', () => {
    fc.assert(fc.property(words, (of) => {
      expect(forms(of).at(-1)!.parts).toEqual([expect.objectContaining({ kind: 'glyph', topic: of.lead[0] })]);
    }));
  });

  it('keeps every topic’s glyph in its fullest form', () => {
    fc.assert(fc.property(words, (of) => {
      const glyphs = forms(of)[0]!.parts.flatMap((part) => (part.kind === 'glyph' ? [part.topic] : []));
      expect(glyphs).toEqual(lines === 'two lines' ? [...of.lead, ...of.others] : of.lead);
    }));
  });

  it('takes the fullest form that fits, and none where nothing does', () => {
    fc.assert(fc.property(words, fc.integer({ min: 0, max: 600 }), (of, room) => {
      const all = forms(of);
      const fitting = fittingForm(all, room);
      if (fitting === null) expect(all.every(({ width }) => width > room)).toBe(true);
      else {
        expect(fitting.width).toBeLessThanOrEqual(room);
        expect(all.slice(0, all.indexOf(fitting)).every(({ width }) => width > room)).toBe(true);
      }
      expect(fittingForm(all, -1)).toBeNull();
    }));
  });
});

const MEETING: LabelWords = {
  title: 'Blinken meets Foreign Minister Wang Yi', short: 'Blinken meets Wang Yi', lead: topics('dialogue'), others: topics('trade'), phrase: 'on Friday',
  aside: 'before Xi', length: { widthPx: 41, words: 'about 5½ h' }, days: '', clock: 'Beijing day',
};

describe('what a label gives up, first to last', () => {
  it('is its clock, its long title, its asides, its topics, its phrase, and last its title', () => {
    expect(labelForms(MEETING).map((form) => textsOf(form).join(' | '))).toEqual([
      'Blinken meets Foreign Minister Wang Yi | ‘on Friday’ | before Xi | about 5½ h | Beijing day',
      'Blinken meets Foreign Minister Wang Yi | ‘on Friday’ | before Xi | about 5½ h',
      'Blinken meets Wang Yi | ‘on Friday’ | before Xi | about 5½ h | Beijing day',
      'Blinken meets Wang Yi | ‘on Friday’ | before Xi | about 5½ h',
      'Blinken meets Foreign Minister Wang Yi | ‘on Friday’',
      'Blinken meets Wang Yi | ‘on Friday’',
      'Blinken meets Wang Yi | ‘on Friday’',
      'Blinken meets Foreign Minister Wang Yi',
      'Blinken meets Wang Yi',
      '',
    ]);
    expect(labelForms(MEETING).map(hasTitle)).toEqual([...Array<boolean>(9).fill(true), false]);
  });

  it('keeps an aside where no phrase is printed', () => {
    const forms = labelForms({ ...MEETING, phrase: null, length: null });
    expect(textsOf(forms[5]!)).toEqual(['Blinken meets Wang Yi', 'before Xi']);
  });
});
