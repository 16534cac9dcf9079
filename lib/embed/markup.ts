const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in HTML or XML, between tags and in quoted attributes; what neither may hold is left out. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\p{Cs}]/gu, '').replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);
}
