// How a document looks: the page it is set on, and the colour of its headings and rules.

import { colours } from '../../../../shared/look/tokens.ts';
import type { Typeface } from '../../../../shared/packs/model/house-style.ts';
import type { PackStyle } from '../../../../shared/packs/pack-document.ts';
import { geometryOf, type Geometry } from './geometry.ts';

export interface Look {
  readonly geometry: Geometry;
  readonly typeface: Typeface;
  /** Of headings, of whose document it is, and of the rules under the headings of tables. */
  readonly accent: string;
  /** Of the lines of charts. */
  readonly chartLine: string;
}

export function lookOf(style: PackStyle | undefined): Look {
  return {
    geometry: geometryOf(style),
    typeface: style?.typeface ?? 'sans',
    accent: style?.accent ?? colours.ink,
    chartLine: style?.accent ?? colours.chartLine,
  };
}
