// What an import of a spreadsheet would write unasked, in a few words.

import { inEnglish } from '../../../in-english.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import type { TestRegister } from '../../register/a-register.ts';
import { readAtOnce } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { tickedAtFirst, type PlannedLine } from '../../../../electron/imports/spreadsheet/preview/plan.ts';
import { valueOf } from '../../register/a-register.ts';
import { aRegisterOfMeasures } from './an-import.ts';

/** "Staff 2024/25 budget £96,000". */
function inShort({ name, period, kind, after }: PlannedLine): string {
  return [name, period === null ? '' : inEnglish(period), kind ?? '', after]
    .filter((part) => part !== '')
    .join(' ');
}

export interface Read {
  readonly written: readonly string[];
  /** Why each of the others isn't. */
  readonly reasons: readonly string[];
  readonly remarks: readonly string[];
}

/** Read with nobody there to answer anything. */
export async function read(path: string, register: TestRegister = aRegisterOfMeasures()): Promise<Read> {
  const { plan } = valueOf(await readAtOnce(path, register, undefined, register.environment));
  const isWritten = (line: PlannedLine) => tickedAtFirst(line) || line.status === 'same';
  return {
    written: plan.lines.filter(isWritten).map(inShort),
    reasons: plan.lines
      .filter((line) => !isWritten(line))
      .map(({ reason }) => (reason === null ? '' : inEnglish(reason))),
    remarks: plan.remarks.map((remark) => inEnglish(remark)),
  };
}

/** With two measures of money and two in per cent beside the others. */
export function aRegisterOfManyMeasures(): TestRegister {
  const register = aRegisterOfMeasures();
  const more = [
    ['f', 'Fee income', 'money'],
    ['g', 'Grant income', 'money'],
    ['i', 'Invoices paid on time', 'percent'],
    ['v', 'Councils visited', 'percent'],
  ] as const;
  register.write(
    ...more.map(([id, name, unit]) =>
      create(measure, id, {
        strategyId: 's',
        name,
        unit,
        polarity: 'higher is better',
        kind: 'quantitative',
        adoption: 'adopted',
      }),
    ),
  );
  return register;
}
