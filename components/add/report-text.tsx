'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { textBlocks } from '@/lib/reading/draft/text-blocks';
import { overlaps, type Span } from '@/lib/reading/span';
import { thousands } from '@/lib/view/thousands';
import { Icon } from '../ui/icon';
import type { Desk } from './desk';
import { eventAt } from './event-at';
import type { ShownMarks } from './marks-key';
import { TextBlockView } from './text-block-view';
import { moveByKey, placeIn, type SelectedWords, useSelectedWords } from './use-selected-words';

/** Lines drawn at once; a long text has thousands. */
const AT_ONCE = 120;
const NONE: readonly Span[] = [];

interface ReportTextProps {
  desk: Desk;
  marks: ShownMarks;
  onAdd: (words: SelectedWords) => void;
  onName: (words: SelectedWords) => void;
}

/** The report with what was found in it. Words selected in it, by pointer or keys, become an event. */
export function ReportText({ desk, marks, onAdd, onName }: ReportTextProps) {
  const { reading, events, lit, opened, light, open } = desk;
  const pane = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => textBlocks(reading), [reading]);
  const [words, forget] = useSelectedWords(pane, reading);
  const looked = lit ?? opened;
  const event = looked === null ? undefined : events.find(({ id }) => id === looked);
  const evidence = event?.evidence ?? NONE;
  const strong = event?.when.expression ?? null;
  const [first, setFirst] = useState(0);
  const shown = blocks.slice(first, first + AT_ONCE);

  // What is opened on the right is brought into view on the left.
  const goal = events.find(({ id }) => id === opened)?.evidence[0]?.start ?? null;
  const [gone, setGone] = useState<number | null>(null);
  if (gone !== goal) {
    setGone(goal);
    const at = goal === null ? -1 : blocks.findIndex(({ end }) => end > goal);
    if (at >= 0 && (at < first || at >= first + AT_ONCE)) setFirst(Math.floor(at / AT_ONCE) * AT_ONCE);
  }
  useEffect(() => {
    if (goal === null || pane.current === null) return;
    const block = [...pane.current.querySelectorAll<HTMLElement>('[data-block]')].findLast(
      (each) => Number(each.dataset.block) <= goal,
    );
    if (block) scrollWithin(pane.current, block);
  }, [goal, first]);

  const onKeyDown = (pressed: KeyboardEvent<HTMLDivElement>) => {
    if (pressed.key === 'Enter' && words !== null) {
      pressed.preventDefault();
      onAdd(words);
      forget();
    } else if (moveByKey(pressed.nativeEvent, pane.current!)) pressed.preventDefault();
  };
  const eventOf = (target: EventTarget) => {
    const place = placeIn(target as Node, 0);
    return place === null ? null : eventAt(events, place);
  };
  return (
    <>
      <div
        className="add-paper"
        ref={pane}
        tabIndex={0}
        role="group"
        aria-label="Article text"
        aria-describedby="add-paper-help"
        onKeyDown={onKeyDown}
        onMouseOver={({ target }) => light(eventOf(target))}
        onMouseLeave={() => light(null)}
        onClick={({ target }) => {
          const told = eventOf(target);
          if (told !== null && (getSelection()?.isCollapsed ?? true)) open(told);
        }}
      >
        {shown.map((block) => (
          <TextBlockView
            key={block.start}
            block={block}
            text={reading.text}
            marks={marks}
            lit={evidence.some((span) => overlaps(span, block)) ? evidence : NONE}
            strong={strong !== null && overlaps(strong, block) ? strong : null}
          />
        ))}
      </div>
      {blocks.length > AT_ONCE && (
        <div className="add-parts" role="group" aria-label="Parts of the text">
          <button
            className="btn"
            type="button"
            disabled={first === 0}
            onClick={() => setFirst(Math.max(0, first - AT_ONCE))}
          >
            Earlier
          </button>
          <span>
            Lines {thousands(first + 1)} to {thousands(first + shown.length)} of {thousands(blocks.length)}
          </span>
          <button
            className="btn"
            type="button"
            disabled={first + AT_ONCE >= blocks.length}
            onClick={() => setFirst(first + AT_ONCE)}
          >
            Later
          </button>
        </div>
      )}
      {words === null ? (
        <p className="add-hint" id="add-paper-help">
          Select words to add an event: drag over them, or step through the text with the arrow keys, hold Shift to take
          more, and press Enter.
        </p>
      ) : (
        <div className="add-selected" role="group" aria-label="Selected words">
          <p id="add-paper-help">
            Selected: <i>‘{words.words}’</i>
          </p>
          <button className="btn solid" type="button" onClick={() => (onAdd(words), forget())}>
            <Icon name="plus" />
            Add an event from these words
          </button>
          <button className="btn" type="button" onClick={() => onName(words)}>
            Name a topic or somebody by them
          </button>
        </div>
      )}
    </>
  );
}

function scrollWithin(pane: HTMLElement, block: HTMLElement): void {
  const [outer, inner] = [pane.getBoundingClientRect(), block.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  pane.scrollTop += inner.top - outer.top - outer.height / 4;
}
