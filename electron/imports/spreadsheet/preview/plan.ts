// What an import of figures would do, line by line, to the register as it is: plain data that can wait for somebody to confirm it.

import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import type { ImportKind, ImportStatus } from '../../../../shared/files/spreadsheet-calls.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { FinanceSide } from '../../../../shared/finance/model/finance-line.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';
import type { ReadingLocation } from './readings.ts';

export type Payload =
  | {
      readonly to: 'figure';
      readonly id: string;
      readonly exists: boolean;
      readonly measureId: string;
      readonly unit: Measure['unit'];
      readonly periodId: string;
      readonly kind: FigureKind;
      readonly value: FigureValue;
      readonly provisional: boolean;
      /** Whether the register's own is marked so. */
      readonly wasProvisional: boolean;
    }
  | {
      readonly to: 'amount';
      readonly id: string;
      readonly exists: boolean;
      readonly lineId: string;
      readonly kind: AmountKind;
      readonly pence: number;
    }
  | {
      readonly to: 'words';
      readonly lineId: string;
      readonly field: 'budgetHolder' | 'reason' | 'notes';
      readonly words: string;
    };

export interface PlannedLine {
  readonly status: ImportStatus;
  /** The measure or budget heading; where it is neither, what the file calls it. */
  readonly name: string;
  readonly period: Spoken | null;
  readonly kind: ImportKind | null;
  /** Empty where there is none. */
  readonly before: string;
  readonly after: string;
  readonly reason: Saying | null;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell says, its row and its column heading: for the report of what wasn't imported. */
  readonly label: string;
  readonly heading: string;
  readonly shown: Spoken;
  /** Undefined when there is nothing to write. */
  readonly payload: Payload | undefined;
}

/** While it is judged. Lines that say the same share one object: there may be fifty thousand of them. */
export type DraftLine = { -readonly [K in keyof PlannedLine]: PlannedLine[K] };

/** What a reading's line says about the cell. */
export function around({ sheet, cell, label, heading, shown }: ReadingLocation): ReadingLocation {
  return { sheet, cell, label, heading, shown };
}

export interface NewPeriod {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly position: number;
}

export interface NewLine {
  readonly id: string;
  readonly yearId: string;
  readonly heading: string;
  readonly side: FinanceSide;
  readonly parentId: string | null;
  readonly position: number;
}

export interface FiguresPlan {
  readonly file: string;
  readonly sha256: string;
  readonly fileIsKnown: boolean;
  readonly lines: readonly PlannedLine[];
  readonly newPeriods: readonly NewPeriod[];
  readonly newLines: readonly NewLine[];
  readonly remarks: readonly Saying[];
  /** The names of the periods that were closed, by id. */
  readonly closed: Readonly<Record<string, Spoken>>;
  /** The last batch in the register when it was compared. */
  readonly basedOn: number;
  /** The register's own, for the day of the import. */
  readonly timeZone: string;
}

function isInDoubt(payload: Payload | undefined): boolean {
  return payload?.to === 'figure' && payload.value.kind === 'not understood';
}

/** What is written unless a person says otherwise: whatever is new or has changed, and nothing that is contradicted or wasn't understood. */
export function tickedAtFirst({ status, payload }: PlannedLine): boolean {
  return (status === 'new' || status === 'changed') && !isInDoubt(payload);
}

/** Whether a line can be ticked at all. */
export function canTick({ status, payload }: PlannedLine): boolean {
  return payload !== undefined && status !== 'same';
}
