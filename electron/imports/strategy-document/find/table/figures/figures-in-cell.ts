// What a cell says of when its figure is of, where its column names no time: "82% (2024/25)" under "Baseline", and under "Targets" "2026: 85%;
// 2027: 88%".

import { findDate } from '../../../../../../shared/language/date-words.ts';
import { lines, oneLine } from '../../../../../../shared/language/plain.ts';
import { readPeriod, type ReadPeriod } from '../../../../../../shared/language/reading/dates/read-period.ts';
import { isSurelyFigure } from '../../../../../../shared/language/reading/figures/read-figure.ts';

export interface DatedText {
  readonly text: string;
  readonly period: ReadPeriod;
}

const behind =
  /^(?<figure>.*\d.*?),?\s+(?:(?:in|by|at|for|erbyn|yn|ym)\s+(?:the\s+)?(?<words>\S.*)|\((?:in|by|at|as at|erbyn|yn|ym)?\s*(?<inner>[^()]+)\))\.?$/iu;
const before = /^(?:(?:by|in|erbyn|yn|ym)\s+)?(?<words>[^:=]*\d)\s*(?:[:=]|\s[–—-]\s)\s*(?<figure>\S.*)$/iu;

/** The days that words name, and nothing else, as a period of that kind. */
export function periodNamed(
  words: string,
  { kind, provisional }: Pick<ReadPeriod, 'kind' | 'provisional'>,
): ReadPeriod | undefined {
  const text = oneLine(words).replace(
    /^(?:(?:by|erbyn)\s+)?(?:(?:the\s+)?end of|d?diwedd)\s+|^(?:by|erbyn)\s+/iu,
    '',
  );
  const date = findDate(text);
  const read = date?.start === 0 && date.end === text.length ? readPeriod(text) : undefined;
  return read === undefined || read.from === null || read.kind !== 'actual'
    ? undefined
    : { ...read, kind, provisional };
}

function datedText(text: string, period: ReadPeriod): DatedText | undefined {
  for (const pattern of [before, behind]) {
    const { figure = '', words, inner = '' } = pattern.exec(text)?.groups ?? {};
    const named = figure === '' ? undefined : periodNamed(words ?? inner, period);
    if (named !== undefined && isSurelyFigure(figure)) return { text: figure, period: named };
  }
  return undefined;
}

/** One for each figure of the cell; the cell as it is where not all of it says when, or the column does. */
export function figuresInCell(text: string, period: ReadPeriod): readonly DatedText[] {
  const whole = [{ text, period }];
  if (period.from !== null || period.names !== undefined) return whole;
  const parts = lines(text.replaceAll(';', '\n'));
  const dated = parts.flatMap((part) => datedText(part, period) ?? []);
  const keys = new Set(dated.map((each) => each.period.key));
  return dated.length > 0 && dated.length === parts.length && keys.size === parts.length ? dated : whole;
}
