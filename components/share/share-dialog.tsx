'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EmbedChoice } from '@/lib/share/embed-choice';
import type { ShareModel } from '@/lib/share/share-model';
import { Icon } from '../ui/icon';
import { LinkPart } from './link-part';
import { type PartId, partName, SHARE_PARTS } from './share-parts';
import './share.css';

interface ShareDialogProps {
  model: ShareModel;
  choice: EmbedChoice;
  first: PartId;
  onClosed: () => void;
}

/** What the share page holds, over the view: the link above, the other ways as tabs. The browser keeps the focus within and gives it back. */
export function ShareDialog({ model, choice, first, onClosed }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog className="share-dialog" ref={dialog} aria-labelledby="share-heading" onClose={onClosed}>
      <div className="share-top">
        <div className="share-head">
          <h2 id="share-heading" ref={heading} tabIndex={-1}>
            <span className="share-what">Share {model.kind === 'event' ? 'this event' : 'this view'}</span> {model.title}
          </h2>
          <p className="share-says">{model.says}</p>
        </div>
        <button type="button" className="sq share-close" onClick={() => dialog.current?.close()}>
          <Icon name="close" size={20} />
          <span className="vh">Close</span>
        </button>
        <LinkPart address={model.address} title={model.title} says={model.says} />
      </div>
      <Tabs model={model} choice={choice} first={first} />
    </dialog>
  );
}

function Tabs({ model, choice, first }: Pick<ShareDialogProps, 'model' | 'choice' | 'first'>) {
  const [current, show] = useState(first);
  const tabs = useRef<HTMLDivElement>(null);
  const part = SHARE_PARTS.find(({ id }) => id === current)!;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = SHARE_PARTS.indexOf(part);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: SHARE_PARTS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = SHARE_PARTS.at(to % SHARE_PARTS.length)!;
    show(next.id);
    tabs.current?.querySelector<HTMLElement>(`#share-tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div className="share-tabs" role="tablist" aria-label="Other ways to share" ref={tabs} onKeyDown={onKeyDown}>
        {SHARE_PARTS.map((each) => (
          <button
            key={each.id} type="button" role="tab" id={`share-tab-${each.id}`} aria-controls="share-panel"
            aria-selected={each.id === current} tabIndex={each.id === current ? 0 : -1} onClick={() => show(each.id)}
          >
            {partName(each, model)}
          </button>
        ))}
      </div>
      <div className="share-panel" role="tabpanel" id="share-panel" aria-labelledby={`share-tab-${current}`} tabIndex={0} key={current}>
        <div className="share-body">{part.draw(model, choice)}</div>
      </div>
    </>
  );
}
