// A figure in words for packs and screens: as it was written, without the marks that the table shows in its own way.

import type { FigureValue } from '../figures/model/figure-value.ts';
import { withoutProvisional } from './provisional.ts';
import { scaleWords } from './reading/figures/scales.ts';

/** "£1,050.5": of pence there are two digits or none, but for thousands and millions. */
const poundsAndPence = new RegExp(
  String.raw`(£[\d,]*)\.(\d+)(?!\d|[.,]\d|\s*(?:${scaleWords}|mil)(?!\p{L}))`,
  'giu',
);

/** "−0.0", as a program shows what rounds to nothing: its number has no sign, in a file of values or a workbook. */
const noughtBelowZero = /^−(?=\s?£?0+(?:\.0+)?\s?%?$)/u;

/** "Over 420", "74%", "TBC". The "p" of a provisional figure and footnote marks are the table's to set. */
export function figureText({ written }: FigureValue): string {
  return withoutProvisional(written)
    .replace(/(?<=[^*†‡\s]\s*)[*†‡]+$/u, '')
    .replace(/^[-‐‑–](?=\s?[£.\d])/u, '−')
    .replace(noughtBelowZero, '')
    .replace(
      poundsAndPence,
      (_, pounds: string, pence: string) => `${pounds}.${pence.replace(/0+$/u, '').padEnd(2, '0')}`,
    )
    .trim();
}
