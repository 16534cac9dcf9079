/** A name as a slug that none of the others is: "Port of Long Beach" is `port-of-long-beach`, or that with a number. */
export function newSlug(name: string, taken: readonly string[]): string {
  const words = name.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const slug = words.join('-').slice(0, 60).replace(/-+$/, '') || 'own';
  let free = slug;
  for (let nth = 2; taken.includes(free); nth += 1) free = `${slug}-${nth}`;
  return free;
}
