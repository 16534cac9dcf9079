import { describe, expect, it } from 'vitest';
import { exampleReading } from './example-draft';
import { piecesOf, textBlocks } from './text-blocks';

const text = 'Skip to content\n\nThe minister came on Monday.\nShe left.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const reading = exampleReading([], {
  text,
  asides: [{ ...at('Skip to content'), kind: 'furniture', why: 'a link of the page' }],
  expressions: [{ ...at('on Monday'), type: 'DATE', value: '2024-04-22', edtf: '2024-04-22', why: '' }],
  actors: [{ ...at('The minister'), id: null, name: 'the minister', why: '' }],
});

describe('the text as it is shown', () => {
  it('has every line with words, each with what was found in it', () => {
    const blocks = textBlocks(reading);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Skip to content',
      'The minister came on Monday.',
      'She left.',
    ]);
    expect(blocks.map(({ asides, expressions, actors }) => [asides.length, expressions.length, actors.length])).toEqual(
      [
        [1, 0, 0],
        [0, 1, 1],
        [0, 0, 0],
      ],
    );
  });

  it('is cut where a mark begins or ends, and loses nothing', () => {
    const [, block] = textBlocks(reading);
    const pieces = piecesOf(block!, [at('came on Monday.\nShe left')]);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The minister',
      ' ',
      'came ',
      'on Monday',
      '.',
    ]);
    expect(pieces.map(({ lit }) => lit)).toEqual([false, false, true, true, true]);
    expect(pieces.map(({ actor, expression }) => (actor ? 'actor' : expression ? 'time' : ''))).toEqual([
      'actor',
      '',
      '',
      'time',
      '',
    ]);
  });
});
