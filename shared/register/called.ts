// What somebody means by a ref or a name they type.

import { partsOf, type Entity, type Referring } from '../kernel/entity.ts';
import { entities, entityNamed } from './entities.ts';
import type { Thing } from './owning.ts';
import type { RegisterIndex } from './register-index.ts';
import { rowsIn } from './snapshot.ts';

function folded(words: string): string {
  return words.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
}

type Is = (value: unknown) => boolean;

function byItsOwnName({ snapshot }: RegisterIndex, entity: Entity, is: Is): string[] {
  return rowsIn(snapshot, entity.name)
    .filter((row) => entity.calledBy.some((field) => is(row[field])))
    .map(({ id }) => id);
}

/** Things that some row refers to by this name. */
function byAnotherName({ snapshot }: RegisterIndex, called: Referring, owner: Entity, is: Is): string[] {
  const { entity, field } = partsOf(called);
  const fields = Object.entries(entityNamed(entity)?.fields ?? {});
  const [reference] = fields.find(([, { references }]) => references === owner.name) ?? [];
  if (reference === undefined) return [];
  return rowsIn(snapshot, entity).flatMap(({ [field]: name, [reference]: id }) =>
    typeof id === 'string' && is(name) ? [id] : [],
  );
}

/** Everything with exactly this ref or name, whatever its case. */
export function thingsCalled(index: RegisterIndex, called: string): Thing[] {
  const wanted = folded(called);
  if (wanted === '') return [];
  const is: Is = (name) => typeof name === 'string' && folded(name) === wanted;
  return entities.flatMap((entity) => {
    const ids = new Set([
      ...byItsOwnName(index, entity, is),
      ...(entity.alsoCalledBy ?? []).flatMap((other) => byAnotherName(index, other, entity, is)),
    ]);
    return [...ids].filter((id) => index.row(entity.name, id) !== undefined).map((id) => ({ entity, id }));
  });
}
