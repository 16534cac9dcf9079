/** Says what is wrong with a value, as "is no text"; null where nothing is. */
export type Check = (value: unknown) => string | null;

/* A few checks of plain data. The schema library is not on the page where drafts are written, and need not be. */

export const text =
  (longest: number): Check =>
  (value) => {
    if (typeof value !== 'string') return 'is no text';
    return value.length <= longest ? null : `is longer than ${longest} characters`;
  };

export const count: Check = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : 'is no whole number';

export const flag: Check = (value) => (typeof value === 'boolean' ? null : 'is neither true nor false');

export const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string) ? null : `is none of ${words.join(', ')}`;

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

export const list =
  (check: Check, most: number): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'is no list';
    if (value.length > most) return `has more than ${most} members`;
    return firstFault(value.map((member, at) => [`[${at}]`, check(member)]));
  };

/** An object with these members and no others; those whose name ends in `?` may be missing. */
export const members = (shape: Readonly<Record<string, Check>>): Check => {
  const checks = new Map(
    Object.entries(shape).map(([name, check]) => [name.replace('?', ''), { check, needed: !name.endsWith('?') }]),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
    const unknown = Object.keys(value).find((name) => !checks.has(name));
    if (unknown !== undefined) return `has a member “${unknown.slice(0, 40)}” that is not known`;
    return firstFault(
      [...checks].map(([name, { check, needed }]) => {
        if (Object.hasOwn(value, name)) return [`.${name}`, check((value as Record<string, unknown>)[name])];
        return [`.${name}`, needed ? 'is missing' : null];
      }),
    );
  };
};

/** "`.log[3].id` is no text": the path grows as the fault goes up. */
function firstFault(found: readonly (readonly [string, string | null])[]): string | null {
  const fault = found.find(([, problem]) => problem !== null);
  if (fault === undefined) return null;
  const [place, problem] = fault as readonly [string, string];
  return /^[.[]/.test(problem) ? place + problem : `${place} ${problem}`;
}
