/** Waits before each further try. */
const TRIES = [0, 500, 2000] as const;

/** A file that did not come, by its name. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/**
 * A file of a collection.
 *
 * @throws MissingFile after three tries.
 */
export async function fetchFile(url: string): Promise<Response> {
  let last = 'no connection';
  for (const wait of TRIES) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const response = await fetch(url);
      if (response.ok) return response;
      last = `the server answered ${response.status}`;
    } catch {
      last = 'no connection';
    }
  }
  throw new MissingFile(`${url.split('/').slice(3).join('/')} did not load: ${last}`);
}
