// Reads when something is due, as a board writes it: "Summer 2024", "By end of March 2025", "Autumn 2024 (started)", "Ongoing".

import type { Milestone } from '../../activities/model/milestone.ts';
import { findDate } from '../date-words.ts';
import { oneLine } from '../plain.ts';

// Words that only say "by then" and add nothing to the date.
const leading = /^(?:by|due|in|on|from|until|the|end of|end|before|target|date|completed?|:|-|–|\s)+$/iu;

/** Null for blank text. Text without a date is kept as it is, undated: "Ongoing". */
export function readMilestone(text: string): Milestone | null {
  const written = oneLine(text);
  if (written === '') return null;
  const date = findDate(written);
  if (date === undefined) return { written, precision: 'undated', from: null, to: null, remark: null };
  const before = written.slice(0, date.start).trim();
  const after = written.slice(date.end).trim();
  const remark = [leading.test(before) ? '' : before, after]
    .map((part) => part.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '').replace(/^\((.*)\)$/u, '$1'))
    .filter((part) => part !== '')
    .join('; ');
  return {
    written,
    precision: date.precision,
    from: date.from,
    to: date.to,
    remark: remark === '' ? null : remark,
  };
}
