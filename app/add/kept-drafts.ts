import { type Draft, draftName } from '@/lib/reading/draft/draft';
import { DraftError, parseDraft, serializeDraft } from '@/lib/reading/draft/draft-format';
import { inStore } from '../browser-store';

/** A draft as a list of them shows it. */
export interface ListedDraft {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD HH:MM` on the reader's own clock. */
  readonly changed: string;
  /** Why it cannot be opened; null where it can. */
  readonly problem: string | null;
}

interface Kept {
  readonly name: string;
  readonly changed: string;
  readonly draft: string;
}

const DRAFTS = { database: 'demarche-drafts', store: 'drafts' };

/** Whether this browser keeps it: in a private window, or on a full disk, it may not. What it kept before is left. */
export function keepDraft(draft: Draft, changed: string): Promise<boolean> {
  const kept: Kept = { name: draftName(draft), changed, draft: serializeDraft(draft) };
  return inStore(DRAFTS, 'readwrite', (store) => store.put(kept, draft.id)).then(
    () => true,
    () => false,
  );
}

/** Every draft of this browser, the one changed last first; none where the browser keeps nothing. */
export async function listDrafts(): Promise<readonly ListedDraft[]> {
  try {
    const ids = (await inStore(DRAFTS, 'readonly', (store) => store.getAllKeys())).map(String);
    const kept = await inStore<Kept[]>(DRAFTS, 'readonly', (store) => store.getAll());
    const listed = kept.map((each, at) => ({
      id: ids[at]!,
      name: each.name,
      changed: each.changed,
      problem: problemOf(each.draft),
    }));
    return listed.sort((a, b) => (a.changed < b.changed ? 1 : -1));
  } catch {
    return [];
  }
}

/** Null where there is none of this name. @throws DraftError where it is damaged; then it stays as it is. */
export async function keptDraft(id: string): Promise<Draft | null> {
  const kept = await inStore<Kept | undefined>(DRAFTS, 'readonly', (store) => store.get(id)).catch(() => undefined);
  return kept === undefined ? null : parseDraft(kept.draft);
}

/** What is kept of a draft, whatever its state: for a reader who wants a damaged one as a file. */
export async function rawDraft(id: string): Promise<string | null> {
  const kept = await inStore<Kept | undefined>(DRAFTS, 'readonly', (store) => store.get(id)).catch(() => undefined);
  return kept?.draft ?? null;
}

export async function forgetDraft(id: string): Promise<void> {
  await inStore(DRAFTS, 'readwrite', (store) => store.delete(id)).catch(() => undefined);
}

function problemOf(draft: string): string | null {
  try {
    parseDraft(draft);
    return null;
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    return error.message;
  }
}
