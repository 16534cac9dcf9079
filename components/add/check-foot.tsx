import type { Progress } from '@/lib/reading/draft/checking';
import { thousands } from '@/lib/view/thousands';
import { Icon } from '../ui/icon';

interface CheckFootProps {
  progress: Progress;
  /** The mark of each event in turn; drawn where they are few. */
  marks: readonly ('accepted' | 'rejected' | null)[];
  /** Ids of the events that raise no question. */
  easy: readonly string[];
  kept: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onAcceptEasy: () => void;
  onTimeline: () => void;
}

/** DESIGN.md: "Do count in unit squares under 100". */
const MOST_SQUARES = 60;
const STEP = 20;

/** How far the check has come, and what can be done with all of it. */
export function CheckFoot({
  progress,
  marks,
  easy,
  kept,
  canUndo,
  canRedo,
  onUndo,
  onRedo,
  onAcceptEasy,
  onTimeline,
}: CheckFootProps) {
  const { all, accepted, rejected } = progress;
  return (
    <footer className="add-foot">
      <div className="add-progress">
        {all > 0 && all <= MOST_SQUARES && <Squares marks={marks} />}
        <p role="status">
          {thousands(accepted + rejected)} of {thousands(all)} checked: {thousands(accepted)} accepted,{' '}
          {thousands(rejected)} rejected
        </p>
      </div>
      <p className="add-kept">
        {kept ? 'Kept in this browser' : 'This browser keeps no draft: leave the page open until you are done'}
      </p>
      <button className="sq" type="button" onClick={onUndo} disabled={!canUndo} aria-label="Undo">
        <Icon name="undo" />
      </button>
      <button className="sq" type="button" onClick={onRedo} disabled={!canRedo} aria-label="Redo">
        <Icon name="redo" />
      </button>
      {easy.length > 0 && (
        <button className="btn" type="button" onClick={onAcceptEasy}>
          {easy.length === 1
            ? 'Accept the one that raises no question'
            : `Accept the ${thousands(easy.length)} that raise no question`}
        </button>
      )}
      <button className="btn solid" type="button" onClick={onTimeline} disabled={accepted === 0}>
        Open as timeline
      </button>
    </footer>
  );
}

/** Filled: accepted; crossed: rejected; empty: to be checked. What is decided comes first. */
function Squares({ marks }: Pick<CheckFootProps, 'marks'>) {
  const order = ['accepted', 'rejected', null] as const;
  const sorted = marks.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <svg className="add-squares" width={STEP * marks.length} height={12} aria-hidden="true">
      {sorted.map((mark, at) => (
        <g key={at} transform={`translate(${STEP * at} 0)`}>
          <rect x={0.75} y={1} width={16.5} height={10} className={mark === 'accepted' ? 'is-full' : undefined} />
          {mark === 'rejected' && <path d="M2 2l13 8M15 2L2 10" />}
        </g>
      ))}
    </svg>
  );
}
