'use client';

import { lazy, type ReactNode, Suspense, useState } from 'react';
import { DraftList } from '@/components/add/draft-list';
import { PasteForm } from '@/components/add/paste-form';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Registry } from '@/lib/story/story';
import { ChooseFile } from '../open/choose-file';
import { useDrop } from '../open/use-drop';
import { readChosen } from './read-chosen';
import { useDrafts } from './use-drafts';
import type { Place } from './place';
import { usePlace } from './use-place';

const AddDraft = lazy(() => import('./add-draft').then(({ AddDraft: Draft }) => ({ default: Draft })));
const TEXT_FILES = '.txt,.md,.html,.htm,text/plain,text/markdown,text/html';

interface AddArticleProps {
  /** What the address that was opened asks for. */
  at: Place['at'];
  registry: Registry;
  masthead: ReactNode;
  /** What is said where no script runs. */
  without: ReactNode;
  help: ReactNode;
}

/** The page before a report is read, then the desk on which it is checked. */
export function AddArticle({ at, registry, masthead, without, help }: AddArticleProps) {
  const drafts = useDrafts();
  const place = usePlace(at);
  const [refused, setRefused] = useState<string | null>(null);
  const ready = useHydrated();
  const { draft, listed } = drafts;
  const begin = (begun: Parameters<typeof drafts.begin>[0]) => {
    setRefused(null);
    drafts.begin(begun);
  };
  const take = (file: File) =>
    void readChosen(file).then((read) => (read.kind === 'text' ? begin(read) : setRefused(read.problem)));
  const over = useDrop(take, setRefused);
  const title = (
    <div className="add-title">
      <h1>Add an article</h1>
      <p>Paste a report and say when it was published. Check each event against the words it came from.</p>
    </div>
  );
  return (
    <>
      {draft === null ? (
        <div className="page add-page">
          {masthead}
          <main>
            {title}
            {without}
            {drafts.problem !== null && (
              <p className="open-note open-fault" role="alert">
                {drafts.problem}
              </p>
            )}
            {ready && (
              <PasteForm
                problem={refused}
                onRead={(text) => begin({ text, html: false, file: null })}
                choose={
                  <ChooseFile className="btn" onFile={take} accept={TEXT_FILES}>
                    Choose a .txt, .md or saved .html file
                  </ChooseFile>
                }
              />
            )}
            <DraftList drafts={listed ?? []} onOpen={drafts.open} onForget={drafts.forget} onSave={drafts.saveRaw} />
            {help}
          </main>
        </div>
      ) : (
        <Suspense fallback={<p className="add-wait">The desk is loading …</p>}>
          <AddDraft
            key={draft.id}
            draft={draft}
            drafts={drafts}
            registry={registry}
            place={place}
            masthead={masthead}
            title={title}
          />
        </Suspense>
      )}
      {over && (
        <div className="open-over" aria-hidden="true">
          <p>Drop the report to read it here</p>
        </div>
      )}
    </>
  );
}
