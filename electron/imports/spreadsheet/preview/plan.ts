// What an import of figures would do, line by line, against the register as it is: plain data that can wait for a person's yes.

import type { ImportStatus } from '../../../../shared/files/spreadsheet-calls.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { FinanceSide } from '../../../../shared/finance/model/finance-line.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';

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
  readonly name: string;
  readonly period: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell says, and what it stands beside and below: for the report of what was not imported. */
  readonly label: string;
  readonly heading: string;
  readonly shown: string;
  /** Undefined when there is nothing that could be written. */
  readonly payload: Payload | undefined;
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
  readonly remarks: readonly string[];
  /** The periods that were closed, by id, with what they are called. */
  readonly closed: Readonly<Record<string, string>>;
  /** The last batch of the register it was compared with. */
  readonly basedOn: number;
}

/** What is written unless a person says otherwise: what is new and what has changed, and nothing that somebody contradicts. */
export function tickedAtFirst({ status }: PlannedLine): boolean {
  return status === 'new' || status === 'changed';
}

/** Whether a line can be ticked at all. */
export function canTick({ status, payload }: PlannedLine): boolean {
  return payload !== undefined && status !== 'same';
}
