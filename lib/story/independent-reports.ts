import type { Report, Story } from './story';

/**
 * How many of an event's reports are independent, by the little that we can know: one for each publisher. Two documents
 * of one publisher are one voice; sources whose publisher nobody knows count as one together, since they may be copies of
 * each other. Whether two publishers drew on the same statement is not known here, so the number is an upper bound.
 */
export function independentReports(reports: readonly Report[], story: Story): number {
  const publishers = new Map(story.sources.map(({ id, publisher }) => [id, publisher]));
  return new Set(reports.map(({ source }) => publishers.get(source) ?? null)).size;
}
