// By when something is wanted, as people say it.

import type { Milestone } from '../../activities/model/milestone.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { findDate } from '../../language/date-words.ts';

const by = /^(?:by|due|in|on|erbyn|ar|ym|yn|mewn)?[\s:]*$/iu;

/** A day or a month in the reader's language; as it was written where that says more than the date, or less. */
export function sayByWhen({ written, precision, from }: Milestone): Spoken {
  if (precision !== 'day' && precision !== 'month') return written;
  const date = findDate(written);
  const isDateAlone =
    date !== undefined &&
    date.from === from &&
    by.test(written.slice(0, date.start)) &&
    written.slice(date.end).trim() === '';
  if (!isDateAlone) return written;
  return precision === 'day' ? { day: from } : { month: from.slice(0, 7) };
}
