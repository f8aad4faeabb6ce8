// Lines without amounts that begin in the middle of rows that nothing heads: "Contingency", between "Staff" and "Travel", may head the rows
// below it, or be a row whose amount is left out.

import { comparable } from '../../../../../shared/language/plain.ts';
import { sideSaid } from '../../find/sides.ts';

export interface LoneHeading {
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** "Income" heads its rows wherever it stands. */
function isSide(label: string): boolean {
  return !/\s/u.test(label.trim()) && sideSaid([label]) !== undefined;
}

export function loneHeadings() {
  let isAmongRows = false;
  let open: (LoneHeading & { rows: number }) | undefined;
  const lone: LoneHeading[] = [];
  const end = () => {
    if (open !== undefined && open.rows > 0) lone.push(open);
    open = undefined;
  };
  return {
    heading: (heading: LoneHeading) => {
      end();
      if (isAmongRows && !isSide(heading.label)) open = { ...heading, rows: 0 };
      isAmongRows = false;
    },
    row: (isHeaded: boolean) => {
      isAmongRows ||= !isHeaded;
      if (open !== undefined) open.rows += 1;
    },
    /** A sum of the rows that it heads says that they are its own; "Total" alone may be of all. */
    sum: (label: string, isOfSection: boolean) => {
      if (open !== undefined && (isOfSection || comparable(label).includes(comparable(open.label))))
        open = undefined;
      end();
      isAmongRows = false;
    },
    found: (): readonly LoneHeading[] => {
      end();
      return lone;
    },
  };
}
