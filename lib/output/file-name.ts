import { eventPath, eventSlug } from '../story/event-path';
import { hasFilters } from '../view/edit-view';
import type { Values, View } from '../view/view';
import type { Output } from './output';

/** Longer names are cut by some file systems once a browser has added its own ending. */
const MOST_LETTERS = 120;

/**
 * A name under which a file may be kept, in ASCII: `blinken-in-china_taiwan.tiktok_filtered_as-of-2026-11-24.csv`, an
 * event's `e7k3m9qz-biden-signs-95bn-foreign-aid-act.ics`. It records the filter, from the view and never from the link's
 * text, and has at most 120 characters.
 *
 * @param extension Without its dot: `csv`, `feed.json`.
 */
export function fileName(output: Output, extension: string): string {
  const [record] = output.records;
  if (output.kind === 'event' && record !== undefined) return safeName(`${eventPath(record.known.event).slice('/event/'.length)}.${extension}`);
  const { open: { story }, shown: { view }, revision } = output;
  const words = stateWords(view);
  const filtered = hasFilters(view) || view.reports === 'lead' ? ['filtered'] : [];
  const end = ['', ...filtered, `as-of-${revision}`].join('_') + `.${extension}`;
  const start = [story.slug, ...words].join('_').slice(0, MOST_LETTERS - end.length).replace(/[-._]+$/, '');
  return safeName(start + end);
}

/**
 * The value of `Content-Disposition` (RFC 6266): the name twice, in ASCII for all and as RFC 8187 writes it. No name can end
 * the header or leave its folder.
 */
export function contentDisposition(name: string, kind: 'attachment' | 'inline'): string {
  const plain = cleanName(name);
  const extended = encodeURIComponent(plain).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${safeName(plain)}"; filename*=UTF-8''${extended}`;
}

/** What the view filters by, in the order of its link. */
function stateWords(view: View): readonly string[] {
  const { reports, match, q, time, certain } = view;
  return [
    ...(reports === 'lead' ? ['lead-report'] : []),
    ...listWords('topic', view.topic),
    ...(match === 'all' ? ['all-of-these'] : []),
    ...listWords('actor', view.actor),
    ...listWords('type', view.type),
    ...listWords('status', view.status),
    ...(q === '' ? [] : [`search-${eventSlug({ title: q })}`.replace(/-$/, '')]),
    ...(time === null ? [] : [[time.from ?? 'earliest', 'to', time.to ?? 'latest'].join('-')]),
    ...(certain === 'only' ? ['certain'] : []),
  ];
}

function listWords(key: string, values: Values<string>): readonly string[] {
  if (values === 'none') return [`no-${key}`];
  return values.length === 0 ? [] : [values.join('.')];
}

function safeName(name: string): string {
  return cleanName(name).replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, MOST_LETTERS);
}

/** One line, no folders, no hidden file, nothing that ends a quoted text. */
function cleanName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, '').replace(/[\\/:"<>|?*;%]+/g, '-').replace(/\.{2,}/g, '.').replace(/^[.\s-]+/, '') || 'file';
}
