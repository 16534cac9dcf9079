/** Waits before each further try. */
const TRIES = [0, 500, 2000] as const;

/** A file that did not come, by its name. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/**
 * A file of a collection. `fresh` asks the server even if the browser has kept a copy, which may be a broken one.
 *
 * @throws MissingFile after three tries.
 */
export async function fetchFile(url: string, fresh = false): Promise<Response> {
  let last = 'no connection';
  for (const wait of TRIES) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const response = await fetch(url, fresh ? { cache: 'reload' } : undefined);
      if (response.ok) return response;
      last = `the server answered ${response.status}`;
    } catch {
      last = 'no connection';
    }
  }
  throw new MissingFile(`${url.split('/').slice(3).join('/')} did not load: ${last}`);
}
