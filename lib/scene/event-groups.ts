import type { KnownEvent } from '../story/known-event';
import { clockWords } from '../story/names';
import type { Registry, Story } from '../story/story';
import type { Minute } from '../time/clock';
import { dateWords } from '../time/words';
import { markOf } from './mark-kind';

/** Events under one heading, as the list and the phone show them. */
export interface EventGroup {
  readonly key: string;
  readonly heading: string;
  /** Whose day it is: "Beijing day"; empty where the group mixes clocks or is no day. */
  readonly clock: string;
  readonly events: readonly KnownEvent[];
  /** All of it lies after the report's horizon. */
  readonly afterHorizon: boolean;
}

export interface GroupSetting {
  readonly story: Story;
  readonly registry: Registry;
  /** The window's beginning: what began before it stands under the story's own heading for that. */
  readonly opening: Minute;
  readonly horizon: Minute;
  /** The phone gives each clock its own heading; the list does not. */
  readonly byClock: boolean;
  /** The year that goes without saying on a narrow screen. */
  readonly plainYear?: number;
  readonly sort: 'old' | 'new';
}

/** Events that come in time order, in that order (or newest first), cut into groups wherever the heading changes. */
export function groupEvents(inTime: Iterable<KnownEvent>, setting: GroupSetting): EventGroup[] {
  const events = [...inTime];
  if (setting.sort === 'new') events.reverse();
  const groups: (EventGroup & { events: KnownEvent[] })[] = [];
  for (const known of events) {
    const heading = headingOf(known, setting);
    const clock = clockOf(known, setting);
    const afterHorizon = (known.extent.from ?? -Infinity) >= setting.horizon;
    const last = groups.at(-1);
    if (last && last.heading === heading && (!setting.byClock || last.clock === clock)) {
      last.events.push(known);
      Object.assign(last, { clock: last.clock === clock ? clock : '', afterHorizon: last.afterHorizon && afterHorizon });
    } else {
      groups.push({ key: known.id, heading, clock, events: [known], afterHorizon });
    }
  }
  return groups;
}

function headingOf(known: KnownEvent, { story, opening, plainYear }: GroupSetting): string {
  if (markOf(known).kind === 'span' && (known.extent.from ?? -Infinity) < opening) return story.before;
  const words = dateWords(known.when, 'heading');
  return plainYear !== undefined && words.endsWith(` ${plainYear}`) ? words.slice(0, -` ${plainYear}`.length) : words;
}

function clockOf(known: KnownEvent, { registry }: GroupSetting): string {
  const { kind } = markOf(known);
  return kind === 'day' || kind === 'one-of' ? clockWords(known, registry) : '';
}
