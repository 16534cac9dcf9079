import type { Metadata } from 'next';
import { Masthead } from '@/components/masthead/masthead';
import { loadStories } from '@/lib/story/load-stories';
import { OPEN_PATH } from '@/lib/collection/file-link';
import { OpenFile } from './open-file';
import { MOST_BYTES } from './read-message';
import './open.css';

// Pages are drawn for the server in front, which gives each the digests of its scripts.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Open a file',
  description: 'Drop a CSV or JSON file of events on the page and explore it as a timeline, in your browser; the file is sent nowhere.',
};

/** Opens a file of the reader's own, in the browser. The server knows neither the file nor what is in it. */
export default function OpenPage() {
  const { topics, actors, sides, clocks, types } = loadStories().registry;
  const named = (list: readonly { slug: string; name: string }[]) => list.map(({ slug, name }) => [slug, name] as const);
  return (
    <OpenFile
      registry={{ topics, actors, sides, clocks, types }}
      names={{ topics: named(topics), actors: named(actors) }}
      masthead={<Masthead sections={[{ name: 'Open a file', href: OPEN_PATH, current: true }]} home="/" />}
      without={<WithoutScript />}
      help={<Help />}
    />
  );
}

function WithoutScript() {
  return (
    <noscript>
      <p className="open-note">
        <b>Reading a file in the browser needs script, which is off here.</b> The other way needs none: on a machine with this
        site’s code, <code>npm run build:collection -- events.csv</code> makes a timeline of the file at an address of its own.
      </p>
    </noscript>
  );
}

/** What can be opened, and what becomes of it. */
function Help() {
  return (
    <div className="open-help">
      <section>
        <h2>What can be opened</h2>
        <ul>
          <li>
            <b>A sheet as CSV</b> with a header row: a column for what happened and one for when. Summary, end, topics, people,
            places, status and source are shown where there are such columns.
          </li>
          <li>
            <b>A story as JSON</b>, as it is downloaded here; or a <b>TimelineJS</b> document.
          </li>
          <li>
            <b>GDELT 2.0 exports</b>, shown as candidates and not as facts, and the <b>US State Department’s</b> lists of trips, visits
            and dated entries.
          </li>
        </ul>
        <p>UTF-8, up to {MOST_BYTES / 1e6} MB and 200,000 rows. A row that cannot be read is named and left out; the rest is shown.</p>
      </section>
      <section>
        <h2>How a date is written</h2>
        <ul>
          <li>
            <code>1972-02-21</code>, <code>1972-02</code> or <code>1972</code>: drawn as wide as it is known.
          </li>
          <li>
            <code>1972-02-21/1972-02-28</code> lasted; <code>1972-02~</code> is about then.
          </li>
          <li>
            <code>04/05/1972</code> is refused: nothing tells whether it is in April or in May.
          </li>
        </ul>
      </section>
      <section>
        <h2>What becomes of the file</h2>
        <p>
          It is read by this page, in your browser, and sent nowhere. The browser keeps it, so that the page can be loaded again, until you
          choose “Forget this file”. The link of a view holds your filters and not the file: who has the file can open it there.
        </p>
      </section>
    </div>
  );
}
