// Which column names the rows of a table, and which says what they are under.

import { comparable } from '../../../../shared/language/plain.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { fieldOf, namesTotal } from '../find/heading-words.ts';

/** "Change on last year", "% of budget", "RAG", "Code": calculated or stated elsewhere, so they aren't our figures. */
export const setAside =
  /\b(change|movement|trend|direction|rag|status|rank(?:ing)?|code|ref(?:erence)?|id|no|% (?:of|spent)|percentage of|per cent of|remaining|balance|available|cumulative %|polarity|frequency|newid|tuedd|cyfeiriad|statws|cyf|polaredd|amlder)\b|^#$/u;

const codes = /\b(?:codes?|ref(?:erence)?|no|id|cyf|rhif)\b|^#$/u;

export interface RowNames {
  readonly label: FoundColumn | undefined;
  /** Where no heading says so. */
  readonly parent: FoundColumn | undefined;
  /** Further out: "Directorate" of "Directorate | Service | Subjective". */
  readonly above: readonly FoundColumn[];
}

function textBeside({ column }: FoundColumn, { columns, rows }: FoundTable): FoundColumn | undefined {
  const beside = columns.find((each) => each.column === column + 1);
  return beside === undefined || holdsFigures(beside) || beside.looks.words * 2 < rows ? undefined : beside;
}

/** Without "Adults total" below the rows of Adults. */
function namesIn({ words, looks }: FoundColumn): number {
  return looks.words - [...words].filter(namesTotal).length;
}

/** The text beside a column that says one thing of several rows. */
function namesOfEach(first: FoundColumn, table: FoundTable): FoundColumn | undefined {
  const beside = textBeside(first, table);
  if (beside === undefined || beside.words.size < 2) return undefined;
  // Of merged cells only the first one speaks.
  const names = namesIn(first);
  const isSaidOfSeveral = first.looks.words > first.words.size || beside.looks.words > names;
  return isSaidOfSeveral ? beside : undefined;
}

/** "Cost centre | Account": both name rows, and the second each of them. A list with a row for each period repeats its names as well. */
function accountBeside(named: FoundColumn, table: FoundTable): FoundColumn | undefined {
  const isList = table.columns.some(({ heading }) => ['period', 'kind'].includes(fieldOf(heading) ?? ''));
  const beside = isList || holdsFigures(named) ? undefined : namesOfEach(named, table);
  if (beside === undefined || fieldOf(beside.heading) !== 'label') return undefined;
  return describing.test(comparable(beside.heading)) && !isMostlySaidAgain(named, beside)
    ? undefined
    : beside;
}

/** What is said of a row, where "Account" is one. */
const describing = /^(?:descriptions?|details?|disgrifiad(?:au)?|manylion)$/u;

/** A name that two rows of many have in common makes no level of it. */
function isMostlySaidAgain(named: FoundColumn, beside: FoundColumn): boolean {
  const rows = Math.max(named.looks.words, beside.looks.words);
  return (rows - named.words.size + 1) * 2 >= rows;
}

/** "Directorate | Service": where the first says one thing of several rows, the text beside it names each of them. */
function nameBeside(first: FoundColumn, table: FoundTable): FoundColumn | undefined {
  const beside = namesOfEach(first, table);
  if (beside === undefined) return undefined;
  const field = fieldOf(beside.heading);
  const isName = field === 'parent' || (field === undefined && !setAside.test(comparable(beside.heading)));
  return isName ? beside : undefined;
}

const code = /^(?=[^\d]*\d)[\p{Lu}\d]+(?:[-./][\p{Lu}\d]+)*$/u;
const longestCode = 16;

/** Of what is said to name rows: "Account" above 61000 and 62000. */
function areNumbers(column: FoundColumn): boolean {
  return holdsFigures(column) && column.looks.words === 0 && fieldOf(column.heading) === 'label';
}

/** "A1001", "CC-204": whatever heads them, they aren't the names of anything. */
function areCodes({ words }: FoundColumn): boolean {
  return words.size > 0 && [...words].every((each) => each.length <= longestCode && code.test(each));
}

/** "Ref | Proposal", "Account | Account name": beside codes stand the names. */
function besideCodes(first: FoundColumn, table: FoundTable): FoundColumn | undefined {
  const isOfCodes = codes.test(comparable(first.heading)) || areNumbers(first) || areCodes(first);
  const beside = isOfCodes ? textBeside(first, table) : undefined;
  const field = beside === undefined ? undefined : fieldOf(beside.heading);
  return field === undefined || field === 'label' || field === 'parent' ? beside : undefined;
}

/** `named` is the column whose heading says that it names the rows, `first` the first one of text. */
export function rowNames(
  table: FoundTable,
  named: FoundColumn | undefined,
  first: FoundColumn | undefined,
  isMoney: boolean,
): RowNames {
  if (named !== undefined) {
    const account = isMoney ? accountBeside(named, table) : undefined;
    if (account !== undefined) return { label: account, parent: named, above: [] };
    const label = holdsFigures(named) || areCodes(named) ? besideCodes(named, table) : undefined;
    return { label: label ?? named, parent: undefined, above: [] };
  }
  if (first === undefined) return { label: undefined, parent: undefined, above: [] };
  const chain = [besideCodes(first, table) ?? first];
  for (let next = nameBeside(chain[0] ?? first, table); next !== undefined; next = nameBeside(next, table))
    chain.push(next);
  return { label: chain.at(-1), parent: chain.at(-2), above: chain.slice(0, -2) };
}
