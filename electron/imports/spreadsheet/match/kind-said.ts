// What a table says once of all its figures, above it or in the name of its sheet: that they are targets, forecasts, those of others, or
// provisional.

import { oncePer } from '../../../../shared/kernel/once.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { datesIn } from '../../../../shared/language/date-words.ts';
import { kindIn, saysMore, withoutKind } from '../../../../shared/language/reading/kind-words.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { FoundColumn, FoundTable } from '../find/found-table.ts';

export interface KindSaid {
  readonly kind: FigureKind;
  /** It says nothing else. */
  readonly sure: boolean;
}

/** What has been done is told there, perhaps beside what was to be. */
const told =
  /\b(?:actuals?|results?|performance|progress|monitoring|achieve\w*|gwirioneddol|canlyniad(?:au)?|perfformiad|cynnydd|monitro)\b/u;
/** "Corporate plan 2024/25", "Our goals": more often what it is all for than a kind of figures. */
const purposes = /\b(?:plan(?:ned)?|goals?|ambitions?|aims?|aspirations?|nod|uchelgais|likely|expected)\b/u;
/** They say nothing of the kind of what they show. */
const indicators =
  /\b(?:kpis?|(?:performance )?indicators?|measures?|table|summary|dangosyddion|mesurau|tabl|crynodeb)\b/gu;
/** "Working towards our targets". */
const towards = /\b(?:towards?|against|versus|vs|v|meeting|hitting|tuag at|yn erbyn)\b/u;

function kindOf(words: string): KindSaid | undefined {
  const text = comparable(words);
  const kind = kindIn(text);
  if (kind === undefined || purposes.test(text)) return undefined;
  const { dates } = datesIn(text);
  const bare = dates
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replaceAll(indicators, ' ');
  if (!saysMore(withoutKind(bare))) return { kind, sure: true };
  const all = bare.match(/[\p{L}'’/-]+/gu) ?? [];
  const isKind = (some: readonly string[]) => kindIn(some.join(' ')) === kind;
  const atEdge = [1, 2, 3].some((count) => isKind(all.slice(0, count)) || isKind(all.slice(-count)));
  return atEdge && !towards.test(bare) ? { kind, sure: false } : undefined;
}

/** The nearest words that say it; undefined where a column says its own, and the others are another kind beside it. */
export const kindSaid = oncePer(
  () => '',
  ({ title, sheetName, columns }: FoundTable): KindSaid | undefined => {
    const nearestFirst = [...title.toReversed(), sheetName];
    const said = nearestFirst.find((words) => told.test(comparable(words)) || kindOf(words) !== undefined);
    if (said === undefined || told.test(comparable(said))) return undefined;
    return columns.some(({ heading }) => kindIn(heading) !== undefined) ? undefined : kindOf(said);
  },
);

const letterBeside = /^(?:‹period› (?<after>\p{L})|(?<before>\p{L}) ‹period›)$/u;
const kindsByLetter: ReadonlyMap<string, FigureKind> = new Map([
  ['a', 'actual'],
  ['t', 'target'],
  ['f', 'forecast'],
]);

/**
 * "2023/24 A | 2024/25 F": by their letters, where they can be nothing else. With any other letter among them, or none that is actual, they may
 * be groups of people.
 */
export const kindsByMark = oncePer(
  () => '',
  ({ columns }: FoundTable): ReadonlyMap<FoundColumn, FigureKind> => {
    const marked = columns.flatMap((column) => {
      const { after, before } = letterBeside.exec(column.shape)?.groups ?? {};
      const letter = after ?? before;
      return letter === undefined ? [] : [{ column, kind: kindsByLetter.get(letter) }];
    });
    const kinds = new Set(marked.map(({ kind }) => kind));
    if (kinds.has(undefined) || !kinds.has('actual') || kinds.size < 2) return new Map();
    return new Map(marked.flatMap(({ column, kind }) => (kind === undefined ? [] : [[column, kind]])));
  },
);

const provisional = /\b(?:provisional|unaudited|dros dro)\b/u;
/** "Provisional figures are marked *", "p = provisional": of some of them. */
const ofSome = /[=*†:]|\b(?:marked|shown|where|some|no longer|not|are|is|nodir|rhai)\b/u;

/** "Provisional outturn 2023/24". */
export function saysProvisional({ title, sheetName }: FoundTable): boolean {
  return [...title, sheetName].some((words) => {
    const text = comparable(words);
    return provisional.test(text) && !ofSome.test(text);
  });
}
