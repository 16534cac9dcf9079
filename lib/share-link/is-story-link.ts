const ANY_VERSION = /^#s(\d{1,6})\./;

/** Whether a fragment is one of a story, of whatever version. Apart from the rest, which only such a link needs. */
export function isStoryLink(fragment: string): boolean {
  return ANY_VERSION.test(fragment);
}

/** The version of a story's link; null for other fragments. */
export function versionOfLink(fragment: string): number | null {
  const version = ANY_VERSION.exec(fragment)?.[1];
  return version === undefined ? null : Number(version);
}
