import type { CivilDay } from '../../../time/civil-day';
import { daysOf } from '../../../time/extent';
import { parseEdtf } from '../../../time/parse-edtf';
import type { Expression } from '../expression';

/** The first and last day that the expressions of a printed date name together; null where they name none. */
export function daysNamed(
  expressions: readonly Expression[],
): { readonly earliest: CivilDay; readonly latest: CivilDay } | null {
  let named: { earliest: CivilDay; latest: CivilDay } | null = null;
  for (const { edtf } of expressions) {
    const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : daysOf(parseEdtf(edtf));
    if (earliest === null || latest === null) continue;
    named =
      named === null
        ? { earliest, latest }
        : {
            earliest: Math.min(named.earliest, earliest) as CivilDay,
            latest: Math.max(named.latest, latest) as CivilDay,
          };
  }
  return named;
}
