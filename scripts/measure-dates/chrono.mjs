import * as chrono from 'chrono-node';

const pad = (number, length = 2) => String(number).padStart(length, '0');
const DAY_MS = 86_400_000;
/** Noon in UTC, read as UTC: no machine's zone can move the day. */
const reference = (published) => ({ instant: new Date(published * DAY_MS + DAY_MS / 2), timezone: 0 });

/** What chrono-node finds, told as we tell it: a span and the finest value that it calls certain. */
export function chronoExpressions(text, { published }) {
  return chrono.parse(text, reference(published)).flatMap(({ index, text: words, start, end }) => {
    const whole = { start: index, end: index + words.length };
    const first = { ...whole, ...valueOf(start) };
    return end === null
      ? [first]
      : [
          { ...first, end: index + Math.ceil(words.length / 2) },
          { ...whole, start: index + Math.ceil(words.length / 2), ...valueOf(end) },
        ];
  });
}

function valueOf(part) {
  const year = pad(part.get('year'), 4);
  const day = `${year}-${pad(part.get('month'))}-${pad(part.get('day'))}`;
  if (part.isCertain('hour'))
    return { type: 'TIME', value: `${day}T${pad(part.get('hour'))}:${pad(part.get('minute') ?? 0)}` };
  if (part.isCertain('day') || part.isCertain('weekday') || !part.isCertain('month'))
    return { type: 'DATE', value: day };
  return { type: 'DATE', value: day.slice(0, -3) };
}

/** The first and last day that chrono-node reads of a printed date, as days since 1970, or null. */
export function chronoDays(text, published) {
  const found = chrono.parse(text, reference(published));
  if (found.length === 0) return null;
  const ends = found.flatMap(({ start, end }) => [daysOf(start), daysOf(end ?? start)]);
  return {
    earliest: Math.min(...ends.map((days) => days.earliest)),
    latest: Math.max(...ends.map((days) => days.latest)),
  };
}

function daysOf(part) {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => part.get(name));
  const utc = (y, m, d) => Math.round(Date.UTC(y, m - 1, d) / DAY_MS);
  if (part.isCertain('day') || !part.isCertain('month'))
    return { earliest: utc(year, month, day), latest: utc(year, month, day) };
  return { earliest: utc(year, month, 1), latest: utc(year, month + 1, 0) };
}
