// Registers of many figures: measures by periods, as an import of a spreadsheet brings them.

import { inEnglish, inWords } from '../in-english.ts';
import { commit } from '../../electron/register/write/commit.ts';
import { address } from '../../electron/imports/spreadsheet/read/cells.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { createRegister, openRegister, type OpenRegister } from '../../electron/register/open.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { set } from '../../shared/kernel/change.ts';
import { naturalId } from '../../shared/kernel/entity.ts';
import { figure } from '../../shared/figures/model/figure.ts';
import type { Result } from '../../shared/kernel/result.ts';

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(inEnglish(result.error.message));
  return result.value;
}

export function reopen(path: string): OpenRegister {
  return valueOf(openRegister(path, systemEnvironment));
}

export function write(register: OpenRegister, changes: readonly Change[]) {
  valueOf(commit(register, { actor: 'Bench', act: inWords('Import figures'), changes }));
}

const hundred = 100;

function figureId(index: number, periods: number): string {
  return naturalId([`m${Math.floor(index / periods)}`, `p${index % periods}`, 'actual']);
}

/** New figures from one number to another, with a given number of periods per measure. */
export function someFigures(from: number, to: number, periods = hundred): Change[] {
  return Array.from({ length: to - from }, (_, place) => {
    const index = from + place;
    const amount = String((index * 7919) % 100_000);
    return {
      entity: 'figure',
      id: figureId(index, periods),
      fields: {
        measureId: `m${Math.floor(index / periods)}`,
        periodId: `p${index % periods}`,
        kind: 'actual',
        value: { kind: 'exact', quantity: { unit: 'number', amount }, written: amount },
        provenance: {
          file: 'figures.xlsx',
          sheet: 'Sheet1',
          cell: address(Math.floor(index / periods) + 2, (index % periods) + 1),
        },
      },
    };
  });
}

/** A register with the measures and periods that this many figures need, and no figure yet. */
export function registerFor(path: string, figures: number): OpenRegister {
  return registerOf(path, Math.ceil(figures / hundred), hundred);
}

interface Size {
  readonly measures: number;
  readonly periods: number;
  readonly objectives: number;
}

/** The same with objectives that use the measures in turn, as the app shows them. */
export function registerWithUses(path: string, { measures, periods, objectives }: Size): OpenRegister {
  const register = registerOf(path, measures, periods);
  write(register, [
    ...Array.from({ length: objectives }, (_, index) => ({
      entity: 'objective',
      id: `o${index}`,
      fields: { strategyId: 's', ref: String(index + 1), title: `Objective ${index + 1}`, position: index },
    })),
    ...Array.from({ length: measures }, (_, index) => ({
      entity: 'measure_use',
      id: naturalId([`o${index % objectives}`, `m${index}`]),
      fields: { objectiveId: `o${index % objectives}`, measureId: `m${index}`, position: index },
    })),
  ]);
  return register;
}

function registerOf(path: string, measures: number, periods: number): OpenRegister {
  const register = valueOf(createRegister(path, systemEnvironment));
  write(register, [
    { entity: 'strategy', id: 's', fields: { title: 'Strategy' } },
    ...Array.from({ length: periods }, (_, index) => ({
      entity: 'period',
      id: `p${index}`,
      fields: { key: `p${index}`, label: `Period ${index}`, position: index },
    })),
    ...Array.from({ length: measures }, (_, index) => ({
      entity: 'measure',
      id: `m${index}`,
      fields: {
        strategyId: 's',
        name: `Measure ${index}`,
        unit: 'number',
        polarity: 'higher is better',
        kind: 'quantitative',
        adoption: 'adopted',
      },
    })),
  ]);
  return register;
}

export function setFigure(index: number, amount: number, periods = hundred): Change {
  const words = String(amount);
  return set(figure, figureId(index, periods), 'value', {
    kind: 'exact',
    quantity: { unit: 'number', amount: words },
    written: words,
  });
}
