import { contentKey, keysSeen } from './content-key';
import { ImportError, RowError } from './import-error';
import type { Note, Reason, RowPlace } from './import-report';
import { readJsonNodes, type JsonNode } from './json-nodes';
import type { ImportFormat } from './run-import';
import type { MadeRow } from './table-reader';

/** An entry cannot be read, because of this node. */
export class NodeError extends Error {
  constructor(readonly node: JsonNode, readonly reason: Reason, readonly problem: string) {
    super(problem);
    this.name = 'NodeError';
  }
}

/** What a document holds, entry by entry. */
export interface DocumentPlan {
  readonly entries: readonly DocumentEntry[];
  /** What stands there and is no event. */
  readonly besides: readonly { readonly node: JsonNode; readonly reason: Reason; readonly problem: string }[];
  /** What an entry is called: "slides". */
  readonly called: string;
}

export interface DocumentEntry {
  readonly node: JsonNode;
  /** @throws NodeError or RowError where no event can be made. */
  make(note: (note: Note) => void): MadeRow;
}

/**
 * A format of JSON, which is read whole, up to the limit of a row. Entries that say the same are joined; two that share an
 * id and differ are a fault.
 *
 * @param open Called once; throws ImportError for a document that is not of the format.
 */
export function jsonDocument(open: (root: JsonNode) => DocumentPlan): ImportFormat {
  return (book, limits) => {
    const pieces: string[] = [];
    let length = 0;
    return {
      take(text) {
        length += text.length;
        if (length > limits.longestRow) throw new ImportError(`The document is longer than ${limits.longestRow} characters.`);
        pieces.push(text);
        return [];
      },
      end() {
        const { entries, besides, called } = open(readJsonNodes(pieces.join('')));
        const [seenContent, seenSeed] = [keysSeen(), keysSeen()];
        const leaveOut = ({ line, column }: RowPlace, reason: Reason, problem: string) => {
          book.leaveOut({ line, column, reason, problem });
        };
        for (const { node, reason, problem } of besides) {
          book.countRead();
          leaveOut(node, reason, problem);
        }
        return entries.flatMap(({ node, make }, at) => {
          book.countRead();
          const notes: Note[] = [];
          try {
            if (at >= limits.mostRows) throw new RowError('too-many', 0, `Only ${limits.mostRows} ${called} are read.`);
            const { event, content } = make((note) => notes.push(note));
            if (seenContent(contentKey(content))) {
              book.countJoined();
              return [];
            }
            if (seenSeed(event.seed)) throw new NodeError(node, 'id-twice', `Another of the ${called} has the id “${event.seed}” and says something else.`);
            for (const note of notes) book.note(note, { line: node.line, column: node.column });
            return [event];
          } catch (error) {
            // A node that is not in the file has no place; what should have held it has.
            if (error instanceof NodeError) leaveOut(error.node.line === 0 ? node : error.node, error.reason, error.problem);
            else if (error instanceof RowError) leaveOut(node, error.reason, error.problem);
            else throw error;
            return [];
          }
        });
      },
    };
  };
}
