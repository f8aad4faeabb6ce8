// What in a batch is under a seal, because it belongs to something that seals it, as a closed period seals its figures. Changing it, by
// whatever way, needs a reason; so does changing the seal itself, where a kind says that it is under its own. Judged by the register
// before the batch, so that no batch opens a seal for itself.

import { isFields, isKeptBySeal, type Change } from '../../../shared/kernel/change.ts';
import { kindsNamedIn, partsOfNaturalId, sealedFrom, type Entity } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { entities, entityNamed } from '../../../shared/register/entities.ts';
import type { Projection } from '../projection/projection.ts';

const sealable = new Map(
  entities
    .filter(({ sealedBy, sealsItself }) => sealedBy.length > 0 || sealsItself === true)
    .map((entity) => [entity.name, entity]),
);

interface Parent {
  readonly entity: Entity;
  readonly id: string;
}

/** The fields of each kind that name what seals it, with the kind that each names. */
const sealers = new Map(
  entities.map((entity) => [
    entity,
    entity.sealedBy.flatMap((field) =>
      kindsNamedIn(entity, field).flatMap((kind) => {
        const target = entityNamed(kind);
        return target === undefined ? [] : [{ field, target }];
      }),
    ),
  ]),
);

/** The references of other kinds through which each is sealed. */
const sealersFrom = new Map(
  entities.map((entity) => [
    entity,
    entity.sealedBy.flatMap((each) => {
      const parts = sealedFrom(each);
      const from = entityNamed(parts?.entity ?? '');
      return parts === undefined || from === undefined ? [] : [{ from, field: parts.field }];
    }),
  ]),
);

/** Looks each thing up once, however many changes of a batch belong to it. */
function sealsIn(projection: Projection) {
  const known = new Map<Entity, Map<string, Saying | undefined>>();

  /** A natural id names what it was made of: nothing need be read to know what such a row belongs to. */
  const inId = ({ naturalKey = [] }: Entity, id: string, field: string): string | undefined => {
    const index = naturalKey.indexOf(field);
    const parts = index < 0 ? undefined : partsOfNaturalId(id);
    return parts?.length === naturalKey.length ? parts[index] : undefined;
  };

  const pointedTo = (entity: Entity, id: string, field: string): unknown =>
    inId(entity, id, field) ?? projection.table(entity.name)?.row(id)?.[field];

  const sealOf = ({ entity, id }: Parent): Saying | undefined => {
    const ofEntity = known.get(entity) ?? new Map<string, Saying | undefined>();
    known.set(entity, ofEntity);
    const found = ofEntity.get(id);
    if (found !== undefined || ofEntity.has(id)) return found;
    const row = projection.table(entity.name)?.row(id);
    const seal =
      (row === undefined ? undefined : entity.seals(row)) ??
      firstSeal(entity, (field) => pointedTo(entity, id, field)) ??
      sealFrom(entity, id);
    ofEntity.set(id, seal);
    return seal;
  };

  /** Of what the fields of something name, each given by its value. */
  const firstSeal = (entity: Entity, valueOf: (field: string) => unknown): Saying | undefined => {
    for (const { field, target } of sealers.get(entity) ?? []) {
      const id = valueOf(field);
      const seal = typeof id === 'string' ? sealOf({ entity: target, id }) : undefined;
      if (seal !== undefined) return seal;
    }
    return undefined;
  };

  /** Of what refers to something, and is sealed. */
  const sealFrom = (entity: Entity, id: string): Saying | undefined => {
    for (const { from, field } of sealersFrom.get(entity) ?? []) {
      for (const referring of projection.table(from.name)?.referring(field, id) ?? []) {
        const seal = sealOf({ entity: from, id: referring });
        if (seal !== undefined) return seal;
      }
    }
    return undefined;
  };

  const ownSeal = (entity: Entity, id: string): Saying | undefined =>
    entity.sealsItself === true ? sealOf({ entity, id }) : undefined;

  /** A change touches both what the row belonged to and what it is given to. */
  return (entity: Entity, change: Change): Saying | undefined => {
    const own = ownSeal(entity, change.id) ?? sealFrom(entity, change.id);
    if (own !== undefined) return own;
    if ('fields' in change) {
      const fields = isFields(change.fields) ? change.fields : {};
      return firstSeal(entity, (field) => fields[field]);
    }
    return (
      firstSeal(entity, (field) => pointedTo(entity, change.id, field)) ??
      firstSeal(entity, (field) => (field === change.field ? change.value : undefined))
    );
  };
}

const mostNamed = 3;

function refusal(seals: readonly Saying[]): Result<undefined> {
  const named = seals.slice(0, mostNamed);
  const more = seals.length - named.length;
  const listed = { several: named, between: '; ' };
  return fail(
    'needs-reason',
    more === 0
      ? say('write.needs-reason', { seals: listed })
      : say('write.needs-reason-more', { seals: listed, count: more }),
    { field: 'reason' },
  );
}

/** Failure: `needs-reason`, with what is sealed and since when. A batch that touches nothing of that kind reads nothing from the file. */
export function sealCheck(projection: Projection, changes: readonly Change[]): Result<undefined> {
  const sealOf = sealsIn(projection);
  const found = new Map<string, Saying>();
  let before: Change | undefined;
  for (const change of changes) {
    const entity = sealable.get(change.entity);
    if (entity === undefined || ('field' in change && !isKeptBySeal(entity, change.field))) continue;
    // Several fields of one thing come one after another.
    const isAsBefore = before?.id === change.id && 'field' in change && before.entity === change.entity;
    before = change;
    if (isAsBefore && !entity.sealedBy.includes(change.field)) continue;
    const seal = sealOf(entity, change);
    if (seal !== undefined) found.set(JSON.stringify(seal), seal);
  }
  return found.size === 0 ? succeed(undefined) : refusal([...found.values()]);
}
