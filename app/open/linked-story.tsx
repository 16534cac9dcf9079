'use client';

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { OPEN_PATH } from '@/lib/collection/file-link';
import { StoryLinkError, storyOfFragment } from '@/lib/share-link/story-link';
import { StoryError } from '@/lib/story/story-error';
import type { Registry } from '@/lib/story/story';
import { OpenedScreen } from './opened-screen';
import { type OpenedStory, openStoryFile } from './opened-story';
import { StoryOutputs } from './story-outputs';

interface LinkedStoryProps {
  fragment: string;
  registry: Registry;
  masthead: ReactNode;
}

const MOST_FAULTS = 5;

/** The story that a link holds. A link that cannot be opened says why, and stays in the address as it came. */
export function LinkedStory({ fragment, registry, masthead }: LinkedStoryProps) {
  const read = useMemo(() => readFragment(fragment, registry), [fragment, registry]);
  const drawn = useMemo(() => registry.topics.map(({ slug, name }) => [slug, name] as const), [registry]);
  if ('story' in read) {
    return (
      <OpenedScreen
        key={fragment}
        open={read.story.open}
        drawn={drawn}
        about={
          <StoryOutputs
            story={read.story}
            about="It came with its link, and is only in this browser. Nobody here checked it."
          />
        }
      />
    );
  }
  return (
    <div className="page open-page">
      {masthead}
      <main>
        <div className="headline">
          <div>
            <h1>This link cannot be opened</h1>
            <p className="standfirst">{read.problem}</p>
          </div>
        </div>
        {read.faults.length > 0 && (
          <ul className="open-faults">
            {read.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
        <p>
          <a className="plain-link" href={OPEN_PATH}>
            Open a file
          </a>
        </p>
      </main>
    </div>
  );
}

type Read = { readonly story: OpenedStory } | { readonly problem: string; readonly faults: readonly string[] };

function readFragment(fragment: string, registry: Registry): Read {
  try {
    return { story: openStoryFile(storyOfFragment(fragment), registry, OPEN_PATH) };
  } catch (error) {
    if (error instanceof StoryLinkError) return { problem: error.message, faults: [] };
    if (!(error instanceof StoryError)) throw error;
    const faults = error.faults
      .slice(0, MOST_FAULTS)
      .map(({ event, field, problem }) => `${[event, field].filter(Boolean).join(', ')}: ${problem}.`);
    return { problem: 'What the link holds is no story that can be shown here.', faults };
  }
}
