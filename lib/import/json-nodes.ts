import { ImportError } from './import-error';

/** A value of JSON and where it begins. Objects are Maps, so that no name in a file is a name of the language's own. */
export interface JsonNode {
  readonly value: string | number | boolean | null | readonly JsonNode[] | ReadonlyMap<string, JsonNode>;
  /** Both from 1; a column is a UTF-16 unit. */
  readonly line: number;
  readonly column: number;
}

const DEEPEST = 32;
const SPACE = /[ \t\r\n]*/y;
/** Up to the next quotation mark or backslash; control characters may not stand in a string. */
const PLAIN_LETTERS = /[^"\\\0-\x1f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([['true', true], ['false', false], ['null', null]]);
const ESCAPES: ReadonlyMap<string, string> = new Map([['"', '"'], ['\\', '\\'], ['/', '/'], ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t']]);

/**
 * Reads JSON (RFC 8259) with the place of each value, in one pass. Of two members of one name the last holds.
 *
 * @throws ImportError with line and column, also where values are nested deeper than 32.
 */
export function readJsonNodes(text: string): JsonNode {
  let place = text.startsWith('\ufeff') ? 1 : 0;
  let [line, lineStart] = [1, place];

  const fail = (problem: string): never => {
    throw new ImportError(`The JSON cannot be read: line ${line}, column ${place - lineStart + 1}: ${problem}.`);
  };
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = place;
    const found = pattern.exec(text)?.[0] ?? '';
    place += found.length;
    return found;
  };
  const skipSpace = () => {
    const start = place;
    match(SPACE);
    for (let at = start; at < place; at += 1) {
      const ends = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
      if (ends) [line, lineStart] = [line + 1, at + 1];
    }
  };
  const expect = (sign: string) => {
    if (text[place] !== sign) fail(`“${sign}” is missing`);
    place += 1;
  };

  const readString = (): string => {
    expect('"');
    const parts: string[] = [];
    for (;;) {
      parts.push(match(PLAIN_LETTERS));
      if (text[place] === '"') break;
      if (text[place] !== '\\') fail(place < text.length ? 'a control character stands in a string' : 'a string does not end');
      const sign = text[place + 1] ?? '';
      const hex = text.slice(place + 2, place + 6);
      if (sign === 'u' && /^[\da-fA-F]{4}$/.test(hex)) {
        parts.push(String.fromCharCode(Number.parseInt(hex, 16)));
        place += 6;
      } else {
        parts.push(ESCAPES.get(sign) ?? fail('a backslash stands before what it cannot'));
        place += 2;
      }
    }
    place += 1;
    return parts.join('');
  };

  const readList = (depth: number): JsonNode[] => {
    const items: JsonNode[] = [];
    place += 1;
    skipSpace();
    if (text[place] === ']') {
      place += 1;
      return items;
    }
    for (;;) {
      items.push(readValue(depth));
      if (text[place] === ']') break;
      expect(',');
    }
    place += 1;
    return items;
  };

  const readObject = (depth: number): Map<string, JsonNode> => {
    const members = new Map<string, JsonNode>();
    place += 1;
    skipSpace();
    if (text[place] === '}') {
      place += 1;
      return members;
    }
    for (;;) {
      skipSpace();
      const name = readString();
      skipSpace();
      expect(':');
      members.set(name, readValue(depth));
      if (text[place] === '}') break;
      expect(',');
    }
    place += 1;
    return members;
  };

  const readPlain = (): number | boolean | null => {
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, place)) continue;
      place += word.length;
      return value;
    }
    const number = match(NUMBER);
    return number === '' ? fail('a value is missing') : Number(number);
  };

  /** A value with the space around it. */
  const readValue = (depth: number): JsonNode => {
    skipSpace();
    if (depth > DEEPEST) fail(`values are nested deeper than ${DEEPEST}`);
    const start = { line, column: place - lineStart + 1 };
    const sign = text[place];
    const value = sign === '{' ? readObject(depth + 1) : sign === '[' ? readList(depth + 1) : sign === '"' ? readString() : readPlain();
    skipSpace();
    return { value, ...start };
  };

  const root = readValue(1);
  if (place < text.length) fail('something follows the end');
  return root;
}
