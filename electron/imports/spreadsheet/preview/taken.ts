// What a person takes from an import, line by line. It is counted as they choose: one tick costs the same however long the file is, and
// acting on everything shown looks at each line once.

import type {
  FiguresCounts,
  ImportKind,
  ImportLine,
  ImportLines,
  ImportStatus,
  LineFilter,
} from '../../../../shared/files/spreadsheet-calls.ts';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { speakerIn } from '../../../../shared/language/speak.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { editedPayload, type Choices } from './changes.ts';
import { canTick, tickedAtFirst, type FiguresPlan, type Payload, type PlannedLine } from './plan.ts';

interface Edit {
  readonly payload: Payload;
  readonly shown: string;
}

/** A filter, and the language that its words are in. */
export interface Wanted extends LineFilter {
  readonly language: Language;
}

export interface Taken {
  readonly choices: Choices;
  readonly counts: () => FiguresCounts;
  /** A page of the lines under a filter. */
  readonly lines: (wanted: Wanted, from: number, count: number) => ImportLines;
  readonly tick: (line: number, ticked: boolean) => void;
  readonly tickAll: (wanted: Wanted, ticked: boolean) => void;
  /** Another value instead of the cell's; null goes back to the cell's. Failures: `not-found`, `not-a-figure`. */
  readonly edit: (line: number, text: string | null) => Result<null>;
  /** Lines that bring something new and aren't taken. */
  readonly left: () => readonly PlannedLine[];
}

interface Counting {
  readonly ticked: Set<number>;
  figures: number;
  /** How many figures are taken, by closed period. */
  readonly closed: Map<string, number>;
}

function statusesOf(lines: readonly PlannedLine[]): Readonly<Record<ImportStatus, number>> {
  const counts: Record<ImportStatus, number> = { new: 0, changed: 0, same: 0, contradictory: 0, rejected: 0 };
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

/** Fifty thousand lines share a few periods and kinds: each is put into words once. */
function once<K>(put: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>();
  return (key) => {
    const words = known.get(key) ?? put(key);
    known.set(key, words);
    return words;
  };
}

/** The text that a filter searches, line by line. */
function wordsOf(lines: readonly PlannedLine[], language: Language): readonly string[] {
  const speak = speakerIn(language);
  const when = once((period: Spoken) => speak(period));
  const what = once((kind: ImportKind) => speak(say(`sheet.kind.${kind}`)));
  return lines.map(({ name, period, kind, sheet, cell }) => {
    const parts = [name, period === null ? '' : when(period), kind === null ? '' : what(kind)];
    return `${parts.join(' ')} ${sheet}!${cell}`.toLowerCase();
  });
}

/** The lines under a filter, found in one pass and kept until the filter changes: paging and ticking don't affect them. */
function finder(lines: readonly PlannedLine[]) {
  const words: Record<Language, readonly string[] | undefined> = { en: undefined, cy: undefined };
  let last: { readonly key: string; readonly found: readonly number[] } | undefined;
  return ({ status, words: typed, language }: Wanted): readonly number[] => {
    const looked = typed.trim().toLowerCase();
    const key = JSON.stringify([status, looked, language]);
    if (last?.key === key) return last.found;
    const texts = looked === '' ? [] : (words[language] ??= wordsOf(lines, language));
    const found: number[] = [];
    lines.forEach((line, index) => {
      if (status !== '' && line.status !== status) return;
      if (looked === '' || texts[index]?.includes(looked) === true) found.push(index);
    });
    last = { key, found };
    return found;
  };
}

export function takenOf(plan: FiguresPlan): Taken {
  const { lines, closed } = plan;
  const statuses = statusesOf(lines);
  const edits = new Map<number, Edit>();
  const counting: Counting = { ticked: new Set(), figures: 0, closed: new Map() };
  const under = finder(lines);

  const put = (index: number, ticked: boolean) => {
    const payload = lines[index]?.payload;
    if (payload === undefined || counting.ticked.has(index) === ticked) return;
    const step = ticked ? 1 : -1;
    if (ticked) counting.ticked.add(index);
    else counting.ticked.delete(index);
    if (payload.to !== 'words') counting.figures += step;
    if (payload.to !== 'figure' || closed[payload.periodId] === undefined) return;
    counting.closed.set(payload.periodId, (counting.closed.get(payload.periodId) ?? 0) + step);
  };
  const tick = (index: number, ticked: boolean) => {
    const found = lines[index];
    if (found !== undefined && (canTick(found) || edits.has(index))) put(index, ticked);
  };
  lines.forEach((line, index) => {
    if (tickedAtFirst(line)) put(index, true);
  });

  const view = (index: number): ImportLine[] => {
    const found = lines[index];
    if (found === undefined) return [];
    const { status, name, period, kind, before, after, reason, sheet, cell, shown, payload } = found;
    const edit = edits.get(index);
    return [
      {
        line: index,
        status,
        name,
        period,
        kind,
        before,
        after: edit?.shown ?? (after === '' ? shown : after),
        reason: edit === undefined ? reason : say('sheet.written-instead', { shown }),
        sheet,
        cell,
        ticked: counting.ticked.has(index),
        editable: payload !== undefined,
      },
    ];
  };

  return {
    choices: {
      isTicked: (line) => counting.ticked.has(line),
      edited: (line) => edits.get(line)?.payload,
    },
    counts: () => ({
      counts: statuses,
      ticked: counting.ticked.size,
      figures: counting.figures,
      closedPeriods: [...counting.closed].flatMap(([id, count]) => (count > 0 ? (closed[id] ?? []) : [])),
    }),
    lines: (wanted, from, count) => {
      const found = under(wanted);
      return { lines: found.slice(from, from + count).flatMap(view), count: found.length };
    },
    tick,
    tickAll: (wanted, ticked) => {
      for (const index of under(wanted)) tick(index, ticked);
    },
    edit: (index, text) => {
      const found = lines[index];
      if (found === undefined) return fail('not-found', say('spreadsheet.no-such-line'));
      if (text === null) {
        edits.delete(index);
        if (!canTick(found)) put(index, false);
        return succeed(null);
      }
      const edited = editedPayload(found, text.trim());
      if (!edited.ok) return fail('not-a-figure', edited.problem, { field: 'text' });
      edits.set(index, { payload: edited.payload, shown: edited.shown });
      put(index, true);
      return succeed(null);
    },
    left: () => lines.filter(({ status }, index) => status !== 'same' && !counting.ticked.has(index)),
  };
}
