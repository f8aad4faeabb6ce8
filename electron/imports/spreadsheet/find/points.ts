// Where a column has "1.200" as text among numbers in thousands.

import { hasThousands, mayBePointOfThousands } from '../../../../shared/language/reading/figures/points.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { withoutNotes } from '../../../../shared/language/reading/raised.ts';
import type { SheetCell } from '../read/cells.ts';

export interface Points {
  /** The first that may be either, as written. */
  first: string | undefined;
  /** Whether another cell of the column is in thousands. */
  amongThousands: boolean;
  /** How many may be either, and whether any other cell can't. */
  mayBe: number;
  others: boolean;
}

/** In a text file three places behind every point are none of pounds, and most likely thousands: "96.000" and "18.500". */
export function areAllOpen({ mayBe, others }: Points): boolean {
  return mayBe > 1 && !others;
}

export function notePoint(points: Points, cell: SheetCell): void {
  const text = withoutNotes(oneLine(cell.text));
  if (cell.kind === 'number') points.amongThousands ||= Math.abs(Number(cell.text)) >= 1_000;
  else if (cell.kind !== 'text') return;
  else if (mayBePointOfThousands(text)) {
    points.first ??= text;
    points.mayBe += 1;
    return;
  } else points.amongThousands ||= hasThousands(text);
  points.others ||= !/^[^\d]*\d{1,3}[^\d.,]*$/u.test(text);
}
