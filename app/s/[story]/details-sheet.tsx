'use client';

import { type ReactNode, useState } from 'react';

/** The open event: a panel beside the drawing, over it on narrower screens, a sheet from below on phones. */
export function DetailsSheet({ children }: { children: ReactNode }) {
  const [tall, setTall] = useState(false);
  return (
    <aside className={tall ? 'panel is-tall' : 'panel'} aria-label="Event details">
      <button className="panel-grip" type="button" aria-label={tall ? 'Make the details smaller' : 'Make the details larger'} onClick={() => setTall(!tall)}>
        <span />
      </button>
      <div className="panel-body">{children}</div>
    </aside>
  );
}
