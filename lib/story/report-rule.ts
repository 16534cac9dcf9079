import { comparePrecision } from '../time/compare-precision';
import { compatible, extentOf } from '../time/extent';
import type { Report } from './story';

type Dated = Pick<Report, 'source' | 'when' | 'clock'>;

/** Whether the dates of two reports may both be true: their stretches of time, each on its own clock, overlap. */
export function agree(a: Dated, b: Dated): boolean {
  return a === b || compatible(extentOf(a.when, a.clock), extentOf(b.when, b.clock));
}

/**
 * The report whose date is drawn: of those that agree with every other the most precise; of equally precise ones the lead
 * report's, then the one recorded first. Where none agrees with all, the lead report's, or the first recorded.
 */
export function drawnReport<R extends Dated>(used: readonly R[], lead: string | null): R | undefined {
  const ofLead = used.find(({ source }) => source === lead);
  const agreeing = used.filter((report) => used.every((other) => agree(report, other)));
  // The sort is stable, so what was recorded first stays first.
  const [best] = [...agreeing].sort((a, b) => comparePrecision(a.when, b.when) || Number(b === ofLead) - Number(a === ofLead));
  return best ?? ofLead ?? used[0];
}

/** The report that was published last; of two published on the same day the one recorded later. A source of unknown day comes before all others. */
export function newestReport<R extends Pick<Report, 'source'>>(used: readonly R[], published: ReadonlyMap<string, number>): R | undefined {
  const dayOf = ({ source }: R) => published.get(source) ?? -Infinity;
  return used.reduce<R | undefined>((best, report) => (best === undefined || dayOf(report) >= dayOf(best) ? report : best), undefined);
}
