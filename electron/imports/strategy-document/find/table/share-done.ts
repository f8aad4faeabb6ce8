// How much of an activity is done, in a column of its own: "60%", or 60 below "% complete". It tells a state only where all or nothing is done.

import { oneLine } from '../../../../../shared/language/plain.ts';
import { cellText, type SourceCell } from '../../read/source-document.ts';
import type { ReadProgress } from '../progress-words.ts';

const share = /^(?<number>\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent)?(?:\s*(?:complete|completed|done))?$/iu;

/** The state beside it, if any, with the share as a note. A share between is kept in its words, for a person to say what it means. */
export function withShareDone(told: ReadProgress, cell: SourceCell | undefined): ReadProgress {
  const words = oneLine(cellText(cell));
  if (words === '') return told;
  const number = share.exec(words)?.groups?.['number'];
  const note = number === undefined ? words : `${number}%`;
  const notes = [told.note, note].filter((each) => each !== null && each !== '').join('\n');
  if (told.progress !== 'not reported') return { ...told, note: notes };
  if (number === undefined) return { progress: 'not understood', note: notes };
  if (Number(number) === 100) return { progress: 'complete', note: notes, inferred: note };
  return Number(number) === 0
    ? { progress: 'not started', note: notes, inferred: note }
    : { progress: 'not understood', note: notes };
}
