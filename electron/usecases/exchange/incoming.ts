// What comes of a bundle: the changes that are made, and those that make a conflict, which are nobody's until somebody chooses. The preview
// and what is said after taking it in are both counted here.

import { indexOf } from '../../../shared/register/register-index.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import type { BundlePreview, BundleTaken } from '../../../shared/exchange/calls.ts';
import type { ConflictLine } from '../../../shared/exchange/conflicts-calls.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { kindsReferredTo } from '../../../shared/kernel/entity.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { parseStamp } from '../../register/log/clock.ts';
import { actOf } from '../../register/log/log.ts';
import type { Merged } from '../../register/merge/merge.ts';
import { isAtLatest } from '../../register/read/history.ts';
import { lastKnown, snapshot } from '../../register/read/query.ts';
import type { WritableRegister } from '../../register/register.ts';
import type { Session } from '../../session/session.ts';
import { importBundle, previewBundle, type CheckedBundle } from '../../sync/import-bundle.ts';
import { eventsOfBatch } from '../history/history-view.ts';
import { openLines } from './conflict-list.ts';
import type { OpenLine } from './left-by-merges.ts';

type IsContested = (id: string, field: string | null) => boolean;

/** What was deleted because one of these was, which is in conflict: it goes or stays with it. */
function goneWith(
  register: WritableRegister,
  batch: number,
  contested: ReadonlySet<string>,
): ReadonlySet<string> {
  const gone = new Set<string>();
  const deletions = [...register.log.changesOf(batch)].filter(({ field }) => field === deletedField);
  // What is owned is deleted before its owner.
  for (const { entity, entityId } of deletions.reverse()) {
    const [definition, row] = [entityNamed(entity), lastKnown(register, entity, entityId)];
    if (definition === undefined || row === undefined) continue;
    const owners = Object.entries(definition.fields).flatMap(([field, known]) =>
      kindsReferredTo(known).length === 0 ? [] : [row[field]],
    );
    if (owners.some((id) => typeof id === 'string' && (contested.has(id) || gone.has(id))))
      gone.add(entityId);
  }
  return gone;
}

function contestedIn(register: WritableRegister, lines: readonly OpenLine[], since: number): IsContested {
  const places = lines.flatMap((line) => line.places);
  const whole = new Set(places.flatMap(({ id, field }) => (field === null ? [id] : [])));
  const fields = new Set(places.map(({ id, field }) => `${id} ${field}`));
  const gone = new Set<string>();
  if (whole.size > 0)
    for (let batch = since + 1; batch <= register.log.lastBatch(); batch += 1)
      for (const id of goneWith(register, batch, whole)) gone.add(id);
  return (id, field) =>
    whole.has(id) || fields.has(`${id} ${field}`) || (field === deletedField && gone.has(id));
}

function identityOf({ line: { key, sides } }: OpenLine): string {
  return JSON.stringify([key, sides.map((side) => side.key).sort()]);
}

function linesIn(register: WritableRegister): OpenLine[] {
  return openLines(register, indexOf(snapshot(register)));
}

interface Before {
  readonly batch: number;
  readonly lines: readonly OpenLine[];
}

function before(register: WritableRegister): Before {
  return { batch: register.log.lastBatch(), lines: linesIn(register) };
}

interface Outcome extends BundleTaken {
  readonly lines: readonly ConflictLine[];
  readonly isContested: IsContested;
}

/** What is different now that a bundle has been merged. */
function outcomeOf(register: WritableRegister, { batch, lines }: Before, merged: Merged): Outcome {
  const known = new Set(lines.map(identityOf));
  const now = linesIn(register);
  const made = now.filter((line) => !known.has(identityOf(line)));
  const isContested = contestedIn(register, made, batch);
  let contested = 0;
  if (made.length > 0) {
    for (let id = batch + 1; id <= register.log.lastBatch(); id += 1)
      for (const { entityId, field } of register.log.changesOf(id))
        if (isContested(entityId, field)) contested += 1;
  }
  return {
    changes: merged.changes - contested,
    conflicts: made.length,
    waiting: now.length - made.length,
    lines: made.map(({ line }) => line),
    isContested,
  };
}

/** Takes a bundle in, and says what came of it. Failures: those of importing. */
export function takeIn(register: WritableRegister, bundle: CheckedBundle): Result<BundleTaken> {
  const found = before(register);
  const merged = importBundle(register, bundle);
  if (!merged.ok) return merged;
  const { changes, conflicts, waiting } = outcomeOf(register, found, merged.value);
  return succeed({ changes, conflicts, waiting });
}

const mostSteps = 200;
const mostEvents = 200;

/** What a bundle would change, seen from inside: merged, described, and taken back. */
export function previewAt(
  session: Session,
  register: WritableRegister,
  job: string,
  bundle: CheckedBundle,
): Result<BundlePreview> {
  const found = before(register);
  return previewBundle(register, bundle, (merged) => {
    const { changes, waiting, lines, isContested } = outcomeOf(register, found, merged);
    const index = indexOf(snapshot(register));
    const inside: Session = { ...session, index: () => index };
    const batches = register.log.latestBatches(mostSteps).filter(({ id }) => id > found.batch);
    const events = [];
    for (const { id } of batches) {
      if (events.length >= mostEvents) break;
      events.push(...eventsOfBatch(inside, id, isContested));
    }
    const { sender } = bundle.manifest;
    return {
      job,
      file: bundle.file,
      author: sender.author,
      computer: sender.name,
      device: sender.device,
      remarks: bundle.remarks,
      isNew: merged.batches > 0,
      changes,
      waiting,
      steps: batches.map(({ actor, act, hlc, origin, changes: count }) => ({
        actor,
        act: actOf({ act }),
        at: parseStamp(hlc).milliseconds,
        atLatest: isAtLatest({ hlc, origin }),
        changes: count,
      })),
      conflicts: lines,
      // Nothing can be put back before it has been merged.
      events: events.slice(0, mostEvents).map((event) => ({ ...event, restores: null })),
    };
  });
}
