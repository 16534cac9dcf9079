/** An answer as it was drawn, before it is packed for a reader. */
export interface Answer {
  readonly status: number;
  /** In lower case, without the ones that belong to a connection. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Of an inner answer, what is of the connection, of the framework, or set anew. */
const LEFT_OUT = /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|date|etag|vary|cache-control|x-nextjs-.*|x-powered-by|x-middleware-.*)$/;

/** The headers of an inner answer that are worth passing on. */
export function passedOn(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined || LEFT_OUT.test(name) ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]])),
  );
}
