'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { CandidateList } from '@/components/add/candidate-list';
import { CheckFoot } from '@/components/add/check-foot';
import type { Desk } from '@/components/add/desk';
import { EvidenceWire } from '@/components/add/evidence-wire';
import { MarksKey, type ShownMarks } from '@/components/add/marks-key';
import { OwnWords } from '@/components/add/own-words';
import { ReadingNote } from '@/components/add/reading-note';
import { ReportFields } from '@/components/add/report-fields';
import { ReportText } from '@/components/add/report-text';
import { TopicSprite } from '@/components/ui/sprite';
import { progressOf, raisesNoQuestion } from '@/lib/reading/draft/checking';
import type { OwnEvent } from '@/lib/reading/draft/decisions';
import { type Draft, redone, undone, withAct } from '@/lib/reading/draft/draft';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { blankEvent, eventOfSpan } from '@/lib/reading/draft/span-event';
import type { Registry } from '@/lib/story/story';
import { thousands } from '@/lib/view/thousands';
import type { Drafts } from './use-drafts';
import { useMatches } from './use-matches';
import type { ReadDraft } from './use-read-draft';

interface AddDeskProps {
  title: ReactNode;
  draft: Draft;
  drafts: Drafts;
  read: ReadDraft;
  /** The site's own, whose topics have their glyphs. */
  registry: Registry;
  onTimeline: () => void;
}

/** The desk on which a report is checked: its text, and beside it what it is taken to say. */
export function AddDesk({ title, draft, drafts, read, registry, onTimeline }: AddDeskProps) {
  const { reading, events, decisions } = read;
  const [opened, open] = useState<string | null>(null);
  const [lit, light] = useState<string | null>(null);
  const [marks, setMarks] = useState<ShownMarks>({ times: true, people: true, topics: true });
  const [naming, setNaming] = useState<string | null>(null);
  const matches = useMatches(events, read.known);
  const act: Desk['act'] = (next) => drafts.change((before) => withAct(before, next));
  const fresh = useMemo(
    () =>
      decisions.topics.map(({ topic }) => topic).filter((topic) => !registry.topics.some(({ slug }) => slug === topic)),
    [decisions, registry],
  );
  const easy = useMemo(
    () => events.filter((event) => raisesNoQuestion(event, matches.has(event.id))).map(({ id }) => id),
    [events, matches],
  );
  const words = useMemo(() => draft.text.match(/\S+/g)?.length ?? 0, [draft.text]);
  const note = <ReadingNote task={read.task} first={reading === null} onCancel={read.cancel} onAgain={read.again} />;
  const away = (
    <p className="add-count">
      {thousands(words)} words{draft.file === null ? '' : ` from ${draft.file}`}.{' '}
      <button type="button" onClick={drafts.leave}>
        Replace the text
      </button>{' '}
      <button type="button" onClick={() => drafts.forget(draft.id)}>
        Forget this draft
      </button>
    </p>
  );
  if (reading === null) {
    return (
      <main>
        {title}
        {note}
        {away}
      </main>
    );
  }
  const desk: Desk = { reading, events, registry: read.registry, matches, act, opened, open, lit, light };
  const add = (event: OwnEvent) => {
    const id = nextOwn(events);
    act({ kind: 'add', id, event });
    open(id);
  };
  return (
    <>
      <TopicSprite topics={fresh} />
      <main
        onKeyDown={(pressed) =>
          onShortcut(
            pressed,
            () => drafts.change(undone),
            () => drafts.change(redone),
          )
        }
      >
        {title}
        <div className="add-desk">
          <section className="add-left" aria-label="Article">
            <ReportFields
              reading={reading}
              fields={decisions.fields}
              registry={registry}
              onChange={(fields) => act({ kind: 'set-fields', fields })}
            />
            {note}
            <div className="add-key-row">
              <MarksKey reading={reading} marks={marks} onChange={setMarks} />
              <button
                className="btn quiet"
                type="button"
                aria-expanded={naming !== null}
                onClick={() => setNaming(naming === null ? '' : null)}
              >
                Topics and people of your own
              </button>
            </div>
            {naming !== null && (
              <OwnWords
                key={naming}
                reading={reading}
                decisions={decisions}
                registry={read.registry}
                act={act}
                words={naming}
                onClose={() => setNaming(null)}
              />
            )}
            <ReportText
              key={reading.text}
              desk={desk}
              marks={marks}
              onName={({ words }) => setNaming(words)}
              onAdd={(span) => {
                const event = eventOfSpan(reading, span);
                if (event !== null) add(event);
              }}
            />
            {away}
          </section>
          <CandidateList desk={desk} onByHand={() => add({ ...blankEvent(), title: 'An event by hand' })} />
          {opened !== null && <EvidenceWire />}
        </div>
      </main>
      <CheckFoot
        progress={progressOf(events)}
        marks={events.map(({ mark }) => mark)}
        easy={easy}
        kept={drafts.kept}
        canUndo={draft.done > 0}
        canRedo={draft.done < draft.log.length}
        onUndo={() => drafts.change(undone)}
        onRedo={() => drafts.change(redone)}
        onAcceptEasy={() => act({ kind: 'accept', ids: easy })}
        onTimeline={onTimeline}
      />
    </>
  );
}

/** The reader's own events are numbered; those that were undone leave their number free. */
function nextOwn(events: readonly DraftEvent[]): string {
  const taken = new Set(events.flatMap(({ id, joined }) => [id, ...joined.map((each) => each.id)]));
  let nth = 1;
  while (taken.has(`own-${nth}`)) nth += 1;
  return `own-${nth}`;
}

/** Undo and redo as everywhere; within a field they are the field's own. */
function onShortcut(pressed: React.KeyboardEvent, undo: () => void, redo: () => void): void {
  const { key, ctrlKey, metaKey, shiftKey, target } = pressed;
  if (!(ctrlKey || metaKey) || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const again = (key.toLowerCase() === 'z' && shiftKey) || key.toLowerCase() === 'y';
  if (!again && key.toLowerCase() !== 'z') return;
  pressed.preventDefault();
  if (again) redo();
  else undo();
}
