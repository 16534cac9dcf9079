/** Gives the reader a file that this page made. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
