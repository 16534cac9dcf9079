import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';
import { isStoryLink } from './is-story-link';
import { MOST_LINK_CHARACTERS, storyFragment, StoryLinkError, storyOfFragment } from './story-link';

describe('a story in a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const file: unknown = JSON.parse(JSON.stringify(value));
        const fragment = storyFragment(file)!;
        expect(fragment).toMatch(/^#s1\.[0-9a-f]{8}\.[\w-]+$/);
        expect(storyOfFragment(fragment)).toEqual(file);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused wherever one letter is lost or changed', () => {
    const fragment = storyFragment({ title: 'A visit', events: [1, 2, 3] })!;
    for (let at = 4; at < fragment.length; at += 1) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      expect(() => storyOfFragment(fragment.slice(0, at) + fragment.slice(at + 1)), `without ${at}`).toThrow(
        StoryLinkError,
      );
      expect(() => storyOfFragment(fragment.slice(0, at) + other + fragment.slice(at + 1)), `other at ${at}`).toThrow(
        StoryLinkError,
      );
    }
  });

  const noise = Array.from({ length: 9_000 }, (_, at) => ((at * 2_654_435_761) % 4_294_967_296).toString(36)).join('');
  it('is not made where it would be too long, and not opened where it is', () => {
    expect(storyFragment({ noise })).toBeNull();
    expect(() => storyOfFragment(`#s1.00000000.${'A'.repeat(MOST_LINK_CHARACTERS)}`)).toThrow(/too long.*32000/);
  });

  it.each([
    [
      '#s2.00000000.AAAA',
      'The link is of version 2, and this page opens version 1. It may come from a newer Démarche.',
    ],
    ['#file=x', 'The link holds no story.'],
    [
      '#s1.',
      'The link is damaged: a part of it is missing or was changed on its way. Ask for it again, or for the story file.',
    ],
  ])('is refused with a word: %s', (fragment, word) =>
    expect(() => storyOfFragment(fragment)).toThrow(new StoryLinkError(word)),
  );

  it('that would swell is refused before it is whole', () => {
    const bomb = toBase64url(deflateSync(new Uint8Array(6_100_000).fill(32), { level: 1 }));
    expect(bomb.length).toBeLessThan(MOST_LINK_CHARACTERS);
    expect(() => storyOfFragment(`#s1.00000000.${bomb}`)).toThrow(/damaged/);
  });

  it('is told from other fragments', () =>
    expect(['#s1.x', '#s12.x', '#s.x', '#src-1', '#file=s1.'].map(isStoryLink)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]));
});

it('writes every byte in letters of an address', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...fromBase64url(toBase64url(bytes))!]).toEqual([...bytes]);
    }),
    { numRuns: 200 },
  );
});
