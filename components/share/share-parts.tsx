import type { ReactNode } from 'react';
import type { EmbedChoice } from '@/lib/share/embed-choice';
import type { ShareModel } from '@/lib/share/share-model';
import { CalendarPart } from './calendar-part';
import { CitePart } from './cite-part';
import { DataPart } from './data-part';
import { EmbedPart } from './embed-part';
import { ImagePart } from './image-part';

export type PartId = 'embed' | 'image' | 'data' | 'calendar' | 'cite';

/** One way to hand something on. */
export interface SharePart {
  readonly id: PartId;
  readonly name: string;
  readonly draw: (model: ShareModel, choice: EmbedChoice) => ReactNode;
}

/** All ways beside the link itself, for the page and the dialog alike. */
export const SHARE_PARTS: readonly SharePart[] = [
  { id: 'embed', name: 'Embed', draw: ({ embed, sharePage }, choice) => <EmbedPart share={embed} first={choice} action={sharePage} /> },
  { id: 'image', name: 'Image', draw: ({ image }) => <ImagePart image={image} /> },
  { id: 'data', name: 'Data', draw: ({ data }) => <DataPart files={data} /> },
  { id: 'calendar', name: 'Calendar and feed', draw: ({ calendar, feeds }) => <CalendarPart calendar={calendar} feeds={feeds} /> },
  { id: 'cite', name: 'Cite', draw: ({ cite }) => <CitePart cite={cite} /> },
];

/** What a part is called; an event has no feed. */
export function partName({ id, name }: SharePart, { feeds }: ShareModel): string {
  return id === 'calendar' && feeds.length === 0 ? 'Calendar' : name;
}

export function partIdOf(text: string): PartId | null {
  return SHARE_PARTS.find(({ id }) => id === text)?.id ?? null;
}
