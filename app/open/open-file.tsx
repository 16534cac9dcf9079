'use client';

import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { Registry } from '@/lib/story/story';
import type { OwnNames } from '@/lib/import/own-names';
import { ChooseFile } from './choose-file';
import { ColumnsForm } from './columns-form';
import { FileBoundary } from './file-boundary';
import { FileAbout } from './file-about';
import { TaskNote } from './task-note';
import { useDrop } from './use-drop';
import { useStoryFragment } from './use-story-fragment';
import { type AskedLink, useOpenFile } from './use-open-file';

const LinkedStory = lazy(() => import('./opened-parts').then((part) => ({ default: part.LinkedStory })));

interface OpenFileProps {
  names: OwnNames;
  masthead: ReactNode;
  /** What is said where no script runs. */
  without: ReactNode;
  help: ReactNode;
}

/** A story that the link holds; else the page before a file is open, then the file on the screens of a story. */
export function OpenFile({ registry, ...props }: OpenFileProps & { registry: Registry }) {
  const fragment = useStoryFragment();
  if (fragment === null) return <OpenFilePage {...props} />;
  return (
    <Suspense fallback={null}>
      <LinkedStory key={fragment} fragment={fragment} registry={registry} masthead={props.masthead} />
    </Suspense>
  );
}

function OpenFilePage({ names, masthead, without, help }: OpenFileProps) {
  const page = useOpenFile(names);
  const { opened, screen, task, asked } = page;
  const over = useDrop(page.choose, page.refuse);
  const name = opened?.chosen.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Démarche`;
  }, [name]);

  const note = task && (task.kind === 'columns' ? (
    <ColumnsForm key={task.chosen.name} task={task} onDone={page.useColumns} onCancel={page.cancel} />
  ) : (
    <TaskNote task={task} onCancel={page.cancel} />
  ));
  const held = over && (
    <div className="open-over" aria-hidden="true">
      <p>Drop the file to open it here</p>
    </div>
  );
  if (opened !== null && screen !== null) {
    return (
      <>
        <FileBoundary key={opened.turn} onError={page.abandon}>
          <screen.FileScreen read={opened.read} drawn={names.topics} about={<FileAbout page={page} opened={opened} note={note} />} />
        </FileBoundary>
        {held}
      </>
    );
  }
  return (
    <div className="page open-page">
      {masthead}
      <main>
        <div className="headline">
          <div>
            <h1>Open a file</h1>
            <p className="standfirst">A list of events becomes a timeline, in your browser. The file is sent nowhere.</p>
          </div>
        </div>
        {without}
        {asked && <NeedsFile asked={asked} onKept={page.showKept} />}
        {note}
        <div className="open-zone">
          <p>Drop a CSV or JSON file anywhere on this page, or</p>
          <ChooseFile className="btn solid" onFile={page.choose}>
            Choose a file
          </ChooseFile>
        </div>
        {help}
      </main>
      {held}
    </div>
  );
}

/** A link brought the reader here, and its file is not in this browser. */
function NeedsFile({ asked: { file, kept }, onKept }: { asked: AskedLink; onKept: () => void }) {
  return (
    <div className="open-note" role="status">
      <p>
        <b>{file === null ? 'This link is a view of a file that is not in this browser.' : `This link needs the file “${file}”, which is not in this browser.`}</b> Open
        it here, and the view follows.
      </p>
      {kept !== null && (
        <button className="btn" type="button" onClick={onKept}>
          Show “{kept}” instead
        </button>
      )}
    </div>
  );
}
