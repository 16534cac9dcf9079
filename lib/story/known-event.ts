import type { Extent, Zone } from '../time/clock';
import type { Edtf } from '../time/edtf';
import type { EventId, Report, SideSlug, Status, StoryEvent } from './story';

/** `together` is an act of several sides. */
export type Lane = SideSlug | 'together';

/** What is drawn of an event: derived from the reports asked for by the one rule of `knownStory`. */
export interface KnownEvent {
  readonly event: StoryEvent;
  readonly id: EventId;
  readonly when: Edtf;
  readonly clock: Zone;
  /** In UTC minutes, half-open; an end that nobody gave is null. */
  readonly extent: Extent;
  readonly status: Status;
  /** The report whose date is drawn. */
  readonly dated: Report;
  /** The report whose phrase is shown: the lead report's if it is among those used and prints one. */
  readonly phrase: string | null;
  readonly used: readonly Report[];
  /** Reports that the reader did not ask for. */
  readonly leftOut: readonly Report[];
  /** Reports whose dates cannot all be true, when there are such; never averaged. */
  readonly disagree: readonly Report[];
  readonly lane: Lane;
}

export interface KnownStory {
  readonly reports: 'all' | 'lead';
  /** In order: by time, then by stated relation (`lib/time/order.ts`). */
  readonly events: readonly KnownEvent[];
  readonly byId: Pick<ReadonlyMap<EventId, KnownEvent>, 'get'>;
}
