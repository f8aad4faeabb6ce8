// House styles, and templates of a body’s packs, that older versions kept apart on two copies: there are two of one thing, and one of them counts.

import type { Entity } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { houseStyle } from '../../packs/model/house-style.ts';
import { packTemplate } from '../../packs/model/pack-template.ts';
import { keptFor, type KeptOf } from '../../packs/rules/kept-for.ts';
import { thingIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { strategy } from '../../strategy/model/strategy.ts';
import type { Attention } from './concern.ts';

function contentOf(row: object): string {
  const values = Object.entries(row).filter(([field]) => field !== 'id');
  return JSON.stringify(values.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function itemsOf(index: RegisterIndex, kind: Entity, rows: readonly KeptOf[]): Attention[] {
  const [first] = index.snapshot.strategies;
  if (first === undefined) return [];
  return [...Map.groupBy(rows, ({ bodyId }) => bodyId)].flatMap(([bodyId, twins]) => {
    const { kept } = keptFor(twins, bodyId);
    // Where they are the same, it doesn’t matter which of them counts.
    if (kept === undefined || new Set(twins.map(contentOf)).size < 2) return [];
    const thing = thingIn(index, kind.name, kept.id);
    const about = { entity: strategy.name, id: first.id, field: `${kind.name} ${bodyId ?? ''}` } as const;
    return [
      {
        concern: 'kept twice',
        objectiveRef: '',
        subject: thing,
        sentence: say('attention.kept-twice', { thing }),
        about: [about],
        putRightAt: about,
        opens: { entity: kind.name, id: kept.id },
      },
    ];
  });
}

export function keptTwiceConcerns(index: RegisterIndex): Attention[] {
  const { houseStyles, packTemplates } = index.snapshot;
  return [...itemsOf(index, houseStyle, houseStyles), ...itemsOf(index, packTemplate, packTemplates)];
}
