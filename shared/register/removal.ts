// Deletes something together with what can't stay without it. Each kind says in its definition (`owns`) what becomes of the rows that refer
// to it, and one walk serves all kinds. The changes are meant for one batch, so that undo brings everything back.

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

/** The kinds whose rows several others may share, each with the reference through which they do: a measure, through its uses. */
const shares = entities.flatMap((owner) =>
  withFate(owner, 'last takes it').map((each) => ({ owner, through: each })),
);

interface Walk {
  readonly index: RegisterIndex;
  readonly going: Set<string>;
  /** Rows that the same step makes refer to something else, and that therefore stay. */
  readonly given: ReadonlySet<string>;
  /** In the order of deletion: what is owned before its owner. */
  readonly order: Thing[];
  /** Rows that stay, each with the field to be emptied. */
  readonly emptied: { readonly thing: Thing; readonly field: string }[];
}

function keyOf({ entity, id }: Thing): string {
  return `${entity.name} ${id}`;
}

/** The rows that refer to a thing by one field, and still will after this step. */
function remaining({ index, given }: Walk, each: Owned, id: string): Thing[] {
  return referrers(index, each, id).filter((referrer) => !given.has(keyOf(referrer)));
}

/** What goes with it right away. What only referred to it is noted to be emptied. */
function goingWith(walk: Walk, thing: Thing): Thing[] {
  return ownedBy(thing.entity).flatMap((each) => {
    if (each.fate === 'refuses' || each.fate === 'passes over') return [];
    const left = remaining(walk, each, thing.id);
    if (each.fate !== 'stays') return left;
    walk.emptied.push(...left.map((referrer) => ({ thing: referrer, field: each.field })));
    return [];
  });
}

/** Without calling itself: what a colleague's copy has put under one another may be deeper than any stack. */
function take(walk: Walk, first: Thing): void {
  const open: { readonly thing: Thing; readonly parts: Iterator<Thing> }[] = [];
  const enter = (thing: Thing) => {
    const key = keyOf(thing);
    if (walk.going.has(key)) return;
    walk.going.add(key);
    open.push({ thing, parts: goingWith(walk, thing).values() });
  };
  enter(first);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const next = last.parts.next();
    if (next.done !== true) enter(next.value);
    else {
      walk.order.push(last.thing);
      open.pop();
    }
  }
}

/** The rows that need this thing and stay, so that it can't be deleted. */
function holdersOf(walk: Walk, thing: Thing): Thing[] {
  return withFate(thing.entity, 'refuses')
    .flatMap((each) => remaining(walk, each, thing.id))
    .filter((each) => !walk.going.has(keyOf(each)) && keyOf(each) !== keyOf(thing));
}

/** What this thing shared with others, where none of those others stays. */
function lastOf(walk: Walk, { entity, id }: Thing): Thing[] {
  return shares.flatMap(({ owner, through }): Thing[] => {
    const ownerId = through.child === entity ? walk.index.row(entity.name, id)?.[through.field] : undefined;
    if (typeof ownerId !== 'string') return [];
    const shared = { entity: owner, id: ownerId };
    const isLeft = remaining(walk, through, ownerId).some((other) => !walk.going.has(keyOf(other)));
    return isLeft || holdersOf(walk, shared).length > 0 ? [] : [shared];
  });
}

/** Repeated until nothing more goes: what goes now may have been the last to share something else. */
function takeWhatWasShared(walk: Walk): void {
  let before: number;
  do {
    before = walk.order.length;
    for (const shared of walk.order.flatMap((thing) => lastOf(walk, thing))) take(walk, shared);
  } while (walk.order.length > before);
}

/** Why a thing can't be deleted: in its kind's own words, where that has any. */
function refusal({ index }: Walk, { entity, id }: Thing, holders: readonly [Thing, ...Thing[]]) {
  const [{ entity: by, id: byId }] = holders;
  const row = index.row(entity.name, id);
  const own =
    row === undefined
      ? undefined
      : entity.neededBy?.(row, {
          count: holders.length,
          kinds: [...new Set(holders.map(({ entity: { name } }) => name))],
        });
  const needed = { thing: thingIn(index, entity.name, id), by: thingIn(index, by.name, byId) };
  return fail('still-used', own ?? say('register.still-used', needed), { entity: entity.name, id });
}

/**
 * The changes that delete these things and what goes with them. `given` are rows that the same step makes refer to something else: they
 * stay. Failure: `still-used`, when something that stays needs one of them.
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
