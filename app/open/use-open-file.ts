'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { today } from '@/components/share/use-today';
import type { ColumnMapping } from '@/lib/import/column-mapping';
import type { OwnNames } from '@/lib/import/own-names';
import { fileOfHash, hashOfFile, OPEN_PATH, shownName } from '@/lib/collection/file-link';
import { forgetFile, keepFile, keptFile } from './kept-file';
import { type ChosenFile, type OpenedFile, type OpenTask, refusal } from './open-task';
import { readFile } from './read-file';

const loadScreen = () => import('./opened-parts');
export type FileScreenPart = Awaited<ReturnType<typeof loadScreen>>;

/** What a link asks for that brought the reader here without its file. */
export interface AskedLink {
  /** The file that it names; null where it names none. */
  readonly file: string | null;
  /** The file that this browser keeps, which is another one. */
  readonly kept: string | null;
}

export interface OpenFile {
  readonly opened: OpenedFile | null;
  readonly screen: FileScreenPart | null;
  readonly task: OpenTask | null;
  readonly asked: AskedLink | null;
  readonly choose: (file: File) => void;
  readonly useColumns: (mapping: ColumnMapping) => void;
  readonly askColumns: () => void;
  readonly showKept: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
  readonly refuse: (problem: string) => void;
  /** Lets go of a file that was read and cannot be drawn. */
  readonly abandon: (problem: string) => void;
}

/**
 * The one file of this page: chosen, read, kept by the browser, and open. A file that cannot be read takes nothing from the
 * one that is open.
 */
export function useOpenFile(names: OwnNames): OpenFile {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [screen, setScreen] = useState<FileScreenPart | null>(null);
  const [task, setTask] = useState<OpenTask | null>(null);
  const [asked, setAsked] = useState<AskedLink | null>(null);
  const reading = useRef<{ stop: () => void } | null>(null);
  const shown = useRef<OpenedFile | null>(null);

  const read = useCallback(async (chosen: ChosenFile, again: boolean) => {
    reading.current?.stop();
    const begun = readFile({ ...chosen, built: today(), names }, (bytes) => setTask({ kind: 'reading', name: chosen.name, size: chosen.file.size, bytes }));
    reading.current = begun;
    setTask({ kind: 'reading', name: chosen.name, size: chosen.file.size, bytes: 0 });
    const end = await begun.end;
    if (reading.current !== begun) return;
    if (end.kind === 'failed') return setTask({ kind: 'failed', problem: `“${chosen.name}”: ${end.problem}` });
    if (end.kind === 'columns') return setTask({ kind: 'columns', chosen, preview: end.preview, problem: end.problem });
    const [part, kept] = await Promise.all([loadScreen().catch(() => null), again || keep(chosen)]);
    if (reading.current !== begun) return;
    if (part === null) return setTask({ kind: 'failed', problem: 'The part of this page that draws files did not load. Try again.' });
    const before = shown.current;
    nameInAddress(chosen.name, before !== null && before.chosen.name !== chosen.name);
    shown.current = { chosen, read: end.read, kept, turn: (before?.turn ?? 0) + 1 };
    setScreen(part);
    setOpened(shown.current);
    setTask(null);
    setAsked(null);
  }, [names]);

  useEffect(() => {
    let left = false;
    const file = fileOfHash(window.location.hash);
    const link = file !== null || window.location.search !== '';
    void keptFile().then((kept) => {
      if (left || reading.current !== null) return;
      if (kept !== null && (file === null || file === kept.name)) return read(kept, true);
      if (link) setAsked({ file, kept: kept?.name ?? null });
    });
    return () => {
      left = true;
      reading.current?.stop();
      reading.current = null;
    };
  }, [read]);

  const letGo = (after: OpenTask | null) => {
    void forgetFile().then(() => {
      window.history.replaceState(null, '', OPEN_PATH);
      shown.current = null;
      setOpened(null);
      setTask(after);
    });
  };

  return {
    opened, screen, task, asked,
    choose: (file) => {
      const chosen = { file, name: shownName(file.name), mapping: null };
      const problem = refusal({ name: chosen.name, size: file.size });
      if (problem === null) void read(chosen, false);
      else setTask({ kind: 'failed', problem });
    },
    useColumns: (mapping) => {
      if (task?.kind === 'columns') void read({ ...task.chosen, mapping }, false);
    },
    askColumns: () => {
      if (opened !== null) void read({ ...opened.chosen, mapping: 'ask' }, false);
    },
    showKept: () => {
      // The link was another file's.
      window.history.replaceState(null, '', OPEN_PATH);
      void keptFile().then((kept) => kept && read(kept, true));
    },
    cancel: () => {
      reading.current?.stop();
      reading.current = null;
      setTask(null);
    },
    forget: () => letGo(null),
    refuse: (problem) => setTask({ kind: 'failed', problem }),
    abandon: (problem) => letGo({ kind: 'failed', problem: `“${opened?.chosen.name}” was read and could not be drawn, by a fault of this page: ${problem}` }),
  };
}

function keep({ file, name, mapping }: ChosenFile): Promise<boolean> {
  return keepFile({ file, name, mapping: mapping === 'ask' ? null : mapping });
}

/** The address names the file; its query goes where another file took the place of the one that it was a view of. */
function nameInAddress(name: string, another: boolean): void {
  const search = another ? '' : window.location.search;
  window.history.replaceState(null, '', OPEN_PATH + search + hashOfFile(name));
}
