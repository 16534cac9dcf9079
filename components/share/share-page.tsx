import type { EmbedChoice } from '@/lib/share/embed-choice';
import type { ShareModel } from '@/lib/share/share-model';
import { LinkPart } from './link-part';
import { partName, SHARE_PARTS } from './share-parts';

/** Every way to hand a view or an event on, one below the other: all of it is there without script. */
export function SharePage({ model, choice }: { model: ShareModel; choice: EmbedChoice }) {
  return (
    <main className="share-page" id="main">
      <div className="share-head">
        <h1>
          <span className="share-what">Share {model.kind === 'event' ? 'this event' : 'this view'}</span> {model.title}
        </h1>
        <p className="share-says">
          {model.says}{' '}
          <a className="plain-link" href={model.page}>
            {model.kind === 'event' ? 'Back to the event' : 'Back to the view'}
          </a>
        </p>
      </div>
      <nav className="share-nav" aria-label="Ways to share">
        <a href="#link">Link</a>
        {SHARE_PARTS.map((part) => (
          <a key={part.id} href={`#${part.id}`}>
            {partName(part, model)}
          </a>
        ))}
      </nav>
      <div className="share-parts">
        <section className="share-part" id="link" aria-labelledby="link-heading">
          <h2 id="link-heading">Link</h2>
          <div className="share-body">
            <LinkPart address={model.address} title={model.title} says={model.says} />
            <p className="share-note">
              {model.kind === 'event' ? 'An event keeps its address for ever.' : 'Filters, dates and order stand in the address, so that it opens just this. What it shows keeps up with the data.'}
            </p>
          </div>
        </section>
        {SHARE_PARTS.map((part) => (
          <section className="share-part" key={part.id} id={part.id} aria-labelledby={`${part.id}-heading`}>
            <h2 id={`${part.id}-heading`}>{partName(part, model)}</h2>
            <div className="share-body">{part.draw(model, choice)}</div>
          </section>
        ))}
      </div>
    </main>
  );
}
