'use client';

import { useMemo } from 'react';
import { today } from '@/components/share/use-today';
import { Icon } from '@/components/ui/icon';
import { storyOfDraft } from '@/lib/reading/draft/story-of-draft';
import { clockCity } from '@/lib/story/names';
import { StoryError } from '@/lib/story/story-error';
import type { Registry } from '@/lib/story/story';
import { OpenedScreen } from '../open/opened-screen';
import { openOwnStory } from '../open/opened-story';
import { StoryOutputs } from '../open/story-outputs';
import { TIMELINE_PATH } from './place';
import type { ReadDraft } from './use-read-draft';

interface DraftTimelineProps {
  read: ReadDraft;
  registry: Registry;
  onDesk: () => void;
}

/** The events that the reader accepted, on the screens of a story. */
export function DraftTimeline({ read, registry, onDesk }: DraftTimelineProps) {
  const made = useMemo(() => makeStory(read, registry), [read, registry]);
  const drawn = useMemo(() => registry.topics.map(({ slug, name }) => [slug, name] as const), [registry]);
  const back = (
    <button className="btn" type="button" onClick={onDesk}>
      <Icon name="left" />
      Back to the article
    </button>
  );
  if ('problem' in made) {
    return (
      <main className="page add-page">
        <div className="open-note open-fault" role="alert">
          <p>{made.problem}</p>
          {back}
        </div>
      </main>
    );
  }
  const { story, leftOut } = made;
  const about = (
    <>
      The events that you accepted, in this browser alone.
      {story.open.story.horizon.clock !== read.reading?.publication.clock &&
        ` No time zone was given for the report: its days are counted in ${clockCity(story.open.story.horizon.clock, story.open.registry)}.`}
      {leftOut.length > 0 && ` Left out, since nothing dates them: ${leftOut.join('; ')}.`}
    </>
  );
  return (
    <OpenedScreen open={story.open} drawn={drawn} about={<StoryOutputs story={story} about={about} acts={back} />} />
  );
}

function makeStory({ reading, events, decisions, known }: ReadDraft, registry: Registry) {
  if (!events.some(({ mark }) => mark === 'accepted'))
    return { problem: 'No event has been accepted yet. Accept one, and it is drawn here.' };
  try {
    const {
      file,
      story,
      registry: named,
      leftOut,
    } = storyOfDraft(reading!, events, decisions, { registry, today: today(), told: known ?? [] });
    if (story.events.length === 0)
      return {
        problem: 'Nothing dates the events that you accepted. Give the day of publication, or a date of their own.',
      };
    return {
      story: openOwnStory(file, story, named, TIMELINE_PATH),
      leftOut: leftOut.map(({ title }) => `“${title}”`),
    };
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return {
      problem: `No story can be made of these events as they are. ${error.faults.map(({ event, problem }) => `${event ?? 'The story'}: ${problem}.`).join(' ')}`,
    };
  }
}
