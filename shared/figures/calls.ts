// The grid of figures: measures by periods, fetched in windows so that ten thousand rows cost no more than the screen shows.

import * as z from 'zod';
import { figureKinds, type FigureKind } from './model/figure.ts';
import { call } from '../kernel/call.ts';
import type { Provenance } from '../kernel/provenance.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { HistoryEvent } from '../history/calls.ts';
import { id, nothing, requiredLine } from '../kernel/inputs.ts';

export interface GridColumn {
  /** `periodId kind`. */
  readonly key: string;
  readonly periodId: string;
  readonly label: Spoken;
  readonly kind: FigureKind;
  readonly closedOn: string | null;
}

export interface GridRow {
  readonly useId: string;
  readonly measureId: string;
  readonly objectiveId: string;
  readonly objectiveRef: string;
  readonly group: string | null;
  readonly name: string;
  readonly unit: 'number' | 'percent' | 'money';
  /** Calculated from others; what is typed here is checked against the formula. */
  readonly derived: boolean;
}

export interface GridCell {
  readonly written: string;
  readonly provisional: boolean;
  /** Kept in its words, and compared with nothing. */
  readonly notUnderstood: boolean;
  /** Calculated by the formula, because nothing has been stated. */
  readonly computed: boolean;
  /** What another objective says instead, or what the formula gives; null when nothing disagrees. */
  readonly disagreement: Saying | null;
}

/** By `useId`, then by column key. */
export type GridCells = Readonly<Record<string, Readonly<Record<string, GridCell>>>>;

const kind = z.enum(figureKinds);
const cell = z.strictObject({ useId: id, periodId: id, kind, text: z.string().max(500) });
export type CellInput = z.infer<typeof cell>;

export interface RejectedCell {
  readonly useId: string;
  readonly periodId: string;
  readonly kind: FigureKind;
  readonly text: string;
  readonly problem: Saying;
}

/** What was done, or would be, to cells that were chosen together. */
export interface CellsTold {
  /** Figures that say something else, and those of them that aren’t actuals. */
  readonly figures: number;
  readonly kinds: Readonly<Partial<Record<FigureKind, number>>>;
  readonly removed: number;
  /** How many of both are in closed periods, and in which. */
  readonly closed: number;
  readonly closedPeriods: readonly Spoken[];
}

export interface WrittenCells {
  /** The last step of the register: undoing it takes these back. */
  readonly batch: number;
  readonly told: CellsTold;
  readonly written: number;
  readonly rejected: readonly RejectedCell[];
  /** The rows as they are now, so that the screen need not ask again. */
  readonly cells: GridCells;
}

export interface CellStory {
  readonly measure: string;
  readonly period: Spoken;
  readonly written: string | null;
  /** Calculated by the formula, because nothing has been stated. */
  readonly computed: boolean;
  readonly provenance: Provenance | null;
  readonly closedOn: string | null;
  readonly provisional: boolean;
  readonly notUnderstood: boolean;
  readonly events: readonly HistoryEvent[];
}

export const figuresCalls = {
  /** A figure may bring a column or take it away, but neither brings nor takes rows: each is asked for by itself. */
  columns: call<readonly GridColumn[]>()(nothing),
  rows: call<readonly GridRow[]>()(nothing),
  cells: call<GridCells>()(z.strictObject({ useIds: z.array(id).max(2_000) })),
  /**
   * Writes cells as one batch; an empty text removes the figure. With a cell that can't be read nothing is written, unless
   * `acceptRest` says that the others should be. A closed period needs a reason.
   */
  set: call<WrittenCells>()(
    z.strictObject({
      cells: z.array(cell).min(1).max(100_000),
      acceptRest: z.boolean().default(false),
    }),
  ),
  setProvisional: call<WrittenCells>()(
    z.strictObject({
      cells: z
        .array(cell.omit({ text: true }))
        .min(1)
        .max(100_000),
      provisional: z.boolean(),
    }),
  ),
  story: call<CellStory>()(z.strictObject({ useId: id, periodId: id, kind })),
  /** "July 2027", "Target July 2027", "Q3 2026/27". The column stays, with its kind, whether or not a figure is typed into it. */
  addColumn: call<GridColumn>()(z.strictObject({ heading: requiredLine })),
} as const;
