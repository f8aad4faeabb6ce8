// Finds what somebody means by a ref or a name they type.

import { partsOf, type Entity, type Referring } from '../kernel/entity.ts';
import { entities, entityNamed } from './entities.ts';
import type { Thing } from './owning.ts';
import type { RegisterIndex } from './register-index.ts';
import { rowsIn } from './snapshot.ts';

function folded(words: string): string {
  return words.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
}

type Matches = (value: unknown) => boolean;

function byItsOwnName({ snapshot }: RegisterIndex, entity: Entity, matches: Matches): string[] {
  return rowsIn(snapshot, entity.name)
    .filter((row) => entity.calledBy.some((field) => matches(row[field])))
    .map(({ id }) => id);
}

/** By a name that a row of another kind gives it, as an alias gives a measure the name that spreadsheets use. */
function byAnotherName(
  { snapshot }: RegisterIndex,
  called: Referring,
  wanted: Entity,
  matches: Matches,
): string[] {
  const { entity, field } = partsOf(called);
  const fields = Object.entries(entityNamed(entity)?.fields ?? {});
  const [reference] = fields.find(([, { references }]) => references === wanted.name) ?? [];
  if (reference === undefined) return [];
  return rowsIn(snapshot, entity).flatMap(({ [field]: name, [reference]: id }) =>
    typeof id === 'string' && matches(name) ? [id] : [],
  );
}

/** Everything with exactly this ref or name, whatever its case. */
export function thingsCalled(index: RegisterIndex, called: string): Thing[] {
  const wanted = folded(called);
  if (wanted === '') return [];
  const matches: Matches = (name) => typeof name === 'string' && folded(name) === wanted;
  return entities.flatMap((entity) => {
    const ids = new Set([
      ...byItsOwnName(index, entity, matches),
      ...(entity.alsoCalledBy ?? []).flatMap((other) => byAnotherName(index, other, entity, matches)),
    ]);
    return [...ids].filter((id) => index.row(entity.name, id) !== undefined).map((id) => ({ entity, id }));
  });
}
