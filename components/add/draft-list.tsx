export interface DraftEntry {
  readonly id: string;
  readonly name: string;
  readonly changed: string;
  readonly problem: string | null;
}

interface DraftListProps {
  drafts: readonly DraftEntry[];
  onOpen: (id: string) => void;
  onForget: (id: string) => void;
  /** Gives a damaged draft as a file. */
  onSave: (id: string) => void;
}

/** The drafts that this browser keeps, those too that cannot be opened. */
export function DraftList({ drafts, onOpen, onForget, onSave }: DraftListProps) {
  if (drafts.length === 0) return null;
  return (
    <section className="add-drafts" aria-label="Drafts">
      <h2>Drafts in this browser</h2>
      <ul>
        {drafts.map(({ id, name, changed, problem }) => (
          <li key={id}>
            <div>
              {problem === null ? (
                <button className="add-draft-name" type="button" onClick={() => onOpen(id)}>
                  {name}
                </button>
              ) : (
                <b>{name}</b>
              )}
              <p className={problem === null ? 'add-note' : 'add-note add-fault'}>
                {problem === null ? `Changed ${changed}` : `It cannot be opened. ${problem}`}
              </p>
            </div>
            {problem !== null && (
              <button
                className="btn quiet"
                type="button"
                onClick={() => onSave(id)}
                aria-label={`Save what is left of ${name}`}
              >
                Save what is left
              </button>
            )}
            <button
              className="btn quiet"
              type="button"
              onClick={() => onForget(id)}
              aria-label={`Forget the draft ${name}`}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
