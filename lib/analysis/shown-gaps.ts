import type { Selection } from '../selection/select-events';
import type { EventId, Gap, Story } from '../story/story';
import type { View } from '../view/view';

export interface ShownGap {
  readonly title: string;
  /** Events shown that the report leaves this open for; at least one. */
  readonly count: number;
  /** What another source has said; null where nobody has, or where the reader asked for the lead report alone. */
  readonly answer: string | null;
  /** Where Sources speaks of it: the source that knows, else the lead report; null where there is neither. */
  readonly source: string | null;
  readonly event: EventId;
}

/** What the lead report leaves out about the events shown, in the story's order. */
export function shownGaps(story: Story, selection: Selection, reports: View['reports']): readonly ShownGap[] {
  return story.gaps.flatMap((gap) => {
    const events = gap.events.filter((id) => selection.has(id));
    const [event] = events;
    if (event === undefined) return [];
    const since = reports === 'all' ? answerOf(gap) : null;
    return [{ title: gap.title, count: events.length, answer: since?.answer ?? null, source: since?.source ?? story.lead, event }];
  });
}

/** How many of the gaps shown another source has closed since: what a reader of the lead report alone is not told. */
export function closedSince(story: Story, selection: Selection): number {
  return story.gaps.filter((gap) => answerOf(gap) && gap.events.some((id) => selection.has(id))).length;
}

function answerOf({ since, answer }: Gap): { readonly source: string; readonly answer: string } | null {
  return since === null || answer === '' ? null : { source: since, answer };
}
