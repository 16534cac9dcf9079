'use client';

import { useEffect, useState } from 'react';

/**
 * Takes a file that is dropped anywhere on the page. Whether one is held over it comes back.
 *
 * @param take Called with the file; `refuse` with a sentence where it is none. Both must stay the same.
 */
export function useDrop(take: (file: File) => void, refuse: (problem: string) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const until = new AbortController();
    const { signal } = until;
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener('dragover', (event) => {
      if (!holdsFile(event)) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    }, { signal });
    window.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    }, { signal });
    window.addEventListener('drop', (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [entry, ...more] = [...event.dataTransfer!.items].filter(({ kind }) => kind === 'file');
      const file = entry?.getAsFile();
      if (more.length > 0) refuse(`One file at a time: these are ${more.length + 1}.`);
      else if (!file || entry?.webkitGetAsEntry()?.isDirectory) refuse('That is a folder, and no file.');
      else take(file);
    }, { signal });
    return () => until.abort();
  }, [take, refuse]);
  return over;
}
