const FILE_NAME = /[\w~.-]+\.(?:js|css|woff2)/g;

/**
 * The files that texts name, and those that these name in turn. A script loads another by its name, written out, so
 * nothing that may be asked for is missed; what is named in vain is one file too many.
 * @param {readonly string[]} files paths, told apart by their last part
 * @param {readonly string[]} starts texts that name the first of them
 * @param {(file: string) => string} textOf the content of a file
 * @returns {string[]} in the order in which they were found
 */
export function reached(files, starts, textOf) {
  const byName = new Map(files.map((file) => [file.split('/').at(-1), file]));
  const namedIn = (text) => (text.match(FILE_NAME) ?? []).flatMap((name) => byName.get(name) ?? []);
  const found = new Set(starts.flatMap(namedIn));
  // A set that grows while it is gone through is gone through to its end.
  for (const file of found) for (const next of namedIn(textOf(file))) found.add(next);
  return [...found];
}
