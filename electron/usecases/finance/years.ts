// Financial years: as somebody types one, and the period it stands for in the register, made when there is none.

import { create, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { period } from '../../../shared/figures/model/period.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { findDate } from '../../../shared/language/date-words.ts';
import { say } from '../../../shared/language/say.ts';
import { firstOfTwo } from '../../../shared/language/reading/dates/own-years.ts';
import { financialYearFrom, financialYearOf } from '../../../shared/language/financial-years.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

export interface TypedYear {
  readonly id: string;
  readonly label: Spoken;
  /** What makes its period, when the register has none yet. */
  readonly changes: readonly Change[];
}

/** "2024/25", "FY25", "2024", or any day or month within the year. Failure: `not-a-year`. */
export function typedYear(index: RegisterIndex, text: string): Result<TypedYear> {
  const found = findDate(text.trim());
  if (found === undefined) {
    return fail('not-a-year', say('finance.not-a-year', { text: text.trim() }), { field: 'year' });
  }
  const startMonth = index.snapshot.strategies[0]?.yearStartMonth ?? 4;
  const first = Number(found.from.slice(0, 4));
  const isOfTwoYears = found.precision === 'financial year' && startMonth === 1;
  if (isOfTwoYears && firstOfTwo(text) !== undefined)
    return fail('not-a-year', say('finance.in-two-years', { text: text.trim(), year: String(first) }), {
      field: 'year',
    });
  const bare = found.precision === 'year' || found.precision === 'financial year';
  // “FY25” is called by the year that it ends in.
  const year = bare
    ? financialYearFrom(isOfTwoYears ? first + 1 : first, startMonth)
    : financialYearOf(found.from, startMonth);
  const id = naturalId([year.key]);
  const held = index.periods.get(id);
  if (held !== undefined) return succeed({ id, label: periodName(held), changes: [] });
  const position = index.snapshot.periods.length;
  return succeed({ id, label: periodName(year), changes: [create(period, id, { ...year, position })] });
}
