// What an import of figures would do, line by line, against the register as it is: plain data that can wait for a person's yes.

import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import type { ImportKind, ImportStatus } from '../../../../shared/files/spreadsheet-calls.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { FinanceSide } from '../../../../shared/finance/model/finance-line.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';
import type { ReadingPlace } from './readings.ts';

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
      /** Whether the one in the register is marked so. */
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
      readonly field: 'owner' | 'reason' | 'notes';
      readonly words: string;
    };

export interface PlannedLine {
  readonly status: ImportStatus;
  /** The measure or the budget heading; what the file calls it, where it is neither. */
  readonly name: string;
  readonly period: Spoken | null;
  readonly kind: ImportKind | null;
  /** Empty where there is none. */
  readonly before: string;
  readonly after: string;
  readonly reason: Saying | null;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell says, and what it stands beside and below: for the report of what was not imported. */
  readonly label: string;
  readonly heading: string;
  readonly shown: Spoken;
  /** Undefined when there is nothing that could be written. */
  readonly payload: Payload | undefined;
}

/** While it is judged. What says the same of many lines is one object: there may be fifty thousand of them. */
export type DraftLine = { -readonly [K in keyof PlannedLine]: PlannedLine[K] };

/** Of a reading, what its line says of the cell. */
export function around({ sheet, cell, label, heading, shown }: ReadingPlace): ReadingPlace {
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
  /** The periods that were closed, by id, with what they are called. */
  readonly closed: Readonly<Record<string, Spoken>>;
  /** The last batch of the register it was compared with. */
  readonly basedOn: number;
  /** That register’s own, for the day it is imported on. */
  readonly timeZone: string;
}

/** What is written unless a person says otherwise: what is new and what has changed, and nothing that somebody contradicts. */
export function tickedAtFirst({ status }: PlannedLine): boolean {
  return status === 'new' || status === 'changed';
}

/** Whether a line can be ticked at all. */
export function canTick({ status, payload }: PlannedLine): boolean {
  return payload !== undefined && status !== 'same';
}
