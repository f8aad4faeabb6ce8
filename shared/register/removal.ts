// What goes when something goes, by what each kind says of what it owns: one walk for every kind. The changes are of one batch, so that
// undo brings all of it back.

import { deletedField, type Change } from '../kernel/change.ts';
import type { Entity, Fate } from '../kernel/entity.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { say } from '../language/say.ts';
import { entities } from './entities.ts';
import { thingIn } from './naming.ts';
import { ownedBy, referrers, type Owned, type Thing } from './owning.ts';
import type { RegisterIndex } from './register-index.ts';

function withFate(entity: Entity, wanted: Fate): readonly Owned[] {
  return ownedBy(entity).filter(({ fate }) => fate === wanted);
}

/** What is shared, and through what. */
const shares = entities.flatMap((owner) =>
  withFate(owner, 'last takes it').map((each) => ({ owner, through: each })),
);

interface Walk {
  readonly index: RegisterIndex;
  readonly going: Set<string>;
  /** What no longer refers to any of them, because the same step gives it to another. */
  readonly given: ReadonlySet<string>;
  /** In the order they go: what is owned before its owner. */
  readonly order: Thing[];
  /** What stays, with a field to be emptied. */
  readonly emptied: { readonly thing: Thing; readonly field: string }[];
}

function keyOf({ entity, id }: Thing): string {
  return `${entity.name} ${id}`;
}

/** What refers to a thing by one field, and still will. */
function remaining({ index, given }: Walk, each: Owned, id: string): Thing[] {
  return referrers(index, each, id).filter((referrer) => !given.has(keyOf(referrer)));
}

function take(walk: Walk, thing: Thing): void {
  const key = keyOf(thing);
  if (walk.going.has(key)) return;
  walk.going.add(key);
  for (const each of ownedBy(thing.entity)) {
    if (each.fate === 'refuses' || each.fate === 'passes over') continue;
    for (const referrer of remaining(walk, each, thing.id)) {
      if (each.fate === 'stays') walk.emptied.push({ thing: referrer, field: each.field });
      else take(walk, referrer);
    }
  }
  walk.order.push(thing);
}

/** What stays, and keeps a thing from being removed: something else than itself. */
function holdersOf(walk: Walk, thing: Thing): Thing[] {
  return withFate(thing.entity, 'refuses')
    .flatMap((each) => remaining(walk, each, thing.id))
    .filter((each) => !walk.going.has(keyOf(each)) && keyOf(each) !== keyOf(thing));
}

/** The shared things left with no owner. */
function lastOf(walk: Walk, { entity, id }: Thing): Thing[] {
  return shares.flatMap(({ owner, through }): Thing[] => {
    const ownerId = through.child === entity ? walk.index.row(entity.name, id)?.[through.field] : undefined;
    if (typeof ownerId !== 'string') return [];
    const shared = { entity: owner, id: ownerId };
    const isLeft = remaining(walk, through, ownerId).some((other) => !walk.going.has(keyOf(other)));
    return isLeft || holdersOf(walk, shared).length > 0 ? [] : [shared];
  });
}

/** Repeat: one removal may free another. */
function takeWhatWasShared(walk: Walk): void {
  let before: number;
  do {
    before = walk.order.length;
    for (const shared of walk.order.flatMap((thing) => lastOf(walk, thing))) take(walk, shared);
  } while (walk.order.length > before);
}

/** Why a thing can't go: in its kind's own words, where that has any. */
function refusal({ index }: Walk, { entity, id }: Thing, holders: readonly [Thing, ...Thing[]]) {
  const [{ entity: by, id: byId }] = holders;
  const row = index.row(entity.name, id);
  const own = row === undefined ? undefined : entity.neededBy?.(row, holders.length);
  const needed = { thing: thingIn(index, entity.name, id), by: thingIn(index, by.name, byId) };
  return fail('still-used', own ?? say('register.still-used', needed), { entity: entity.name, id });
}

/**
 * The changes that delete these and all that goes with them, except for what the same step gives to another. Failure: `still-used`, when
 * something that stays needs one of them.
 */
export function removalOf(
  index: RegisterIndex,
  things: readonly Thing[],
  given: readonly Thing[] = [],
): Result<readonly Change[]> {
  const walk: Walk = { index, going: new Set(), given: new Set(given.map(keyOf)), order: [], emptied: [] };
  for (const thing of things) take(walk, thing);
  takeWhatWasShared(walk);
  for (const thing of walk.order) {
    const [first, ...others] = holdersOf(walk, thing);
    if (first !== undefined) return refusal(walk, thing, [first, ...others]);
  }
  const emptied = walk.emptied.filter(({ thing }) => !walk.going.has(keyOf(thing)));
  return succeed([
    ...emptied.map(({ thing, field }) => ({ entity: thing.entity.name, id: thing.id, field, value: null })),
    ...walk.order.map(({ entity, id }) => ({ entity: entity.name, id, field: deletedField, value: true })),
  ]);
}
