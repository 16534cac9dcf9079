'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { useCopy } from '@/components/ui/use-copy';
import { OPEN_PATH } from '@/lib/collection/file-link';
import { viewOutput } from '@/lib/output/output';
import { type OpenStory, showLink } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import { MOST_LINK_CHARACTERS } from '@/lib/share-link/story-link';
import { storyPage } from '@/lib/share-link/story-page';
import { thousands } from '@/lib/view/thousands';
import { saveFile } from '../add/save-file';
import type { OpenedStory } from './opened-story';

/** Every event, whatever is filtered; from no address of its own. */
function pageOf(open: OpenStory): string {
  const { origin } = window.location;
  return storyPage({ ...viewOutput(open, showLink(open, readLink(open, '')), origin), address: origin + OPEN_PATH });
}

interface StoryOutputsProps {
  story: OpenedStory;
  /** What the story is, as a sentence or two. */
  about: ReactNode;
  /** What else can be done here. */
  acts?: ReactNode;
}

/** What can be taken away of a story that no server has: its file, a page of its own, and a link that holds it. */
export function StoryOutputs({ story: { open, file }, about, acts }: StoryOutputsProps) {
  const {
    link,
    story: { slug },
  } = open;
  const href = link ? window.location.origin + link.path + link.fragment : '';
  const { shown, outcome, copy } = useCopy<HTMLInputElement>(href);
  return (
    <section className="file-about" aria-label="This timeline">
      <div className="file-row">
        <p>{about}</p>
        <div className="file-acts">
          {acts}
          <button
            className="btn"
            type="button"
            onClick={() => saveFile(`${slug}.json`, 'application/json', `${JSON.stringify(file, null, 2)}\n`)}
          >
            <Icon name="download" />
            Story file
          </button>
          <button className="btn" type="button" onClick={() => saveFile(`${slug}.html`, 'text/html', pageOf(open))}>
            <Icon name="download" />
            One HTML page
          </button>
          {link && (
            <button className="btn" type="button" onClick={() => void copy()}>
              <Icon name={outcome === 'copied' ? 'check' : 'link'} />
              {outcome === 'copied' ? 'Copied' : 'Copy link'}
            </button>
          )}
        </div>
      </div>
      <p className="file-said" role="status">
        {outcome === 'copied' &&
          `The link holds the whole story, in ${thousands(href.length)} characters: whoever has it can open it, and no server sees it.`}
        {outcome === 'refused' && 'The browser does not let this page copy. Copy the link from here:'}
        {!link &&
          `The story is too long for a link, which holds up to ${thousands(MOST_LINK_CHARACTERS)} characters. Pass on the story file or the page instead.`}
      </p>
      {outcome === 'refused' && <input className="file-link" ref={shown} readOnly value={href} aria-label="Link" />}
    </section>
  );
}
