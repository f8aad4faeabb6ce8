// A cell of the grid of figures, with nothing to say of its figure but what a test gives.

import type { GridCell } from '../../../shared/figures/calls.ts';

export function aCell(cell: Partial<GridCell> & Pick<GridCell, 'written'>): GridCell {
  return { provisional: false, notUnderstood: false, computed: false, disagreement: null, ...cell };
}
