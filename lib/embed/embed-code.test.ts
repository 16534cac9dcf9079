import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, type EmbedCode, pageOfFrame } from './embed-code';
import { EMBED_SCRIPT } from './embed-script';

const CODE: EmbedCode = {
  site: 'https://demarche.example',
  href: '/s/blinken-in-china/embed?topic=taiwan&view=list&title=Two+laws&controls=none',
  title: 'Timeline: Taiwan (4 events)',
  alt: 'Timeline. Showing 4 of 12 events about Taiwan.',
  height: 640,
  script: false,
  picture: { src: '/s/blinken-in-china/timeline.png?topic=taiwan&size=og', width: 1200, height: 630 },
  style: 'frame',
};

describe('the code to paste', () => {
  it('is a frame with a name, and a link to the page after it', () => {
    expect(embedCode(CODE)).toBe(
      [
        '<iframe src="https://demarche.example/s/blinken-in-china/embed?topic=taiwan&amp;view=list&amp;title=Two+laws&amp;controls=none" title="Timeline: Taiwan (4 events)" loading="lazy" width="100%" height="640" style="border:0;max-width:100%" allow="clipboard-write; web-share; fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
        '<p><a href="https://demarche.example/s/blinken-in-china?topic=taiwan&amp;view=list">Timeline: Taiwan (4 events)</a></p>',
      ].join('\n'),
    );
  });

  it('brings the script for hosts where asked, by its digest', () => {
    const code = embedCode({ ...CODE, script: true, width: 500 });
    expect(code).toContain(' width="500"');
    expect(code).toContain(' data-demarche></iframe>');
    expect(code).toContain(`<script src="https://demarche.example/embed-1.js" integrity="${EMBED_SCRIPT.integrity}" crossorigin="anonymous" async></script>`);
  });

  it('is a linked picture for systems that strip frames', () => {
    expect(embedCode({ ...CODE, style: 'picture' })).toBe(
      '<a href="https://demarche.example/s/blinken-in-china?topic=taiwan&amp;view=list"><img src="https://demarche.example/s/blinken-in-china/timeline.png?topic=taiwan&amp;size=og" alt="Timeline. Showing 4 of 12 events about Taiwan." width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>',
    );
  });
});

describe('words of an author’s own', () => {
  const HOSTILE = ['"><script>alert(1)</script>', "' onload='alert(1)", '" onload="alert(1)', '</a></p><img src=x onerror=alert(1)>', '&quot; onload=alert(1)', '--><svg onload=alert(1)>', '\u0000"\u2028<', '\uD800"'];
  const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '=', ' ', 'a', '/', '\n') }));
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: true, trimValues: false, preserveOrder: false });

  it('make no element and no attribute', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (title, alt, script) => {
        for (const style of ['frame', 'picture'] as const) {
          // Attributes without a value and an image without an end are HTML; an XML parser that is not ours reads the rest.
          const code = embedCode({ ...CODE, title, alt, script, style, href: `/s/x/embed?title=${encodeURIComponent(title.replace(/\p{Cs}/gu, ''))}` }).replace(/ (data-demarche|async)(?=[ >])/g, ' $1=""').replace(/(<img [^>]*)>/, '$1/>');
          const xml = `<r>${code}</r>`;
          expect(XMLValidator.validate(xml)).toBe(true);
          const { r } = parser.parse(xml) as { r: Record<string, Record<string, unknown>> };
          if (style === 'picture') {
            expect(Object.keys(r)).toEqual(['a']);
            expect(Object.keys(r.a!).sort()).toEqual(['@href', 'img']);
            expect(Object.keys(r.a!.img as object).sort()).toEqual(['@alt', '@height', '@loading', '@src', '@style', '@width']);
            continue;
          }
          expect(Object.keys(r).filter((key) => key !== '#text').sort()).toEqual(script ? ['iframe', 'p', 'script'] : ['iframe', 'p']);
          const own = ['@allow', '@height', '@loading', '@referrerpolicy', '@src', '@style', '@title', '@width'];
          expect(Object.keys(r.iframe!).sort()).toEqual(script ? [...own, '@data-demarche'].sort() : own);
          expect(Object.keys(r.p!.a as object).filter((key) => key !== '#text')).toEqual(['@href']);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the page of a frame', () => {
  it.each([
    ['/s/x/embed', '/s/x'],
    ['/s/x/embed?title=a&controls=all', '/s/x'],
    ['/s/x/embed?event=e7k3m9qz&title=a', '/s/x?event=e7k3m9qz'],
    ['/s/embed/embed?topic=taiwan', '/s/embed?topic=taiwan'],
  ])('of %s is %s', (frame, page) => expect(pageOfFrame(frame)).toBe(page));
});
