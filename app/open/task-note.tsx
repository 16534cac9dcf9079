'use client';

import { megabytes, type OpenTask } from './open-task';

interface TaskNoteProps {
  task: Exclude<OpenTask, { kind: 'columns' }>;
  onCancel: () => void;
}

/** How far a file has come, or why it cannot be opened. */
export function TaskNote({ task, onCancel }: TaskNoteProps) {
  if (task.kind === 'failed') {
    return (
      <div className="open-note open-fault" role="alert">
        <p>{task.problem}</p>
        <button className="btn" type="button" onClick={onCancel}>
          Dismiss
        </button>
      </div>
    );
  }
  const { name, size, bytes } = task;
  return (
    <div className="open-note" role="status">
      <p>
        Reading “{name}”<span aria-hidden="true">: {megabytes(bytes)} of {megabytes(size)}</span>
      </p>
      <progress aria-label={`Read of ${name}`} max={size} value={bytes} />
      <button className="btn" type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
