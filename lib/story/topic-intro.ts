import { dateWords } from '../time/words';
import { thousands } from '../view/thousands';
import { dateSpan } from './date-span';
import type { KnownEvent } from './known-event';

/**
 * The first line of a topic's page, counted from the events: "3 of the story’s 12 events are about Taiwan. Dates: 23 to
 * 26 April 2024."
 *
 * @param events Those with the topic, in any order; fewer than `count` where they are too many to look at, whose dates are
 *   then left out.
 * @param total Events of the story.
 */
export function topicIntro(topic: string, events: readonly KnownEvent[], total: number, count = events.length): string {
  const all = thousands(total);
  if (count === 0) return `None of the story’s ${all} events is about ${topic}.`;
  const counted = `${thousands(count)} of the story’s ${all} events ${count === 1 ? 'is' : 'are'} about ${topic}.`;
  if (events.length < count) return counted;
  const span = dateSpan(events.map(({ when }) => when));
  const dates = span === null ? '' : ` ${events.length === 1 ? 'Date' : 'Dates'}: ${dateWords(span, 'plain', 'middle')}.`;
  const startless = events.filter(({ extent }) => extent.from === null).length;
  const unknown = startless === 0 ? '' : ` ${startless === 1 ? 'One' : startless} of them began at a time unknown.`;
  return counted + dates + unknown;
}
