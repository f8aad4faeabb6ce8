// How often a measure is reported, as far as its figures show it: the register asks nobody.

import { daysFrom } from '../../kernel/days.ts';
import { reportedOf, type Point } from './series.ts';

const periodicities = ['month', 'quarter', 'half-year', 'year'] as const;
export type Periodicity = (typeof periodicities)[number];

/** The least and the most days from one figure to the next. */
const steps: Readonly<Record<Periodicity, readonly [least: number, most: number]>> = {
  month: [27, 32],
  quarter: [85, 97],
  'half-year': [175, 190],
  year: [350, 380],
};

/** Undefined of fewer than two figures with days, and where they don't come at equal times. */
export function periodicityOf(points: readonly Point[]): Periodicity | undefined {
  const days = reportedOf(points).flatMap(({ period }) => period.to ?? period.from ?? []);
  const apart = days.slice(1).map((day, index) => daysFrom(days[index] ?? day, day));
  if (apart.length === 0) return undefined;
  return periodicities.find((each) => {
    const [least, most] = steps[each];
    return apart.every((count) => count >= least && count <= most);
  });
}
