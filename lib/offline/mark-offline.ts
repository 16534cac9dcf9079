/** Set on `<html>` while what is shown is a saved copy, or the connection is gone; styles then show the note. */
export const OFFLINE_MARK = 'data-offline';

/**
 * A saved page that says that it is one. It touches no script, so that the digests in the page's content policy hold.
 */
export function markOffline(html: string): string {
  return html.replace(/<html(?=[\s>])/i, `<html ${OFFLINE_MARK}=""`);
}
