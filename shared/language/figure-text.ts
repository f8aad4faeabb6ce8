// A figure in words for packs and screens: as it was written, without the marks that the table shows in its own way.

import type { FigureValue } from '../figures/model/figure-value.ts';
import { withoutProvisional } from './provisional.ts';

/** "Over 420", "74%", "TBC". The "p" of a provisional figure and footnote marks are the table's to set. */
export function figureText({ written }: FigureValue): string {
  return withoutProvisional(written)
    .replace(/[*†‡]+$/u, '')
    .replace(/^[-‐‑–](?=\s?[£.\d])/u, '−')
    .trim();
}
