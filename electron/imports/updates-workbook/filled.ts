// What one cell of a returned workbook says, in the form that its field has in the register.

import { progresses, type Progress } from '../../../shared/strategy/model/status.ts';
import type { AskedField } from '../../../shared/activities/rules/workbook-marks.ts';
import { sameValue } from '../../../shared/figures/rules/quantity.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { languages } from '../../../shared/language/language.ts';
import { beginningOf } from '../../../shared/language/first-words.ts';
import { comparable, oneLine } from '../../../shared/language/plain.ts';
import { readInUnit } from '../../../shared/language/reading/figures/read-in-unit.ts';
import { say } from '../../../shared/language/say.ts';
import { textIn } from '../../../shared/language/speak.ts';
import type { Measure } from '../../../shared/register/snapshot.ts';
import { figureIn, numberIn, type ColumnUnit } from '../spreadsheet/preview/cell-values.ts';
import type { SheetCell } from '../spreadsheet/read/cells.ts';
import type { ReturnedCell } from './read-workbook.ts';

/** Longer than what goes beside a status is a paper of its own. */
const mostNote = 2_000;

/** `text` is empty where the cell is. */
export type Filled =
  | { readonly ok: true; readonly text: string }
  /** `shown`: what stands there, as far as it can be said. */
  | { readonly ok: false; readonly problem: Saying; readonly shown: string };

const inItsOwnUnit: ColumnUnit = {
  ofCounts: { scale: 1 },
  ofMoney: { scale: 1 },
  amongFractions: false,
  fractions: undefined,
};

function wordsIn({ kind, text, ...cell }: SheetCell): string {
  if (kind === 'number') return numberIn({ kind, text, ...cell });
  return text.replaceAll(/\r\n?/gu, '\n').trim();
}

/** In either language, however its quotation marks and dashes were typed. */
const progressByWords: ReadonlyMap<string, Progress> = new Map(
  progresses.flatMap((progress) => [
    [progress, progress] as const,
    ...languages.map((language) => [comparable(textIn(language)(`progress.${progress}`)), progress] as const),
  ]),
);

interface Reading {
  readonly file: string;
  /** Of a measure; null of anything else. */
  readonly unit: Measure['unit'] | null;
}

function placeOf({ sheet, cell }: ReturnedCell, file: string) {
  return { file, sheet, cell };
}

export function filledIn(returned: ReturnedCell, { file, unit }: Reading): Filled {
  const { holds, field, mark } = returned;
  const place = placeOf(returned, file);
  if (holds === undefined) return { ok: true, text: field === 'progress' ? 'not reported' : '' };
  if (holds.kind === 'error' || holds.kind === 'no result')
    return { ok: false, problem: say('returned.fault', place), shown: holds.text };
  const words = wordsIn(holds);
  switch (field) {
    case 'note':
      return words.length <= mostNote || isSameNote(words, mark.was.note ?? '')
        ? { ok: true, text: words }
        : {
            ok: false,
            problem: say('returned.too-long-note', { ...place, count: words.length, most: mostNote }),
            shown: beginningOf(words, mostNote),
          };
    case 'progress':
      return progressIn(words, returned, file);
    case 'figure': {
      if (holds.kind === 'text' || unit === null) return { ok: true, text: oneLine(words) };
      const read = figureIn(holds, { unit }, inItsOwnUnit);
      return read.ok
        ? { ok: true, text: read.value.value.written }
        : { ok: false, problem: notAFigure(returned, file, words, read.reason), shown: words };
    }
  }
}

function progressIn(words: string, returned: ReturnedCell, file: string): Filled {
  const found = words === '' ? 'not reported' : progressByWords.get(comparable(words));
  // What a document's words leave in doubt may stand there as it went out: nobody chooses it.
  if (found !== undefined && (found !== 'not understood' || returned.mark.was.progress === found))
    return { ok: true, text: found };
  const choices: Saying[] = progresses
    .filter((progress) => progress !== 'not understood')
    .map((progress) => say(`progress.${progress}`));
  const problem = say('returned.not-progress', {
    ...placeOf(returned, file),
    text: words,
    words: { several: choices, between: ', ' },
  });
  return { ok: false, problem, shown: words };
}

export function notAFigure(returned: ReturnedCell, file: string, text: string, problem: Saying): Saying {
  return say('returned.not-figure', { ...placeOf(returned, file), text, problem });
}

function isSameNote(a: string, b: string): boolean {
  return a === b || oneLine(a) === oneLine(b);
}

/** Whether two texts of a field say the same. */
export function saysTheSame(field: AskedField, a: string, b: string, unit: Measure['unit'] | null): boolean {
  if (a === b) return true;
  if (field === 'note') return isSameNote(a, b);
  if (field === 'progress' || unit === null) return false;
  if (oneLine(a) === oneLine(b)) return true;
  if (a === '' || b === '') return false;
  const [one, other] = [readInUnit(a, unit), readInUnit(b, unit)];
  return (
    one.ok &&
    other.ok &&
    one.read.provisional === other.read.provisional &&
    sameValue(one.read.value, other.read.value)
  );
}

function isProgress(text: string): text is Progress {
  return progresses.some((progress) => progress === text);
}

export function progressOf(text: string): Progress | undefined {
  return isProgress(text) ? text : undefined;
}

/** A text of a field as it is read. */
export function sayFilled(field: AskedField, text: string): Spoken {
  const progress = field === 'progress' ? progressOf(text) : undefined;
  if (progress !== undefined) return say(`progress.${progress}`);
  return text === '' ? say('returned.empty') : text;
}
