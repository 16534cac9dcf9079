import type { Act } from '@/lib/reading/draft/decisions';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import type { Reading } from '@/lib/reading/reading';
import type { Registry } from '@/lib/story/story';

/** An event of a story that a candidate may be. */
export interface KnownMatch {
  readonly id: string;
  readonly title: string;
  /** The story's title. */
  readonly story: string;
  /** Why it may be the same, in words. */
  readonly why: string;
}

/** What all parts of the desk share: the reading, what its reader made of it, and how to do more. */
export interface Desk {
  readonly reading: Reading;
  /** In the order of the text. */
  readonly events: readonly DraftEvent[];
  /** With the reader's own topics and actors. */
  readonly registry: Registry;
  readonly matches: ReadonlyMap<string, KnownMatch>;
  readonly act: (act: Act) => void;
  /** The event whose editor is open. */
  readonly opened: string | null;
  readonly open: (id: string | null) => void;
  /** The event that the reader points at. */
  readonly lit: string | null;
  readonly light: (id: string | null) => void;
}
