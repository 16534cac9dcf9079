import type { ReactNode } from 'react';
import { thousands } from '@/lib/view/thousands';
import { Icon } from '../ui/icon';

interface PickProps {
  label: string;
  value: string;
  on: boolean;
  children: ReactNode;
}

/** A filter that opens: a disclosure, so that it works without script. */
export function Pick({ label, value, on, children }: PickProps) {
  return (
    <details className={on ? 'pick is-on' : 'pick'}>
      <summary>
        <span className="pick-label">{label}</span> <span className="pick-value">{value}</span>
        <Icon name="down" size={14} />
      </summary>
      <div className="pick-sheet">{children}</div>
    </details>
  );
}

export interface PickOption {
  readonly key: string;
  readonly name: string;
  /** A second line: an office, say. */
  readonly note?: string;
  readonly count: number;
  readonly on: boolean;
  readonly href: string;
}

/** Links that add or remove a value, each with how many events it would show. */
export function PickOptions({ options, label }: { options: readonly PickOption[]; label: string }) {
  return (
    <ul className="pick-options" aria-label={label}>
      {options.map(({ key, name, note, count, on, href }) => (
        <li key={key}>
          <a href={href} aria-current={on ? 'true' : undefined} className={count === 0 && !on ? 'is-empty' : undefined}>
            <span className="pick-tick">{on && <Icon name="check" size={14} />}</span>
            <span className="pick-name">
              {name}
              {note && <small>{note}</small>}
            </span>
            <small>
              {thousands(count)}
              <span className="vh">
                {count === 1 ? ' event' : ' events'}
                {on ? ', chosen' : ''}
              </span>
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}
