import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { pageMetadata, type PageDocument } from './page-metadata';
import { ReadingError } from './reading-error';
import { MOST_CHARACTERS, type PageMetadata } from './reading';

export interface ReadPage {
  /** A paragraph a line, to be read as a pasted report is. */
  readonly text: string;
  readonly metadata: PageMetadata;
}

/** A page is mostly mark-up; its report is what `MOST_CHARACTERS` bounds. */
const MOST_HTML = 4 * MOST_CHARACTERS;
/**
 * Finding the article takes time by elements and by how deep they lie; pages of news have some thousands, some thirty
 * deep.
 */
const MOST_ELEMENTS = 20_000;
const MOST_DEPTH = 120;
/** Before anything is parsed: no page within `MOST_ELEMENTS` has more signs of this kind. */
const MOST_TAGS = 60_000;
const TOO_MUCH =
  'The page has too many elements, or too many within each other. Copy the words of the report and paste them instead.';
/** What stands on a line of its own. */
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE UL OL LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGURE FIGCAPTION TABLE TR PRE HR DL DT DD BR'.split(
    ' ',
  ),
);

interface Node {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/**
 * The report in a saved page, and what the page says of it. No script of the page runs, and nothing is loaded.
 *
 * @throws ReadingError for a page that is too long, or in which no article is found.
 */
export function readPage(html: string): ReadPage {
  if (html.length > MOST_HTML)
    throw new ReadingError(
      'too-long',
      `The page has ${html.length} characters; at most ${MOST_HTML} are read. Copy the words of the report and paste them instead.`,
    );
  if (html.split('<', MOST_TAGS + 1).length > MOST_TAGS) throw new ReadingError('too-long', TOO_MUCH);
  const { document } = parseHTML(html) as unknown as { readonly document: PageDocument & Node };
  if (!isModest(document)) throw new ReadingError('too-long', TOO_MUCH);
  const metadata = pageMetadata(document);
  const article = document.querySelector('*') === null ? null : articleOf(document);
  const text = article === null ? '' : linesOf(article);
  if (text === '')
    throw new ReadingError(
      'no-article',
      'No article was found in the page. Copy the words of the report and paste them instead.',
    );
  return { metadata, text };
}

function articleOf(document: PageDocument): Node | null {
  const found = new Readability<Node>(document as never, {
    serializer: (node) => node as unknown as Node,
    keepClasses: false,
  }).parse();
  return found?.content ?? null;
}

/** Whether a page has no more elements, and none deeper, than can be searched in reasonable time. */
function isModest(document: Node): boolean {
  const open: (readonly [node: Node, depth: number])[] = [[document, 0]];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (node.nodeType === 3) continue;
    count += 1;
    if (depth > MOST_DEPTH || count > MOST_ELEMENTS) return false;
    for (const child of node.childNodes) open.push([child, depth + 1]);
  }
  return true;
}

/** The words of an element, a block a line. A stack instead of calls, so that no depth of elements overflows. */
function linesOf(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const open: (Node | 'end')[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') end();
    else if (node.nodeType === 3) line += node.textContent ?? '';
    else {
      const block = BLOCKS.has(node.nodeName.toUpperCase());
      if (block) {
        end();
        open.push('end');
      }
      open.push(...[...node.childNodes].toReversed());
    }
  }
  end();
  return lines.join('\n\n');
}
