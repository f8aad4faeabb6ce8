// Progress as organisations write it, in words and as RAG colours.

import { say } from '../../../../shared/language/say.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { Progress } from '../../../../shared/strategy/model/status.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';

const words: readonly (readonly [string, Progress])[] = [
  [
    'not yet started|not started|yet to start|to start|to be started|planned|not due|scheduled|no progress',
    'not started',
  ],
  ['not reported|no update|not updated', 'not reported'],
  ['off track|off target|behind schedule|behind|delayed|overdue|late|missed|not on track|red', 'off track'],
  [
    'at risk|some risk|minor delay|slipping|some slippage|slippage|some concerns?|issues|amber|yellow|amber\\/green|amber\\/red',
    'at risk',
  ],
  ['on track|on target|on schedule|on course|progressing well|green', 'on track'],
  ['completed?|done|closed|achieved|delivered|finished|met|blue|100%', 'complete'],
  ['on hold|paused|deferred|suspended|postponed', 'on hold'],
  ['cancelled|canceled|withdrawn|abandoned|stopped|discontinued|removed', 'cancelled'],
];
const letters: Readonly<Record<string, Progress>> = {
  r: 'off track',
  a: 'at risk',
  g: 'on track',
  b: 'complete',
};
const moving =
  /^(in progress|under ?way|ongoing|on-going|started|commenced|progressing|active|continuing|begun|partially complete|partly complete|in hand)\b/u;

export interface ReadProgress {
  readonly progress: Progress;
  /** Whatever else the cell says. */
  readonly note: string | null;
  readonly assumption?: Saying;
}

/** Undefined when the text isn't progress as anybody writes it. Blank is "not reported". */
export function readProgress(cell: string): ReadProgress | undefined {
  // Comparing ignores what is at the front, so that goes first; then the rest is cut where the word ends.
  const text = oneLine(cell)
    .replace(/^[\s.,:;*†‡•·-]+/u, '')
    .replace(/^(status|rag|progress)\s*[:-]\s*/iu, '');
  const plain = comparable(text);
  if (plain === '') return { progress: 'not reported', note: null };
  const letter = letters[plain];
  if (letter !== undefined) return { progress: letter, note: null };
  for (const [pattern, progress] of words) {
    const match = new RegExp(`^(?:${pattern})(?![\\p{L}\\d/])`, 'u').exec(plain);
    if (match !== null) return { progress, note: remainder(text, match[0].length) };
  }
  const match = moving.exec(plain);
  if (match === null) return undefined;
  return {
    progress: 'on track',
    note: text,
    assumption: say('document.moving', { words: text }),
  };
}

function remainder(text: string, used: number): string | null {
  const rest = text
    .slice(used)
    .replace(/^[\s:;.,–—()-]+/u, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/\)$/u, '');
  return rest === '' ? null : rest;
}
