// How the things of the register become cells: figures, statuses, leads, milestones.

import { quantityOf, type FigureValue } from '../../../shared/figures/model/figure-value.ts';
import { text, textCell, type Cell, type FigureCell, type Run } from '../../../shared/packs/pack-document.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import type { Direction } from '../../../shared/strategy/rules/direction.ts';
import type { Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import type { Point } from '../../../shared/figures/rules/series.ts';
import { placesOf } from '../../../shared/language/decimal.ts';
import { figureText } from '../../../shared/language/figure-text.ts';

export const blank: Cell = { paragraphs: [] };

const arrows: Readonly<Record<Direction, string>> = {
  improving: ' ↑',
  worsening: ' ↓',
  unchanged: ' →',
  unknown: '',
};
const travelWords: Readonly<Record<Direction, string>> = {
  improving: 'Improving',
  worsening: 'Worsening',
  unchanged: 'Unchanged',
  unknown: '–',
};

/** Shape, word and arrow: "● On track ↑"; a status set by hand says so. */
export function statusCell({ status, direction, overridden }: Judgement): Cell {
  const { word } = statusLooks[status];
  const arrow = status === 'not reported' ? '' : arrows[direction];
  const runs: Run[] = [{ text: `${word}${arrow}` }];
  if (overridden) runs.push({ text: ' (set by hand)', quiet: true });
  return { paragraphs: [{ runs }], status };
}

export function travelCell({ direction }: Judgement): Cell {
  return textCell(`${travelWords[direction]}${arrows[direction]}`);
}

function qualifierOf(value: FigureValue): string | undefined {
  if (value.kind === 'bounded') return value.bound;
  if (value.kind === 'approximate') return 'about';
  return value.kind === 'exact' ? undefined : figureText(value);
}

function figureCellOf(value: FigureValue, provisional: boolean): FigureCell {
  const quantity = quantityOf(value);
  const qualifier = qualifierOf(value);
  if (quantity === undefined)
    return { number: undefined, unit: 'number', decimals: 0, qualifier, provisional };
  if (quantity.unit === 'money') {
    const decimals = quantity.pence % 100 === 0 ? 0 : 2;
    return { number: quantity.pence / 100, unit: 'money', decimals, qualifier, provisional };
  }
  const decimals = placesOf(quantity.amount);
  const number = quantity.unit === 'percent' ? Number(quantity.amount) / 100 : Number(quantity.amount);
  return { number, unit: quantity.unit, decimals, qualifier, provisional };
}

/** A provisional actual in italic with a "p". */
export function pointCell(point: Point | undefined): Cell {
  if (point === undefined) return blank;
  const figure = figureCellOf(point.value, point.provisional);
  const words = figureText(point.value);
  const marked = point.provisional && point.kind === 'actual' && figure.number !== undefined;
  const runs: Run[] = marked ? [{ text: `${words} p`, italic: true }] : text(words);
  return { paragraphs: [{ runs }], figure };
}
