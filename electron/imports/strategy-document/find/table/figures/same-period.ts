// Columns that name one period and mean several things: "2024 North" and "2024 South", "2024" and "2024 (restated)".

import { findDate } from '../../../../../../shared/language/date-words.ts';
import { comparable } from '../../../../../../shared/language/plain.ts';
import type { ReadPeriod } from '../../../../../../shared/language/reading/dates/read-period.ts';
import type { Column } from '../columns.ts';

/** Whether a label is a date and nothing else. */
function isDateOnly({ label }: ReadPeriod): boolean {
  const date = findDate(label);
  return date !== undefined && date.start === 0 && date.end === label.length;
}

/**
 * Where several columns of one kind share a period, each whose heading says more than the date is a period of its own, under all that its
 * heading says. It has no days: the two can't both be the figure of that year.
 */
export function toldApart(columns: readonly Column[]): Column[] {
  const periods = columns.flatMap((column) => (column.role === 'period' ? [column.period] : []));
  return columns.map((column) => {
    if (column.role !== 'period') return column;
    const { period } = column;
    const alike = periods.filter(({ key, kind }) => key === period.key && kind === period.kind);
    const labels = new Set(alike.map(({ label }) => comparable(label)));
    if (labels.size < 2 || isDateOnly(period)) return column;
    return { role: 'period', period: { ...period, key: comparable(period.label), from: null, to: null } };
  });
}
