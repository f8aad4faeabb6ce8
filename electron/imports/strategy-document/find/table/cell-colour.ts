// A status that is only the colour of its cell: green, amber, red, blue.

import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { say } from '../../../../../shared/language/say.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { cellText, type SourceCell } from '../../read/source-document.ts';
import type { Account } from '../account.ts';
import type { Grid, GridRow } from './grid.ts';

export type CellColour = 'red' | 'amber' | 'green' | 'blue' | 'another colour';

const called = {
  red: 'document.colour.red',
  amber: 'document.colour.amber',
  green: 'document.colour.green',
  blue: 'document.colour.blue',
} as const;

/** What a colour is taken for, since nothing in words says it. */
export function sayColour(colour: CellColour): Saying {
  return colour === 'another colour'
    ? say('document.colour-not-read')
    : say('document.colour-read', { status: say(called[colour]) });
}

interface Hue {
  /** Around the wheel, from red at 0. */
  readonly degrees: number;
  /** How far from grey, 0 to 1. */
  readonly strength: number;
}

function hueOf(fill: string): Hue | undefined {
  if (!/^[\da-f]{6}$/iu.test(fill)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (most === 0 || range === 0) return { degrees: 0, strength: 0 };
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  return { degrees: (sixth * 60 + 360) % 360, strength: range / 255 };
}

/** Fainter than that, it is the shade of a row or a heading. */
const faintest = 0.25;

function colourOf(fill: string): CellColour | undefined {
  const hue = hueOf(fill);
  if (hue === undefined || hue.strength < faintest) return undefined;
  const { degrees } = hue;
  if (degrees < 18 || degrees >= 340) return 'red';
  if (degrees < 66) return 'amber';
  if (degrees >= 75 && degrees < 170) return 'green';
  return degrees >= 185 && degrees < 255 ? 'blue' : 'another colour';
}

/** Whether it has no words, and a colour that others of its row haven't. */
export function isFilledIn(cell: SourceCell | undefined, row: GridRow): boolean {
  if (cell?.fill === undefined || oneLine(cellText(cell)) !== '' || cell.continues) return false;
  return colourOf(cell.fill) !== undefined && row.cells.some(({ fill }) => fill !== cell.fill);
}

/** Lists the cells that only a colour says something in, where nobody has read it. */
export function listColours({ rows }: Grid, account: Account): void {
  for (const row of rows)
    for (const cell of row.cells) {
      if (cell.fill === undefined || !isFilledIn(cell, row)) continue;
      const colour = colourOf(cell.fill);
      account.list(
        cell,
        colour === undefined || colour === 'another colour'
          ? say('document.filled')
          : say('document.filled-in', { colour: say(called[colour]) }),
      );
    }
}

/** Of a cell that says nothing otherwise. A colour that its neighbours have too is the row's. */
export function statusColour(cell: SourceCell | undefined, row: GridRow): CellColour | undefined {
  if (cell?.fill === undefined || oneLine(cellText(cell)) !== '') return undefined;
  if (row.cells.some((other) => other.location !== cell.location && other.fill === cell.fill))
    return undefined;
  return colourOf(cell.fill);
}
