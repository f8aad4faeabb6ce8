// Direction of travel: whether things get better, by the measure's own polarity, or an activity's progress by its own order.

import type { Measure } from '../../register/snapshot.ts';
import { isOpenWay } from '../model/polarity.ts';
import type { Progress } from '../model/status.ts';
import { compareFigures, type Order } from '../../figures/rules/compare-figures.ts';
import type { Point } from '../../figures/rules/series.ts';

export type Direction = 'improving' | 'worsening' | 'unchanged' | 'unknown';

export interface Travel {
  readonly direction: Direction;
  readonly latest: Point;
  /** The last actual that can be compared with the latest. */
  readonly previous: Point;
  readonly order: Exclude<Order, 'unknown'>;
}

/** Undefined when there aren't two actuals that can be compared. */
export function travelOf(actuals: readonly Point[], polarity: Measure['polarity']): Travel | undefined {
  const latest = actuals.at(-1);
  if (latest === undefined) return undefined;
  for (const previous of actuals.slice(0, -1).reverse()) {
    const order = compareFigures(latest.value, previous.value);
    if (order !== 'unknown') return { direction: directionOf(order, polarity), latest, previous, order };
  }
  return undefined;
}

function directionOf(order: Travel['order'], polarity: Measure['polarity']): Direction {
  if (order === 'same') return 'unchanged';
  if (polarity === 'not judged' || isOpenWay(polarity)) return 'unknown';
  return (order === 'more') === (polarity === 'higher is better') ? 'improving' : 'worsening';
}

const progressOrder: readonly Progress[] = [
  'cancelled',
  'on hold',
  'off track',
  'at risk',
  'not started',
  'on track',
  'complete',
];

export function directionOfProgress(before: Progress | undefined, now: Progress): Direction {
  if (before === undefined) return 'unknown';
  const [from, to] = [progressOrder.indexOf(before), progressOrder.indexOf(now)];
  if (from === -1 || to === -1) return 'unknown';
  if (from === to) return 'unchanged';
  return to > from ? 'improving' : 'worsening';
}
