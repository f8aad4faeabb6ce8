// The periods that a file mentions: the register's own where it has one with that key, and those that would be new.

import { naturalId } from '../../../../shared/kernel/entity.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import type { FinancialYear } from '../../../../shared/language/financial-years.ts';
import type { ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import type { NewPeriod } from './plan.ts';

export interface BookedPeriod {
  readonly id: string;
  readonly name: Spoken;
}

export interface PeriodBook {
  readonly find: (period: ReadPeriod | FinancialYear) => BookedPeriod;
  readonly added: () => readonly NewPeriod[];
}

export function periodBook({ periods }: Snapshot): PeriodBook {
  const known = new Map(
    periods.map((row): [string, BookedPeriod] => [row.id, { id: row.id, name: periodName(row) }]),
  );
  const added: NewPeriod[] = [];
  return {
    find: ({ key, label, from, to }) => {
      const id = naturalId([key]);
      const held = known.get(id);
      if (held !== undefined) return held;
      const made = { id, name: periodName({ key, label }) };
      known.set(id, made);
      added.push({ id, key, label, from, to, position: periods.length + added.length });
      return made;
    },
    added: () => added,
  };
}
