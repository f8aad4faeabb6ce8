// What was issued after a whole pack and belongs to it: its supplements and its consolidated editions.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { PackIssue } from '../../register/snapshot.ts';
import type { Audience } from '../../papers/rules/who-may-see.ts';

/** In the order in which they were issued; without the pack itself. */
export function issuedAfter({ snapshot }: Pick<RegisterIndex, 'snapshot'>, packId: string): PackIssue[] {
  return snapshot.packIssues
    .filter((row) => row.packId === packId)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The place of what is issued next. */
export function nextPosition(index: Pick<RegisterIndex, 'snapshot'>, packId: string): number {
  return (issuedAfter(index, packId).at(-1)?.position ?? 0) + 1;
}

/** Which of the supplements to its pack it is, from 1. */
export function supplementNumber(
  index: Pick<RegisterIndex, 'snapshot'>,
  { packId, position }: Pick<PackIssue, 'packId' | 'position'>,
): number {
  if (packId === null) return 0;
  const before = issuedAfter(index, packId).filter((row) => row.position < position);
  return before.filter(({ form }) => form === 'supplement').length + 1;
}

/** What versions are counted within: packs of one meeting, to the same readers, in the same languages. */
export function seriesOf({
  meetingId,
  edition,
  personId,
  language,
}: Pick<PackIssue, 'meetingId' | 'edition' | 'personId' | 'language'>): string {
  return [meetingId, edition, personId, language].join(' ');
}

/** By the id of each whole pack its version, from 1, of those that are given with the oldest first. */
export function versionsOf(rows: readonly PackIssue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const versions = new Map<string, number>();
  for (const row of rows.filter(({ form }) => form === 'pack')) {
    const version = (counts.get(seriesOf(row)) ?? 0) + 1;
    counts.set(seriesOf(row), version);
    versions.set(row.id, version);
  }
  return versions;
}

/** Whether one is a version of the other. */
export function isSameSeries(one: PackIssue, other: PackIssue): boolean {
  return one.form === 'pack' && other.form === 'pack' && seriesOf(one) === seriesOf(other);
}

/**
 * Whether it told its readers how each measure and activity stands: a whole pack of the strategy, or of a meeting with the report of the
 * strategy in it. A supplement has only what is new in it, and a consolidated edition has that report as its pack had it.
 */
export function reportsStrategy({ form, meetingId, asked }: PackIssue): boolean {
  return form === 'pack' && (meetingId === null || asked?.parts.includes('strategy') === true);
}

export function isIssuedFor({ edition, personId }: PackIssue, audience: Audience): boolean {
  return typeof audience === 'string'
    ? edition === audience
    : edition === 'person' && personId === audience.personId;
}
