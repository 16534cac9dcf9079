import { createHash } from 'node:crypto';

/** An inline script: one without `src`, and of a type that runs. Next.js writes attributes in quotes and no `>` in them. */
const SCRIPT = /<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g;
const DATA_TYPE = /\btype="(?!module"|text\/javascript"|")/;

/**
 * The digests of a page's own inline scripts for its content security policy, each once, as `sha256-…`. They are taken
 * from the page that is about to be sent: what reaches a script by way of a link is text inside a string there, escaped
 * by the renderer, and a script that was not in the page has no digest.
 */
export function inlineScriptHashes(html: string): readonly string[] {
  const hashes = new Set<string>();
  for (const { groups } of html.matchAll(SCRIPT)) {
    const { attributes = '', body = '' } = groups ?? {};
    if (/\bsrc="/.test(attributes) || DATA_TYPE.test(attributes) || body === '') continue;
    hashes.add(`sha256-${createHash('sha256').update(body).digest('base64')}`);
  }
  return [...hashes];
}
