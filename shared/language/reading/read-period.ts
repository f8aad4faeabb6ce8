// Reads a column heading of a measures table: which period, and whether actual, target, forecast or baseline, provisional or not.

import type { FigureKind } from '../../figures/model/figure.ts';
import type { Saying } from '../../kernel/saying.ts';
import { findDate } from '../date-words.ts';
import { comparable, oneLine } from '../plain.ts';

export interface ReadPeriod {
  /** The identity of the period: the same for every way to write it. */
  readonly key: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: FigureKind;
  readonly provisional: boolean;
  readonly assumption?: Saying;
}

/** In English and in Welsh, which our own packs are written in. */
const kinds: readonly (readonly [RegExp, FigureKind])[] = [
  [/\b(targets?|planned|plan|trajectory|goal|ambition|aim|targed(?:au)?)\b/iu, 'target'],
  [/\b(forecasts?|projected|projections?|estimate[ds]?|expected|rhagol(?:wg|ygon))\b/iu, 'forecast'],
  [/\b(baselines?|starting point|base year|llinell sylfaen|man cychwyn)\b/iu, 'baseline'],
];
const actualWords =
  /\b(actuals?|results?|out-?turns?|performance|latest|current|figures?|values?|year to date|ytd|to date|position|score|previous|last year|last period|gwirioneddol|canlyniad(?:au)?|ffigur(?:au)?|hyd yma)\b/iu;
const provisionalWords = /\(?\b(provisional|prov|draft|unaudited|dros dro)\b\.?\)?|\(\s*p\s*\)/iu;
const quarterAlone = /^(?:Q|Qtr\.?|Quarter)\s*([1-4])$/iu;

/** A label without the words that say what kind of figures stand under it. */
function bareLabel(text: string): string {
  let label = text.replace(provisionalWords, ' ');
  for (const [pattern] of kinds) label = label.replace(pattern, ' ');
  label = oneLine(label.replace(actualWords, ' ').replaceAll(/\(\s*\)/gu, ' '));
  return label.replaceAll(/^[\s:,–-]+|[\s:,–-]+$/gu, '');
}

/** Undefined when the heading names no period and no kind of figure. */
export function readPeriod(heading: string): ReadPeriod | undefined {
  const text = oneLine(heading);
  const named = kinds.find(([pattern]) => pattern.test(text));
  const kind = named?.[1] ?? 'actual';
  const provisional = provisionalWords.test(text);
  const date = findDate(text);
  if (date !== undefined) {
    const label = bareLabel(text) || text.slice(date.start, date.end);
    const read = { key: date.key, label, from: date.from, to: date.to, kind, provisional };
    return date.assumption === undefined ? read : { ...read, assumption: date.assumption };
  }
  if (named === undefined && !actualWords.test(text) && !quarterAlone.test(text)) return undefined;
  if (text.length > 40) return undefined;
  return {
    key: comparable(text),
    label: text.replace(provisionalWords, '').trim(),
    from: null,
    to: null,
    kind,
    provisional,
  };
}
