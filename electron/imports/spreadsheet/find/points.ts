// "1.200" as text in a column that has "1,300": a slip for 1,200, a point for thousands as elsewhere in Europe, or 1.2. Nobody can tell from the
// sheet, so it is asked.

import type { SheetCell } from '../read/cells.ts';

export interface Points {
  /** The first that may be either, as written. */
  first: string | undefined;
  /** Whether another cell of the column is in thousands. */
  amongThousands: boolean;
}

const mayBeEither = /^\(?\s*[-−–]?\s*£?\s*[-−–]?[1-9]\d{0,2}\.\d{3}\s*\)?$/u;
const grouped = /^\(?\s*[-−–]?\s*£?\s*[-−–]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\s*\)?$/u;

/** Whether the point of a number written as text may stand for thousands. */
export function mayBePointOfThousands({ kind, text }: SheetCell): boolean {
  return kind === 'text' && mayBeEither.test(text.trim());
}

export function notePoint(points: Points, cell: SheetCell): void {
  if (cell.kind === 'number') points.amongThousands ||= Math.abs(Number(cell.text)) >= 1_000;
  else if (cell.kind !== 'text') return;
  else if (mayBePointOfThousands(cell)) points.first ??= cell.text.trim();
  else points.amongThousands ||= grouped.test(cell.text.trim());
}

/** With a comma in place of the point. */
export function inThousands(text: string): string {
  return text.replace('.', ',');
}
