import type { OpenStory } from '@/lib/scene/open-story';
import type { Source } from '@/lib/story/story';
import { dateWords } from '@/lib/time/words';

/** A story's source by its id; a story is parsed so that every report has one. */
export function sourceOf(open: OpenStory, id: string): Source {
  const source = open.source(id);
  if (source === undefined) throw new RangeError(`${open.story.slug} has no source ${id}.`);
  return source;
}

/** "News report from Beijing, 26 April": the lead report is told by where and when it was filed, others by their name. */
export function sourceTitle(open: OpenStory, source: Source): string {
  if (source.id !== open.story.lead) return source.name;
  const from = source.dateline === null ? '' : ` from ${source.dateline}`;
  return source.name + from + (source.published === null ? '' : `, ${dateWords(source.published, 'short', 'middle')}`);
}
