'use client';

import { useParams } from 'next/navigation';
import { quoteValue } from '@/lib/view/clean-text';
import { nearestName } from '@/lib/view/nearest-name';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Which topic was asked for is known here alone: a page that is not found is told nothing of its address but by this hook. */
export function NearestTopic({ topics, stories }: { topics: readonly Named[]; stories: readonly Named[] }) {
  const { story, slug } = useParams<{ story: string; slug: string }>();
  const here = stories.filter((each) => each.slug === story);
  const of = here.length > 0 ? here : stories;
  const nearest = topics.find((topic) => topic.slug === nearestName(slug, topics.map((each) => each.slug)));
  return (
    <>
      <h1>{quoteValue(slug)} is not a topic here.</h1>
      {of.map((each) => (
        <section key={each.slug}>
          {nearest && (
            <p>
              Did you mean{' '}
              <a className="plain-link" href={`/s/${each.slug}/topic/${nearest.slug}`}>
                {nearest.name}
              </a>
              ?
            </p>
          )}
          <h2>
            <a className="plain-link" href={`/s/${each.slug}`}>
              {each.name}
            </a>
          </h2>
          <ul>
            {topics.map((topic) => (
              <li key={topic.slug}>
                <a className="plain-link" href={`/s/${each.slug}/topic/${topic.slug}`}>
                  {topic.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
