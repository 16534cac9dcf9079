/** RFC 5545 §3.1: octets of a line in UTF-8, its CRLF not counted. */
const MOST_OCTETS = 75;
const CRLF = '\r\n';

/**
 * A content line in as many lines as it needs, each with its CRLF and at most 75 octets long. It is cut between characters,
 * never within one; a line that goes on begins with a space, which counts.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > MOST_OCTETS) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += letter;
    octets += more;
  }
  return folded + CRLF;
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
