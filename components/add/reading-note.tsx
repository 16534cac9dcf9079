interface ReadingNoteProps {
  task:
    | { readonly kind: 'reading'; readonly done: number }
    | { readonly kind: 'failed'; readonly problem: string }
    | { readonly kind: 'stopped' }
    | null;
  /** Nothing has been read yet. */
  first: boolean;
  onCancel: () => void;
  onAgain: () => void;
}

/** That the report is being read, or why it is not. Nothing once it is. */
export function ReadingNote({ task, first, onCancel, onAgain }: ReadingNoteProps) {
  if (task === null) return first ? <p className="add-wait">The report is being read …</p> : null;
  if (task.kind === 'reading') {
    return (
      <div className="open-note">
        <p role="status">{first ? 'The report is being read.' : 'The report is being read again.'}</p>
        <progress value={task.done} max={1} aria-label="Read" />
        <button className="btn" type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    );
  }
  return (
    <div className="open-note open-fault" role="alert">
      <p>{task.kind === 'failed' ? task.problem : 'The reading was stopped. Your draft is as it was.'}</p>
      <button className="btn" type="button" onClick={onAgain}>
        Read it
      </button>
    </div>
  );
}
