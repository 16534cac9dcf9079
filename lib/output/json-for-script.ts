const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * A value as JSON that may stand in a `<script>` element of a page: no text in it can end the element or open a comment,
 * and it is the same JSON to whoever reads it.
 *
 * @param indent Spaces per level; none keeps it on one line.
 */
export function jsonForScript(value: object, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/[<\u2028\u2029]/g, (letter) => ESCAPES[letter] ?? letter);
}
