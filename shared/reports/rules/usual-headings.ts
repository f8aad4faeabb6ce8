// The headings that reports to boards and committees usually have, for an organisation that hasn't chosen its own.

import { byPosition } from '../../kernel/in-order.ts';
import type { TextKey } from '../../language/catalogue.ts';
import type { ReportHeading } from '../../register/snapshot.ts';

const usualHeadings = [
  'purpose',
  'recommendations',
  'background',
  'options',
  'financial',
  'legal',
  'equality',
  'climate',
  'risk',
  'consultation',
  'background-papers',
  'appendices',
] as const;
type UsualHeading = (typeof usualHeadings)[number];

/** Without these nobody can decide on a report. */
const needed: ReadonlySet<UsualHeading> = new Set([
  'purpose',
  'recommendations',
  'background',
  'financial',
  'legal',
  'equality',
]);

/** What a report begins with: a heading that is in the register, or one of the usual. */
export interface Beginning {
  /** What the sections that come of it are known by. */
  readonly heading: string;
  readonly title: string;
  readonly guidance: string;
  readonly required: boolean;
}

export function usualBeginnings(t: (key: TextKey) => string): Beginning[] {
  return usualHeadings.map((key) => ({
    heading: key,
    title: t(`reports.usual.${key}`),
    guidance: t(`reports.guidance.${key}`),
    required: needed.has(key),
  }));
}

/** Whose headings hold for a body: its own, else the organisation’s; undefined where neither has chosen. */
function headingsFor(
  rows: readonly ReportHeading[],
  bodyId: string | null,
): readonly ReportHeading[] | undefined {
  const own = rows.filter((row) => row.bodyId === bodyId);
  if (own.length > 0) return own.toSorted(byPosition);
  const shared = rows.filter((row) => row.bodyId === null);
  return shared.length > 0 ? shared.toSorted(byPosition) : undefined;
}

export function beginningsFor(
  rows: readonly ReportHeading[],
  bodyId: string | null,
  t: (key: TextKey) => string,
): Beginning[] {
  const chosen = headingsFor(rows, bodyId);
  if (chosen === undefined) return usualBeginnings(t);
  return chosen.map(({ id, title, guidance, required }) => ({
    heading: id,
    title,
    guidance: guidance ?? '',
    required,
  }));
}
