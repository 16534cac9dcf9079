/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  interface ParsedItem {
    readonly id: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
    readonly publisher?: string;
    readonly 'container-title'?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly URL?: string;
    readonly note?: string;
  }
  export const plugins: {
    readonly input: { chain(input: string, options: { readonly forceType?: string; readonly generateGraph: false }): readonly ParsedItem[] };
  };
  export class Cite {
    constructor(input: string, options: { readonly forceType?: string; readonly generateGraph: false });
    format(name: 'bibliography', options: { readonly format: 'text'; readonly template: 'apa'; readonly lang: 'en-US' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
