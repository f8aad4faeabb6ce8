// Two spellings made one: whatever names the one names the other from now on, whichever kind of thing it is.

import type { Change } from '../../../shared/kernel/change.ts';
import { naturalId, type AnyRow, type Entity } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { attendance } from '../../../shared/minutes/model/attendance.ts';
import { vote } from '../../../shared/minutes/model/vote.ts';
import { itemBar } from '../../../shared/meetings/model/item-bar.ts';
import { paperReader } from '../../../shared/papers/model/paper-reader.ts';
import type { Holder } from '../../../shared/people/calls.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { ownerOf } from '../../../shared/people/rules/lead-owner.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import { ownedBy, type Thing } from '../../../shared/register/owning.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import { holderKinds } from './holder-kinds.ts';

interface Merging {
  readonly index: RegisterIndex;
  readonly kind: Holder['kind'];
  readonly goes: string;
  readonly stays: string;
}

/** A row that names the one that goes. */
interface Naming {
  readonly entity: Entity;
  readonly field: string;
  readonly row: AnyRow;
}

/** What becomes of one such row. */
interface Outcome {
  readonly changes?: readonly Change[];
  /** It names the other now, or refers to what does. */
  readonly given?: readonly Thing[];
  /** The other has the same already. */
  readonly goes?: readonly Thing[];
  /** Both have one, and the two differ. */
  readonly clash?: Spoken;
}

/** The one's id in place of the other's, in a value of several parts too; a list that would hold it twice holds it once. */
function renamed(merging: Pick<Merging, 'goes' | 'stays'>, value: unknown): unknown {
  if (value === merging.goes) return merging.stays;
  if (Array.isArray(value)) return [...new Set(value.map((part: unknown) => renamed(merging, part)))];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(merging, part)]));
}

function namingOf({ index, kind, goes }: Merging): Naming[] {
  return ownedBy(holderKinds[kind].entity)
    .filter(({ fate }) => fate !== 'goes')
    .flatMap(({ by, child, field }) =>
      index.referring(by, goes).map((row) => ({ entity: child, field, row })),
    );
}

function changed({ name }: Entity, id: string, field: string, value: unknown): Change {
  return { entity: name, id, field, value };
}

/** Whether it says nothing that the other one's doesn't: somebody only expected, or the same said twice. */
function saysNoMore({ index }: Merging, entity: Entity, row: AnyRow, other: AnyRow): boolean {
  if (entity.name === attendance.name) {
    if (index.referring('movement.attendanceId', row.id).length > 0) return false;
    return row['state'] === 'expected' || (row['state'] === 'apologies' && other['state'] === 'apologies');
  }
  if (entity.name === paperReader.name) return row['access'] === other['access'];
  if (entity.name === itemBar.name) return row['reason'] === null || row['reason'] === other['reason'];
  return entity.name === vote.name && row['vote'] === other['vote'];
}

/** Where there is something of both: "the meeting of 4 March 2031". */
function placeOf({ index }: Merging, entity: Entity, row: AnyRow): Spoken {
  const [key] = entity.naturalKey ?? [];
  const id = row[key ?? ''];
  return thingIn(index, entity.fields[key ?? '']?.references ?? '', typeof id === 'string' ? id : '');
}

/** An identity never changes: it is entered anew under the other's name, with all that was the one's own. */
function enteredAnew(merging: Merging, { entity, row }: Naming): Outcome {
  const { index } = merging;
  const key = entity.naturalKey ?? [];
  const fields = Object.keys(entity.fields).map((name): [string, unknown] => [
    name,
    renamed(merging, row[name]),
  ]);
  const values = new Map(fields);
  const id = naturalId(key.map((name) => String(values.get(name))));
  const known = index.row(entity.name, id);
  const old = { entity, id: row.id };
  if (known !== undefined && saysNoMore(merging, entity, row, known)) return { goes: [old] };
  if (known !== undefined && !saysNoMore(merging, entity, known, row))
    return { clash: placeOf(merging, entity, row) };
  const written =
    known === undefined
      ? [{ entity: entity.name, id, fields: Object.fromEntries(fields) }]
      : fields
          .filter(([name, value]) => !key.includes(name) && known[name] !== value)
          .map(([name, value]) => changed(entity, id, name, value));
  const its = ownedBy(entity).flatMap(({ by, child, field }) =>
    index.referring(by, row.id).map((each) => ({ entity: child, field, row: each })),
  );
  return {
    changes: [...written, ...its.map((each) => changed(each.entity, each.row.id, each.field, id))],
    given: its.map((each) => ({ entity: each.entity, id: each.row.id })),
    goes: [old],
  };
}

function outcomeOf(merging: Merging, naming: Naming, ledBefore: ReadonlySet<string | undefined>): Outcome {
  const { entity, field, row } = naming;
  if (entity.name === lead.name) {
    const led = merging.index.look(lead, row.id);
    // Where the other leads the same thing already, one record is enough.
    if (led !== undefined && ledBefore.has(ownerOf(led)?.id)) return { goes: [{ entity, id: row.id }] };
  }
  if (entity.naturalKey?.includes(field) === true) return enteredAnew(merging, naming);
  return {
    changes: [changed(entity, row.id, field, renamed(merging, row[field]))],
    given: [{ entity, id: row.id }],
  };
}

/**
 * Everything that names the one names the other. Failures: `both-there`, where both are marked at one meeting or voted on one decision;
 * those of deleting.
 */
export function mergeChanges(
  index: RegisterIndex,
  goes: string,
  stays: string,
  kind: Holder['kind'],
): Result<readonly Change[]> {
  const merging: Merging = { index, goes, stays, kind };
  const { entity, leadsBy } = holderKinds[kind];
  const led = new Set(
    index.snapshot.leads.filter((row) => row[leadsBy] === stays).map((row) => ownerOf(row)?.id),
  );
  const outcomes = namingOf(merging).map((each) => outcomeOf(merging, each, led));
  const clashes = outcomes.flatMap(({ clash }) => (clash === undefined ? [] : [clash]));
  if (clashes.length > 0) {
    const [from, to] = [goes, stays].map((id) => String(index.row(entity.name, id)?.['name']));
    return fail(
      'both-there',
      say('people.both-there', { from: from ?? '', to: to ?? '', where: { all: clashes } }),
    );
  }
  const going = outcomes.flatMap((each) => each.goes ?? []);
  const given = outcomes.flatMap((each) => each.given ?? []);
  const removal = removalOf(index, [...going, { entity, id: goes }], given);
  if (!removal.ok) return removal;
  return succeed([...outcomes.flatMap((each) => each.changes ?? []), ...removal.value]);
}
