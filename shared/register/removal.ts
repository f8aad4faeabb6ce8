// What goes when something goes, by what each kind says of what it owns: one walk for every kind. The changes are of one batch, so that
// undo brings all of it back.

import { remove, type Change } from '../kernel/change.ts';
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
  /** In the order they go: what is owned before its owner. */
  readonly order: Thing[];
  /** What stays, with a field to be emptied. */
  readonly emptied: { readonly thing: Thing; readonly field: string }[];
}

function keyOf({ entity, id }: Thing): string {
  return `${entity.name} ${id}`;
}

function take(walk: Walk, thing: Thing): void {
  const key = keyOf(thing);
  if (walk.going.has(key)) return;
  walk.going.add(key);
  for (const each of ownedBy(thing.entity)) {
    if (each.fate === 'refuses') continue;
    for (const referrer of referrers(walk.index, each, thing.id)) {
      if (each.fate === 'stays') walk.emptied.push({ thing: referrer, field: each.field });
      else take(walk, referrer);
    }
  }
  walk.order.push(thing);
}

/** What stays that keeps a thing from going. */
function holderOf(walk: Walk, thing: Thing): Thing | undefined {
  return withFate(thing.entity, 'refuses')
    .flatMap((each) => referrers(walk.index, each, thing.id))
    .find((each) => !walk.going.has(keyOf(each)));
}

/** What a thing that goes has shared with others, now that none of them is left. */
function lastOf(walk: Walk, { entity, id }: Thing): Thing[] {
  return shares.flatMap(({ owner, through }): Thing[] => {
    const ownerId = through.child === entity ? walk.index.row(entity.name, id)?.[through.field] : undefined;
    if (typeof ownerId !== 'string') return [];
    const shared = { entity: owner, id: ownerId };
    const isLeft = referrers(walk.index, through, ownerId).some((other) => !walk.going.has(keyOf(other)));
    return isLeft || holderOf(walk, shared) !== undefined ? [] : [shared];
  });
}

/** One may be the last only once another has gone that stood in its way. */
function takeWhatWasShared(walk: Walk): void {
  let before: number;
  do {
    before = walk.order.length;
    for (const shared of walk.order.flatMap((thing) => lastOf(walk, thing))) take(walk, shared);
  } while (walk.order.length > before);
}

/** The changes that delete these and all that goes with them. Failure: `still-used`, when something that stays needs one of them. */
export function removalOf(index: RegisterIndex, things: readonly Thing[]): Result<readonly Change[]> {
  const walk: Walk = { index, going: new Set(), order: [], emptied: [] };
  for (const thing of things) take(walk, thing);
  takeWhatWasShared(walk);
  for (const thing of walk.order) {
    const holder = holderOf(walk, thing);
    if (holder === undefined) continue;
    return fail(
      'still-used',
      say('register.still-used', {
        thing: thingIn(index, thing.entity.name, thing.id),
        by: thingIn(index, holder.entity.name, holder.id),
      }),
      { entity: thing.entity.name, id: thing.id },
    );
  }
  const emptied = walk.emptied.filter(({ thing }) => !walk.going.has(keyOf(thing)));
  return succeed([
    ...emptied.map(({ thing, field }) => ({ entity: thing.entity.name, id: thing.id, field, value: null })),
    ...walk.order.map(({ entity, id }) => remove(entity, id)),
  ]);
}
