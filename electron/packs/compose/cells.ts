// How the things of the register become cells: figures, statuses, leads, milestones.

import { textIn, type Text } from '../../../shared/language/speak.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { FigureValue } from '../../../shared/figures/model/figure-value.ts';
import { quantityOf } from '../../../shared/figures/rules/quantity.ts';
import {
  text,
  textCell,
  type Cell,
  type FigureCell,
  type Run,
  type Verdict,
} from '../../../shared/packs/pack-document.ts';
import type { Direction } from '../../../shared/strategy/rules/direction.ts';
import type { Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import type { CellInUse } from '../../../shared/figures/rules/cells.ts';
import type { Point } from '../../../shared/figures/rules/series.ts';
import { placesOf } from '../../../shared/language/decimal.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { namesWhatIsCounted, revisionMark } from '../../../shared/language/reading/figures/read-figure.ts';

export const blank: Cell = { paragraphs: [] };

const arrows: Readonly<Record<Direction, string>> = {
  improving: ' ↑',
  worsening: ' ↓',
  unchanged: ' →',
  unknown: '',
};

export interface StatusCell extends Cell {
  readonly verdict: Verdict;
}

/** Shape, word and arrow: "● On track ↑"; a status set by hand says so. */
export function statusCell({ status, direction, overridden }: Judgement, language: Language): StatusCell {
  const t = textIn(language);
  const word = t(`status.${status}`);
  const arrow = status === 'not reported' ? '' : arrows[direction];
  const runs: Run[] = [{ text: `${word}${arrow}` }];
  if (overridden) runs.push({ text: t('pack.set-by-hand'), quiet: true });
  const verdict = {
    word,
    direction: arrow === '' ? '' : `${t(`pack.travel.${direction}`)}${arrow}`,
    remarks: overridden ? [t('pack.by-hand')] : [],
  };
  return { paragraphs: [{ runs }], status, verdict };
}

export function travelCell({ direction }: Judgement, language: Language): Cell {
  return textCell(`${textIn(language)(`pack.travel.${direction}`)}${arrows[direction]}`);
}

/** "days" and "(r)" of "14 days (r)", which the number alone doesn't say. */
function besideTheNumber(value: FigureValue): string[] {
  const words = figureText(value);
  const mark = revisionMark(words);
  const figure = words.slice(0, words.length - mark.length);
  const counted = namesWhatIsCounted(figure) ? /\p{L}[\p{L} ]*$/u.exec(figure)?.[0] : undefined;
  return [counted ?? '', mark.trim()].filter((each) => each !== '');
}

function qualifierOf(value: FigureValue, language: Language): string | undefined {
  const t = textIn(language);
  const beside = besideTheNumber(value);
  if (value.kind === 'bounded') return [t(`pack.${value.bound}`), ...beside].join(', ');
  if (value.kind === 'approximate') return [t('pack.about'), ...beside].join(', ');
  if (value.kind === 'exact') return beside.length === 0 ? undefined : beside.join(', ');
  return figureText(value);
}

/** Whether any of these is an amount with pence: then all amounts of their table have them, so that the decimal points line up. */
export function haveFiguresPence(figures: readonly (Figure | undefined)[]): boolean {
  return figures.some((each) => {
    const quantity = each === undefined ? undefined : quantityOf(each.value);
    return quantity?.unit === 'money' && quantity.pence % 100 !== 0;
  });
}

const wholePounds = /^(?<sign>[−-]?)£(?<pounds>[\d,]+)(?:\.00)?$/u;

/** Amounts as the others of their table; whatever else was written stays as it is. */
function inTable(words: string, pence: boolean): string {
  const { sign, pounds } = wholePounds.exec(words)?.groups ?? {};
  return pounds === undefined ? words : `${sign ?? ''}£${pounds}${pence && pounds !== '0' ? '.00' : ''}`;
}

function figureCellOf(
  value: FigureValue,
  provisional: boolean,
  pence: boolean,
  language: Language,
): FigureCell {
  const quantity = quantityOf(value);
  const qualifier = qualifierOf(value, language);
  if (quantity === undefined)
    return { number: undefined, unit: 'number', decimals: 0, qualifier, provisional };
  if (quantity.unit === 'money') {
    // Nought is nought, whatever pence the others have.
    const decimals = pence && quantity.pence !== 0 ? 2 : 0;
    return { number: quantity.pence / 100, unit: 'money', decimals, qualifier, provisional };
  }
  const decimals = placesOf(quantity.amount);
  // Divided by a hundred, 133.3 would be 1.3330000000000002.
  const number = Number(quantity.unit === 'percent' ? `${quantity.amount}e-2` : quantity.amount);
  return { number, unit: quantity.unit, decimals, qualifier, provisional };
}

type Figure = Pick<CellInUse, 'kind' | 'value' | 'provisional'> & Partial<Pick<CellInUse, 'workedOut'>>;

export interface FigureLook {
  /** Whether amounts of money have pence in its table. */
  readonly pence: boolean;
  readonly language: Language;
}

/** What is no number has no "p", nor has a target. */
function isMarked({ kind, provisional }: Figure, { number }: FigureCell): boolean {
  return provisional && kind === 'actual' && number !== undefined;
}

/** Whether a "p" stands behind one of them. */
export function haveFiguresMarks(figures: readonly (Figure | undefined)[], look: FigureLook): boolean {
  return figures.some(
    (each) =>
      each !== undefined &&
      isMarked(each, figureCellOf(each.value, each.provisional, look.pence, look.language)),
  );
}

/** A provisional actual in italic with a "p"; also in italic, what nobody has stated and the register calculates. */
export function figureCell(cell: Figure | undefined, { pence, language }: FigureLook): Cell {
  if (cell === undefined) return blank;
  const figure = figureCellOf(cell.value, cell.provisional, pence, language);
  const words = inTable(figureText(cell.value), pence);
  if (isMarked(cell, figure))
    return {
      paragraphs: [
        { runs: [{ text: `${words} ${textIn(language)('pack.provisional-mark')}`, italic: true }] },
      ],
      figure,
    };
  const runs: Run[] = cell.workedOut === true ? [{ text: words, italic: true }] : text(words);
  return { paragraphs: [{ runs }], figure };
}

/** A figure in a sentence or a list, which says by itself that it is provisional: what no longer is so has changed. */
export function figureAmongWords(
  t: Text,
  { value, provisional }: Pick<Point, 'value' | 'provisional'>,
): string {
  const figure = figureText(value);
  return provisional ? t('pack.provisional-among-words', { figure }) : figure;
}
