'use client';

import { type ReactNode, useState } from 'react';

/** What is open: a panel beside the drawing, over it on narrower screens, a sheet from below on phones. */
export function DetailsSheet({ label, children }: { label: string; children: ReactNode }) {
  const [tall, setTall] = useState(false);
  return (
    <aside className={tall ? 'panel is-tall' : 'panel'} aria-label={label}>
      <button className="panel-grip" type="button" aria-label={tall ? 'Make the details smaller' : 'Make the details larger'} onClick={() => setTall(!tall)}>
        <span />
      </button>
      <div className="panel-body">{children}</div>
    </aside>
  );
}
