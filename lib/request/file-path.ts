/** A file that an address names: a view's (`timeline.ics`) or an event's (`<id>.ics`). */
export interface FileName {
  readonly of: 'view' | 'event';
  /** The story's slug, or the event's id as it was written. */
  readonly name: string;
  readonly extension: string;
}

/** The file behind a path, whether or not there is such a one; null for the path of a page. */
export function fileNameOf(path: string): FileName | null {
  const [, story, ofView] = /^\/s\/([^/]+)\/timeline\.([a-z.]+)$/.exec(path) ?? [];
  if (story !== undefined && ofView !== undefined) return { of: 'view', name: story, extension: ofView };
  const [, event, ofEvent] = /^\/event\/([^/.]+)\.([a-z.]+)$/.exec(path) ?? [];
  return event !== undefined && ofEvent !== undefined ? { of: 'event', name: event, extension: ofEvent } : null;
}

/** The route that writes it: one for all files. */
export function fileRoute({ of, name, extension }: FileName): string {
  return `/file/${of}/${name}/${extension}`;
}
