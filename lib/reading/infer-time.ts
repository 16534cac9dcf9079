import { MOST_BACK } from './followed';
import type { Clocks } from './on-clock';
import { apartFromMain, besideNamed, nearNamed, withMain } from './infer-from-sentence';
import { counted, following, soonAfter } from './infer-from-told';
import type { Before, Inference } from './inference';
import type { Told } from './join-mentions';
import type { Find, When } from './timed';

type Group = readonly Told[];

/** Ways to tell a time from other times, the surest first; each gives null where it does not apply. */
const INFERENCES: readonly ((inference: Inference) => When | null)[] = [
  nearNamed,
  besideNamed,
  withMain,
  apartFromMain,
  counted,
  soonAfter,
  following,
];

/**
 * Gives a time to what has none of its own, from what it hangs on: "after holding talks", "two days later", "just
 * before the meetings began". It is an inference, never finer than what it is inferred from, and says so.
 */
export function withInferred(groups: readonly Group[], all: Group, clocks: Clocks, find: Find): readonly Group[] {
  const timeOf = new Map<Told, When>();
  const groupOf = new Map(groups.flatMap((group) => group.map((told) => [told, group] as const)));
  for (const group of groups) {
    const dated = group.find(({ when }) => when.edtf !== null);
    for (const told of group) timeOf.set(told, dated?.when ?? told.when);
  }
  const place = new Map(all.map((told, at) => [told, at]));
  return groups.map((group) => {
    for (const [at, told] of group.entries()) {
      const { hangsOn, named, sentence } = told.happening;
      const alone = hangsOn === null && named.length === 0 && sentence.relations.length === 0;
      if (told.when.edtf !== null || alone) continue;
      const from = place.get(told)!;
      const dated = all
        .slice(Math.max(0, from - MOST_BACK), from)
        .filter((other) => groupOf.get(other) !== group && timeOf.get(other)?.edtf !== null)
        .map((other): Before => ({ told: other, when: timeOf.get(other)! }));
      const when = inferred(told, dated, clocks, find);
      if (when === null) continue;
      const known = group.find(({ when: { edtf } }) => edtf !== null);
      // What "shortly before" leaves of "earlier this week" is known more closely than either.
      if (known !== undefined && !narrows(when, known.when, clocks)) return group;
      for (const member of group) timeOf.set(member, when);
      return [{ ...told, when }, ...group.filter((_, nth) => nth !== at)];
    }
    return group;
  });
}

function inferred(told: Told, dated: readonly Before[], clocks: Clocks, find: Find): When | null {
  for (const infer of INFERENCES) {
    const when = infer({ told, dated, clocks, find });
    if (when !== null) return when;
  }
  return null;
}

function narrows(when: When, known: When, clocks: Clocks): boolean {
  const [inner, outer] = [clocks.boundsOf(when), clocks.boundsOf(known)];
  if (inner === null || outer === null) return false;
  return inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
}
