import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DraftError, parseDraft, serializeDraft } from './draft-format';
import { exampleDraft } from './example-draft';

const written = (change: (draft: Record<string, unknown>) => unknown) =>
  JSON.stringify({ demarche: 'draft', version: 1, draft: change({ ...exampleDraft() }) });

describe('a kept draft', () => {
  it.each([
    ['no JSON', serializeDraft(exampleDraft()).slice(0, -9), 'It is damaged: it breaks off, or is no JSON.'],
    ['something else', '{"events":[]}', 'It is no draft: has a member “events” that is not known.'],
    [
      'a newer form',
      '{"demarche":"draft","version":2,"draft":{}}',
      'It is of version 2, and this page reads version 1. Load the page anew.',
    ],
    ['a member is missing', written(({ text: _, ...rest }) => rest), 'It is damaged: text is missing.'],
    [
      'an act that is none',
      written((draft) => ({ ...draft, log: [{ kind: 'explode' }] })),
      'It is damaged: log[0].kind is no act that is known.',
    ],
    [
      'an act that is wrong within',
      written((draft) => ({ ...draft, log: [{ kind: 'accept', ids: ['a', 7] }] })),
      'It is damaged: log[0].ids[1] is no text.',
    ],
    [
      'more done than there is',
      written((draft) => ({ ...draft, done: 3 })),
      'It is damaged: more acts count than there are.',
    ],
  ])('is refused with the fault: %s', (_, kept, message) => {
    expect(() => parseDraft(kept)).toThrow(new DraftError(message));
  });

  it('never fails otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((draft) => `{"demarche":"draft","version":1,"draft":${draft}}`),
        ),
        (kept) => {
          try {
            parseDraft(kept);
          } catch (error) {
            expect(error).toBeInstanceOf(DraftError);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
