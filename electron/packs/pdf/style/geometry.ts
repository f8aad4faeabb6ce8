// The page that a document is set on: its size, its margins, and the room for binding, which is on the left of a right-hand page and on the right
// of its back.

import { page as paper, paperSizes, pointsPerMillimetre } from '../../../../shared/look/tokens.ts';
import type { PackStyle } from '../../../../shared/packs/pack-document.ts';

/** How a page lies before its reader. */
export type Way = 'upright' | 'lying';

/** Below the running head and above the foot. */
export interface Area {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Geometry {
  /** Of an upright page. */
  readonly size: readonly [width: number, height: number];
  readonly areas: Readonly<Record<Way, Area>>;
  readonly widths: Readonly<Record<Way, number>>;
  /** How far what is on a page is moved from the edge that it is bound at. Nobody knows which edge of a lying page that is: it is kept clear at its head and its foot. */
  readonly binding: number;
  /** Printed on both sides: what begins a part begins on the right. */
  readonly isTwoSided: boolean;
}

export function geometryOf(style: PackStyle | undefined): Geometry {
  const [width, height] = paperSizes[style?.paperSize ?? 'A4'];
  const binding = (style?.binding ?? 0) * pointsPerMillimetre;
  const upright: Area = {
    left: paper.margin,
    width: width - 2 * paper.margin - binding,
    top: paper.margin + 8,
    bottom: height - paper.margin - 6,
  };
  const lying: Area = {
    left: paper.margin,
    width: height - 2 * paper.margin,
    top: upright.top + binding,
    bottom: width - paper.margin - 6 - binding,
  };
  return {
    size: [width, height],
    areas: { upright, lying },
    widths: { upright: upright.width, lying: lying.width },
    binding,
    isTwoSided: style?.sides === 'two',
  };
}

/** Whether the page of this number, from 1, is the back of a sheet that is printed on both sides. */
export function isLeftHand({ isTwoSided }: Geometry, number: number): boolean {
  return isTwoSided && number % 2 === 0;
}

/** How far what is drawn on the page of this number is moved to the right. */
export function bindingShift(geometry: Geometry, way: Way, number: number): number {
  return way === 'lying' || isLeftHand(geometry, number) ? 0 : geometry.binding;
}
