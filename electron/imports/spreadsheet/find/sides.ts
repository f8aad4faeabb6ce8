// On which side of a budget a row is, and whether a sheet writes a whole side below zero, as accounts do in which income and spending add up
// to what is left.

import { amountKindOf, namesWhatIsLeft } from './heading-words.ts';
import { isFigureLike, lookOf } from './classify.ts';
import type { SheetCell } from '../read/cells.ts';

export type Side = 'income' | 'spending';

const incomeWords =
  /\b(income|receipts?|revenue|(?<!\b(?:professional|audit|legal|bank|consultancy) )fees?|subscriptions?|incwm|derbyniadau|ffioedd|tanysgrifiadau)\b/iu;
/** "Funded by" above council tax and grants. */
const funding =
  /^\W*(?:(?:funded|financed) (?:by|from)|(?:sources? of )?(?:funding|financing)(?: sources?)?|ariennir gan|cyllidir gan)\W*$/iu;
const spendingWords =
  /\b(expenditure|spending|costs?|expenses?|payments?(?! (?:received|from))|gwariant|costau|treuliau|taliadau)\b/iu;

/** "Precept", "Donations", "Grants received": received by most who write them, and paid by some. */
const receivedByMost =
  /^(?:(?:(?:parish|town|police|fire|annual) )?precepts?|council tax|(?:revenue )?support grant|rsg|retained business rates|donations?(?: and (?:gifts|legacies))?|legacies|gifts|sponsorships?|fund-?raising|(?:bank|deposit|investment) interest|interest earned|(?:ticket|book|shop|publication)? ?sales|(?:hall|room|pitch|venue) hire|hire of (?:halls?|rooms?|pitch(?:es)?)|allotment rents?|burials?|wayleaves?|vat (?:refunds?|reclaim(?:ed)?)|(?!(?:goods|services|supplies|discounts?|invoices)\b).*\b(?:received|receivable|earned)|praesept(?:au)?|y dreth gyngor|treth gyngor|rhoddion|nawdd|llog banc)$/iu;

/** "Precept 2024/25", "Precept (2025)": of which year it is says nothing of its side. */
const ofAYear = /\s*[([]?(?:fy\s?)?(?:(?:19|20)\d{2}|\d{2}(?=\s?[/–-]))(?:\s?[/–-]\s?\d{2,4})?[)\]]?$/iu;

/** Whether a name is that of income for most, though it doesn't say so. */
export function mayBeIncome(label: string): boolean {
  return sideSaid([label]) === undefined && receivedByMost.test(label.trim().replace(ofAYear, ''));
}

/** "(brackets denote income)": how it is written, and not what is below. */
const ofSigns = /\b(?:brackets?|parenthes[ei]s|minus|negatives?|cromfachau|minws|negyddol)\b/iu;

/** "Income is shown in brackets": what is below zero there is income, and no less for it. */
export function saysBelowZero(words: string, side: Side): boolean {
  const [own, other] = side === 'income' ? [incomeWords, spendingWords] : [spendingWords, incomeWords];
  return ofSigns.test(words) && own.test(words) && !other.test(words);
}

/** The nearest of these words that says it wins: the heading above, then the heading itself, then the sheet. */
export function sideSaid(words: readonly (string | undefined)[]): Side | undefined {
  for (const each of words) {
    if (each === undefined) continue;
    if (spendingWords.test(each)) return 'spending';
    if (incomeWords.test(each) || funding.test(each)) return 'income';
  }
  return undefined;
}

/** The same of the lines above a table, which may say only how it is written, or both sides of it. "Income (as negatives)" above some of its rows heads income. */
export function sideOfTitle(words: readonly (string | undefined)[]): Side | undefined {
  return sideSaid(words.filter((each) => each !== undefined && !ofSigns.test(each) && !isOfBothSides(each)));
}

/** "Revenue budget" is that of a year’s running costs. */
const ofRunningCosts = /\brevenue\b/giu;

/** Of the amounts below "Receipts budgeted". */
export function sideOfColumn(heading: string): Side | undefined {
  return sideOfTotal(heading.replaceAll(ofRunningCosts, ''));
}

/** Of a table whose columns of amounts all say that they are of income, "Income budget" and "Income to date", or of which one says spending. */
export function sideOfColumns(headings: readonly string[]): Side | undefined {
  const sides = headings.filter((heading) => saysAmount(heading)).map((heading) => sideOfColumn(heading));
  if (sides.length > 0 && sides.every((side) => side === 'income')) return 'income';
  return sides.includes('spending') && !sides.includes('income') ? 'spending' : undefined;
}

const sideAlone =
  /^(?:total )?(?:income|receipts?|expenditure|spending|payments?|incwm|derbyniadau|gwariant|taliadau)$/iu;

/** "Receipts" above the names of rows, and nothing more: "Cost centre" says nothing of its own. */
export function sideAbove(heading: string): Side | undefined {
  return sideAlone.test(heading.trim()) ? sideSaid([heading]) : undefined;
}

/** "Net income", "Total income and expenditure". */
export function isOfBothSides(label: string): boolean {
  return namesWhatIsLeft(label) || (incomeWords.test(label) && spendingWords.test(label));
}

/** Of the rows above "Total income" and "Total fees". */
export function sideOfTotal(label: string): Side | undefined {
  return isOfBothSides(label) ? undefined : sideSaid([label]);
}

interface Signs {
  below: number;
  above: number;
}

/**
 * By column, and by the side that their rows say: of the columns of amounts. Of a section it is unsaid until the total below it, which may say
 * it.
 */
export type SideTally = ReadonlyMap<number, Map<Side | 'unsaid' | 'section', Signs>>;

/** Of what is had, or spent, and no difference. */
function saysAmount(heading: string): boolean {
  const kind = amountKindOf(heading);
  return kind !== undefined && kind !== 'variance' && kind !== 'virement';
}

/** For the columns that head amounts of either side: a list of other figures, however long, is looked at no further. */
export function tallyOfSides(
  columns: readonly { readonly column: number; readonly heading: string }[],
): SideTally {
  return new Map(
    columns.flatMap(({ column, heading }) => (saysAmount(heading) ? [[column, new Map()]] : [])),
  );
}

/** -1, 0 or 1, of a cell that holds a number. */
export function signOf({ kind, text }: SheetCell): number {
  if (kind === 'number') return Math.sign(Number(text));
  const digits = text.replaceAll(/[^\d]/gu, '');
  if (Number(digits) === 0) return 0;
  return /^\s*£?\s*[(−–-]|[−–-]\s*$/u.test(text) ? -1 : 1;
}

/** `group` is the line that heads the row. */
export function noteSides(
  tally: SideTally,
  cells: readonly SheetCell[],
  figureColumns: ReadonlySet<number>,
  group: string | undefined,
): void {
  if (tally.size === 0) return;
  const words = cells.filter(({ column }) => !figureColumns.has(column)).map(({ text }) => text);
  const side = sideSaid([group, ...words]) ?? 'section';
  for (const cell of cells) {
    const ofColumn = tally.get(cell.column);
    if (ofColumn === undefined || !isFigureLike(lookOf(cell))) continue;
    const signs = ofColumn.get(side) ?? { below: 0, above: 0 };
    ofColumn.set(side, signs);
    const sign = signOf(cell);
    if (sign < 0) signs.below += 1;
    if (sign > 0) signs.above += 1;
  }
}

/** A total ends the rows that it is of. */
export function noteTotal(tally: SideTally, label: string): void {
  if (tally.size === 0) return;
  const side = sideOfTotal(label) ?? 'unsaid';
  for (const ofColumn of tally.values()) {
    const { below, above } = ofColumn.get('section') ?? { below: 0, above: 0 };
    const signs = ofColumn.get(side) ?? { below: 0, above: 0 };
    ofColumn.set(side, { below: signs.below + below, above: signs.above + above });
    ofColumn.delete('section');
  }
}

/** One amount below zero may be a correction. */
const fewest = 2;

/** The sides of which every amount is below zero. `around` are the words of the title and the sheet. */
export function sidesBelowZero(tally: SideTally, around: readonly (string | undefined)[]): ReadonlySet<Side> {
  const sums: Record<Side, Signs> = { income: { below: 0, above: 0 }, spending: { below: 0, above: 0 } };
  for (const ofColumn of tally.values()) {
    for (const [side, { below, above }] of ofColumn) {
      const sum = sums[side === 'unsaid' || side === 'section' ? (sideOfTitle(around) ?? 'spending') : side];
      sum.below += below;
      sum.above += above;
    }
  }
  const sides = ['income', 'spending'] as const;
  return new Set(sides.filter((side) => sums[side].above === 0 && sums[side].below >= fewest));
}
