// The packs that were issued to the board, and what the last of them said of each measure and activity.

import { statusesOf, type LastPack } from '../../../shared/attention/rules/status-concerns.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { reportsStrategy, seriesOf } from '../../../shared/packs/rules/issued-series.ts';
import type { PackIssue } from '../../../shared/register/snapshot.ts';
import { holds } from '../log/causal-past.ts';
import { batchOf } from '../log/heads.ts';
import { batchName, type Batch } from '../log/log.ts';
import type { ReadableRegister } from '../register.ts';
import { asAtFrontier } from './as-at.ts';
import { snapshot } from './query.ts';

/** The batch that its row was written in. */
function recordedIn({ log }: ReadableRegister, id: string): Batch | undefined {
  const [made] = log.changesOfEntity(id);
  return made === undefined ? undefined : log.batch(batchOf(made.id));
}

/** When its row was written, as the log has it: the same in every copy of the register. */
function recordedAt(register: ReadableRegister, id: string): string {
  const batch = recordedIn(register, id);
  return batch === undefined ? '' : `${batch.hlc} ${batchName(batch)}`;
}

/**
 * Oldest first, in the order they were recorded in: what a version follows is recorded before it, whatever day the clock of its computer said that
 * it was.
 */
export function issuedPacks(
  register: ReadableRegister,
  { snapshot: { packIssues } }: Pick<RegisterIndex, 'snapshot'>,
): readonly PackIssue[] {
  return packIssues
    .map((issue) => ({ issue, at: recordedAt(register, issue.id) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ issue }) => issue);
}

/**
 * The ids of whole packs of which another version was made by somebody who had that one. Of two that were issued on copies that hadn’t exchanged
 * neither follows the other, whatever day the clocks there said that it was.
 */
export function packsFollowed(
  register: ReadableRegister,
  { snapshot: { packIssues } }: Pick<RegisterIndex, 'snapshot'>,
): ReadonlySet<string> {
  const packs = packIssues.filter(({ form }) => form === 'pack');
  const followed = new Set<string>();
  for (const versions of Map.groupBy(packs, seriesOf).values()) {
    if (versions.length === 1) continue;
    const recorded = versions.map(({ id }) => ({ id, batch: recordedIn(register, id) }));
    for (const { id: after, batchName: frontier } of versions) {
      const known = register.log.upTo(frontier) ?? {};
      for (const { id, batch } of recorded)
        if (id !== after && batch !== undefined && holds(known, batch)) followed.add(id);
    }
  }
  return followed;
}

/** The register as it stood in the copy that a pack was made in. Undefined where this one doesn't hold all of that. */
export function copyAtIssue<T>(
  register: ReadableRegister,
  { batchName: frontier }: PackIssue,
  look: (copy: ReadableRegister) => T,
): T | undefined {
  const copy = asAtFrontier(register, frontier);
  if (copy === undefined) return undefined;
  try {
    return look(copy);
  } finally {
    copy.close();
  }
}

/** With the day that the pack spoke for. Undefined as above. */
export function atIssue<T>(
  register: ReadableRegister,
  issue: PackIssue,
  look: (stood: RegisterIndex, day: string) => T,
): { readonly day: string; readonly seen: T } | undefined {
  const { asAt } = issue;
  if (asAt === null) return undefined;
  return copyAtIssue(register, issue, (copy) => ({ day: asAt, seen: look(indexOf(snapshot(copy)), asAt) }));
}

/** The last pack that reported the strategy: what another left unsaid isn’t what the board was told. */
function lastReporting(
  register: ReadableRegister,
  index: Pick<RegisterIndex, 'snapshot'>,
): PackIssue | undefined {
  return issuedPacks(register, index).findLast(reportsStrategy);
}

interface Stood {
  readonly id: string;
  readonly day: string;
  readonly seen: RegisterIndex;
}

/** For whoever asks again and again, as a pack changes under somebody’s eyes. */
const stoodAtLast = new WeakMap<ReadableRegister, Stood>();

/** As at the last pack that reported the strategy. Undefined while none has been issued as well. */
export function atLastPack<T>(
  register: ReadableRegister,
  index: Pick<RegisterIndex, 'snapshot'>,
  look: (stood: RegisterIndex, day: string) => T,
): { readonly day: string; readonly seen: T } | undefined {
  const issue = lastReporting(register, index);
  if (issue === undefined) return undefined;
  const held = stoodAtLast.get(register);
  if (held?.id === issue.id) return { day: held.day, seen: look(held.seen, held.day) };
  const stood = atIssue(register, issue, (then) => then);
  if (stood === undefined) return undefined;
  stoodAtLast.set(register, { id: issue.id, ...stood });
  return { day: stood.day, seen: look(stood.seen, stood.day) };
}

/** What a pack said never changes, and reading the register as it stood then takes a while. */
const known = new WeakMap<ReadableRegister, LastPack>();

/** What the last pack that reported the strategy said of each status. Undefined as above. */
export function lastPack(
  register: ReadableRegister,
  index: Pick<RegisterIndex, 'snapshot'>,
): LastPack | undefined {
  const issue = lastReporting(register, index);
  if (issue === undefined) return undefined;
  const held = known.get(register);
  if (held?.id === issue.id) return held;
  const found = atIssue(register, issue, statusesOf);
  if (found === undefined) return undefined;
  const said = { id: issue.id, day: found.day, statuses: found.seen };
  known.set(register, said);
  return said;
}
