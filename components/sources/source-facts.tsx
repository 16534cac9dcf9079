import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { capital } from '@/lib/analysis/number-words';
import type { OpenStory } from '@/lib/scene/open-story';
import type { Source } from '@/lib/story/story';
import { dateWords } from '@/lib/time/words';
import { leavingTarget } from '../leaving-target';
import { KIND_WORDS } from './source-kind';

/** What a source is, where it came from, and how we read it. */
export function SourceFacts({ open, source }: { open: OpenStory; source: Source }) {
  const isLead = source.id === open.story.lead;
  const published = source.published === null ? 'Day unknown' : dateWords(source.published, 'plain');
  return (
    <div className="src-facts">
      <h3 id={`src-title-${source.id}`}>{source.title}</h3>
      <dl>
        <Fact name="Kind">
          {KIND_WORDS[source.kind]}
          {isLead && '; the report that this story is read from'}
        </Fact>
        <Fact name="Publisher">{source.publisher ?? 'Publisher unknown'}</Fact>
        {source.note !== null && <Fact name="Note">{capital(source.note)}</Fact>}
        {source.dateline !== null && <Fact name="Filed from">{source.dateline}</Fact>}
        <Fact name="Published">
          {published}
          {source.publishedHow !== '' && `, ${source.publishedHow}`}
        </Fact>
        <Fact name="Checked">{source.checked}</Fact>
        <Fact name="Address">
          {source.address === null ? (
            'We know of none'
          ) : (
            <a className="plain-link src-out" href={source.address} target={leavingTarget(open)} rel="noopener noreferrer external">
              {new URL(source.address).host}
              <span className="vh">: {source.title}</span>
              <Icon name="out" size={13} />
            </a>
          )}
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

