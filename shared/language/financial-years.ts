// Financial years: April to March unless the register says that they begin in another month.

import { lastDayOfMonth } from '../kernel/days.ts';

export interface FinancialYear {
  /** "FY2024-25", whatever month it begins in. */
  readonly key: string;
  /** "2024/25". */
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The year that begins in a calendar year. One that begins in January is that calendar year, and is called so. */
export function financialYearFrom(start: number, startMonth: number): FinancialYear {
  const endYear = startMonth === 1 ? start : start + 1;
  const endMonth = startMonth === 1 ? 12 : startMonth - 1;
  const calendar = startMonth === 1;
  return {
    key: calendar ? String(start) : `FY${start}-${two((start + 1) % 100)}`,
    label: calendar ? String(start) : `${start}/${two((start + 1) % 100)}`,
    from: `${start}-${two(startMonth)}-01`,
    to: lastDayOfMonth(endYear, endMonth),
  };
}

/** The financial year a day lies in. */
export function financialYearOf(day: string, startMonth: number): FinancialYear {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return financialYearFrom(month >= startMonth ? year : year - 1, startMonth);
}
