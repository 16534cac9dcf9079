import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { textHash } from '../cite/text-hash';
import { fromBase64url, toBase64url } from './base64url';
import { versionOfLink } from './is-story-link';

/**
 * A story in the fragment of a link: `#s1.<checksum>.<data>`. `1` is the version of this form; the checksum is that
 * of the
 * JSON text; the data are the text in UTF-8, deflated (RFC 1951), in base64url. A fragment is never sent to a server.
 */
const PREFIX = '#s1.';

/** Of the fragment, in making and in opening. Some programs cut longer links. */
export const MOST_LINK_CHARACTERS = 32_000;
/** Of the story's text: a small fragment could swell to fill the machine. */
const MOST_STORY_CHARACTERS = 2_000_000;

/** A link that holds no story that can be shown; the message names the fault and what to do. */
export class StoryLinkError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoryLinkError';
  }
}

/** The fragment that holds a story's file; null where it would be longer than links are made. */
export function storyFragment(file: unknown): string | null {
  const text = JSON.stringify(file);
  if (text.length > MOST_STORY_CHARACTERS) return null;
  const fragment = `${PREFIX}${textHash(text)}.${toBase64url(deflateSync(strToU8(text), { level: 9 }))}`;
  return fragment.length <= MOST_LINK_CHARACTERS ? fragment : null;
}

/**
 * The story's file that a fragment holds, parsed as JSON and no further.
 *
 * @throws StoryLinkError for a newer version, one that is too long, and one that was cut or changed on its way.
 */
export function storyOfFragment(fragment: string): unknown {
  const version = versionOfLink(fragment);
  if (version === null) throw new StoryLinkError('The link holds no story.');
  if (version !== 1)
    throw new StoryLinkError(
      `The link is of version ${version}, and this page opens version 1. It may come from a newer Démarche.`,
    );
  if (fragment.length > MOST_LINK_CHARACTERS) {
    throw new StoryLinkError(
      `The link is too long: its story takes ${fragment.length} characters, and up to ${MOST_LINK_CHARACTERS} are opened. Ask for the story file instead.`,
    );
  }
  const [checksum, data, ...more] = fragment.slice(PREFIX.length).split('.');
  const bytes = more.length === 0 && data !== undefined ? fromBase64url(data) : null;
  const text = bytes && inflate(bytes);
  if (text === null || textHash(text) !== checksum)
    throw new StoryLinkError(
      'The link is damaged: a part of it is missing or was changed on its way. Ask for it again, or for the story file.',
    );
  return JSON.parse(text);
}

/** Null for bytes that are no deflated text, or would swell beyond what a story may have. */
function inflate(bytes: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const stream = new Inflate((part, last) => {
    parts.push(part);
    size += part.length;
    ended = last;
    if (size > MOST_STORY_CHARACTERS * 3) throw new RangeError('too much');
  });
  try {
    // In pieces, so that a swelling one is noticed before it is whole.
    for (let at = 0; at < bytes.length; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (!ended) return null;
    const whole = new Uint8Array(size);
    parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
    return strFromU8(whole);
  } catch {
    return null;
  }
}

const STEP = 1024;
