import type { Reading } from '@/lib/reading/reading';
import { thousands } from '@/lib/view/thousands';
import { Glyph } from '../ui/glyph';
import { Icon } from '../ui/icon';

/** What is marked in the text. */
export interface ShownMarks {
  readonly times: boolean;
  readonly people: boolean;
  readonly topics: boolean;
}

/** What the marks of the text mean, how many there are, and whether they are shown. */
export function MarksKey({
  reading,
  marks,
  onChange,
}: {
  reading: Reading;
  marks: ShownMarks;
  onChange: (marks: ShownMarks) => void;
}) {
  const { expressions, actors, topics } = reading;
  const keys = [
    { mark: 'times', name: <mark className="mark-time">Times</mark>, count: expressions.length },
    { mark: 'people', name: <span className="mark-actor">People and governments</span>, count: actors.length },
    {
      mark: 'topics',
      name: (
        <span className="mark-topic t-dialogue">
          <Glyph topic="dialogue" size={12} />
          <span>Topics</span>
        </span>
      ),
      count: topics.length,
    },
  ] as const;
  return (
    <div className="add-key" role="group" aria-label="Marked in the text">
      {keys.map(({ mark, name, count }) => (
        <button
          key={mark}
          type="button"
          aria-pressed={marks[mark]}
          onClick={() => onChange({ ...marks, [mark]: !marks[mark] })}
        >
          <span className="add-key-tick">{marks[mark] && <Icon name="check" size={14} />}</span>
          {name} <small>{thousands(count)}</small>
        </button>
      ))}
    </div>
  );
}
