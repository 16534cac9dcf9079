import type { Output } from './output';
import type { OwnParameter, OwnValues } from './own-parameters';

/** A way out of the page that is a file. The table of all of them is `formats.ts`. */
export interface Format {
  /** What follows `timeline.` or an event's id: `ics`, `feed.json`. */
  readonly extension: string;
  /** "Calendar". */
  readonly name: string;
  /** The whole `Content-Type`. */
  readonly contentType: string;
  /** Offered to be kept as a file, under a name that records the filter; `inline` is read where it is. */
  readonly disposition: 'attachment' | 'inline';
  readonly of: readonly Output['kind'][];
  readonly own: readonly OwnParameter[];
  /** What is written is a drawing (SVG), to be sent as pixels. */
  readonly raster?: true;
  /** The same bytes for the same output and settings, whatever the machine's clock, zone or locale. */
  readonly write: (output: Output, own: OwnValues) => string | Uint8Array;
}
