// What Ctrl+Z and Ctrl+Y would do next, worked out from the log: the latest of this copy's edits in force, and the latest undone.

import { reversedBy } from '../../shared/kernel/origin.ts';
import { batchName, originOf, type Batch } from '../register/log/log.ts';

/** How far back a person can step with the keyboard. The history has no such limit. */
export const undoDepth = 500;

export interface UndoStack {
  readonly undoable: readonly Batch[];
  readonly redoable: readonly Batch[];
}

/** `batches` oldest first. */
export function undoStack(batches: readonly Batch[], replica: string): UndoStack {
  const undoable: Batch[] = [];
  let redoable: Batch[] = [];
  /** The edit that an undo or redo comes down to in the end. */
  const about = new Map<string, Batch>();
  for (const batch of batches.filter((each) => each.replica === replica)) {
    const origin = originOf(batch);
    const reversed = reversedBy(origin);
    if (reversed === undefined) {
      undoable.push(batch);
      redoable = [];
      about.set(batchName(batch), batch);
      continue;
    }
    const edit = about.get(reversed);
    if (edit === undefined) continue;
    about.set(batchName(batch), edit);
    const [from, to] = origin.kind === 'undo' ? [undoable, redoable] : [redoable, undoable];
    const index = from.lastIndexOf(edit);
    if (index !== -1) from.splice(index, 1);
    to.push(edit);
  }
  return { undoable, redoable };
}
