// Which way is good, where the targets say it: a limit, a direction, or a number beyond the baseline or the target before it.

import type { FigureKind } from '../../figures/model/figure.ts';
import type { FigureValue } from '../../figures/model/figure-value.ts';
import { compareFigures } from '../../figures/rules/compare-figures.ts';
import type { Polarity } from '../model/polarity.ts';

interface Stated {
  readonly kind: FigureKind;
  readonly value: FigureValue;
}

export interface Way {
  readonly polarity: Extract<Polarity, 'higher is better' | 'lower is better'>;
  readonly by: 'upper limit' | 'lower limit' | 'rising' | 'falling';
}

type Side = Way['by'];

function sideOf(value: FigureValue): Side | undefined {
  if (value.kind === 'bounded')
    return value.bound === 'at most' || value.bound === 'under' ? 'upper limit' : 'lower limit';
  if (value.kind !== 'direction') return undefined;
  if (value.direction === 'increase') return 'rising';
  return value.direction === 'decrease' ? 'falling' : undefined;
}

/** From one to the next, in the order of the table; a step that can't be compared, or goes nowhere, says nothing. */
function steps(values: readonly FigureValue[]): Side[] {
  return values.slice(1).flatMap((value, index): Side[] => {
    const before = values[index];
    const order = before === undefined ? 'unknown' : compareFigures(value, before);
    if (order === 'more') return ['rising'];
    return order === 'less' ? ['falling'] : [];
  });
}

/**
 * In the order of the table. That the figures stand below a target says nothing: they may have to rise to it, or to stay under it.
 * Undefined where nothing says, and where one target says one thing and another the other.
 */
export function wayOfTargets(figures: readonly Stated[]): Way | undefined {
  const of = (wanted: FigureKind) => figures.filter(({ kind }) => kind === wanted).map(({ value }) => value);
  const targets = of('target');
  const said = targets.flatMap((value) => sideOf(value) ?? []);
  const numbers = targets.filter(({ kind }) => kind === 'exact' || kind === 'approximate');
  const [by, ...others] = said.length > 0 ? said : steps([...of('baseline').slice(0, 1), ...numbers]);
  if (by === undefined) return undefined;
  const polarity = wayOf(by);
  return others.every((side) => wayOf(side) === polarity) ? { polarity, by } : undefined;
}

/** One limit or direction says that high is good, and another that low is: "Increase" for one year, "no more than 9" for the next. */
export function targetsDisagree(figures: readonly Stated[]): boolean {
  const targets = figures.filter(({ kind }) => kind === 'target');
  const said = targets.flatMap(({ value }) => sideOf(value) ?? []).map(wayOf);
  return new Set(said).size > 1;
}

function wayOf(side: Side): Way['polarity'] {
  return side === 'upper limit' || side === 'falling' ? 'lower is better' : 'higher is better';
}
