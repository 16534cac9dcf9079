import { Masthead } from '@/components/masthead/masthead';
import { MOST_CHARACTERS } from '@/lib/reading/reading';
import { loadStories } from '@/lib/story/load-stories';
import { thousands } from '@/lib/view/thousands';
import { openedStory } from '../opened-stories';
import { storySections } from '../story-sections';
import { AddArticle } from './add-article';
import type { Place } from './place';
import '../open/open.css';
import '@/components/add/add.css';
import '@/components/add/candidates.css';

/** Turns a report of the reader's own into events, in the browser. The server never sees the text. */
export function AddScreen({ at }: { at: Place['at'] }) {
  const {
    registry: { topics, actors, sides, clocks, types },
    featured,
  } = loadStories();
  return (
    <AddArticle
      at={at}
      registry={{ topics, actors, sides, clocks, types }}
      masthead={<Masthead sections={storySections(openedStory(featured.slug)!.open, null)} home="/" />}
      without={<WithoutScript />}
      help={<Help />}
    />
  );
}

function WithoutScript() {
  return (
    <noscript>
      <p className="open-note">
        <b>A report is read in your own browser, and that needs script, which is off here.</b> The other way needs none:
        on a machine with this site’s code, <code>npm run read -- report.txt</code> prints the events that it finds.
      </p>
    </noscript>
  );
}

/** What can be read, and what becomes of it. */
function Help() {
  return (
    <div className="open-help">
      <section>
        <h2>What can be read</h2>
        <p>
          A report in English: pasted, as a .txt or .md file, or as a page saved as .html, of which the article is
          found. Up to {thousands(MOST_CHARACTERS)} characters. What is no part of the report, such as captions and
          forms, is set aside and shown so.
        </p>
      </section>
      <section>
        <h2>What is found</h2>
        <p>
          Every date, counted from the day of publication; who is named; what happened, and what is only planned.
          Nothing is made more exact than the report is. What is doubtful says why, and nothing counts until you accept
          it.
        </p>
      </section>
      <section>
        <h2>What becomes of the text</h2>
        <p>
          It is read by this page, in your browser, and sent nowhere. The browser keeps it as a draft, with everything
          that you decide, until you choose “Forget”.
        </p>
      </section>
    </div>
  );
}
