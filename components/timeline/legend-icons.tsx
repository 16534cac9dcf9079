/* What the legend shows that is no mark of an event. Their meaning is in words beside them. */

export function LengthIcon() {
  return (
    <svg width={32} height={20} viewBox="0 0 32 20" aria-hidden="true">
      <rect className="label-length" x={1} y={7.5} width={30} height={5} />
    </svg>
  );
}

export function GhostIcon() {
  return (
    <svg width={40} height={20} viewBox="0 0 40 20" aria-hidden="true">
      <rect className="mark-ghost" x={1} y={6} width={38} height={8} />
    </svg>
  );
}

export function PillIcon() {
  return (
    <svg width={32} height={20} viewBox="0 0 32 20" aria-hidden="true">
      <rect className="pill-box" x={1} y={1} width={30} height={18} rx={9} />
      <text className="pill-text" x={16} y={14.5} textAnchor="middle">
        4
      </text>
    </svg>
  );
}

export function NightIcon() {
  return (
    <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true">
      <rect className="axis-day" x={0} y={8.5} width={28} height={3} />
      <rect className="axis-night" x={0} y={8.5} width={14} height={3} />
    </svg>
  );
}

/** A column of events: dark where the day is known. */
export function ColumnIcon({ coarse = false }: { coarse?: boolean }) {
  return (
    <svg width={8} height={14} aria-hidden="true">
      <rect className={coarse ? 'column-coarse' : 'column-exact'} width={6} height={14} />
    </svg>
  );
}
