/** With the `u` flag a surrogate pair is one character, so this finds the lone ones. */
const LONE_SURROGATES = /\p{Cs}/gu;
const BREAKS = /[\p{Cc}\s]+/gu;

/**
 * Text on one line, as every citation format wants it: white space and control characters, line breaks of all kinds
 * among them, become one space, and a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
 */
export function lineText(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD').replace(BREAKS, ' ').trim();
}

/** With a full stop, unless it ends like a sentence already. */
export function sentence(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
