import type { Token } from './tokens';

/** Shorter quotations are words of the report's own sentence: “in-depth”. */
const FEW_QUOTED = 4;

/**
 * Which tokens of a paragraph a speaker says. A curly mark that opens twice opened once; a mark that is never closed
 * quotes to the paragraph's end, as one does that goes on in the next; straight marks take turns.
 */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  let opened = -1;
  for (const [at, { text }] of tokens.entries()) {
    if (text === '“' || (text === '"' && opened === -1)) {
      if (opened === -1) opened = at;
    } else if ((text === '”' || text === '"') && opened !== -1) {
      if (at - opened > FEW_QUOTED) quoted.fill(true, opened, at);
      opened = -1;
    }
  }
  if (opened !== -1) quoted.fill(true, opened);
  return quoted;
}
