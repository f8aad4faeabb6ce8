// House styles, and templates of a body’s packs, that older versions kept apart on two copies: there are two of one thing, and one of them counts.

import type { Entity } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { houseStyle } from '../../packs/model/house-style.ts';
import { packTemplate } from '../../packs/model/pack-template.ts';
import { keptStyle } from '../../packs/rules/style-of.ts';
import { keptTemplate } from '../../packs/rules/template-of.ts';
import { thingIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { strategy } from '../../strategy/model/strategy.ts';
import type { Attention } from './concern.ts';

function contentOf(row: object): string {
  const values = Object.entries(row).filter(([field]) => field !== 'id');
  return JSON.stringify(values.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function itemsOf<R extends { readonly id: string; readonly bodyId: string | null }>(
  index: RegisterIndex,
  kind: Entity,
  rows: readonly R[],
  keptFor: (bodyId: R['bodyId']) => R | undefined,
): Attention[] {
  const [first] = index.snapshot.strategies;
  if (first === undefined) return [];
  return [...Map.groupBy(rows, ({ bodyId }) => bodyId)].flatMap(([bodyId, twins]) => {
    const kept = keptFor(bodyId);
    // Where they are the same, it doesn’t matter which of them counts.
    if (kept === undefined || new Set(twins.map(contentOf)).size < 2) return [];
    const about = { entity: strategy.name, id: first.id, field: `${kind.name} ${bodyId ?? ''}` } as const;
    return [
      {
        concern: 'kept twice',
        objectiveRef: '',
        subject: thingIn(index, kind.name, kept.id),
        sentence: say('attention.kept-twice', { thing: thingIn(index, kind.name, kept.id) }),
        about: [about],
        putRightAt: about,
        opens: { entity: kind.name, id: kept.id },
      },
    ];
  });
}

export function keptTwiceConcerns(index: RegisterIndex): Attention[] {
  const { houseStyles, packTemplates } = index.snapshot;
  return [
    ...itemsOf(index, houseStyle, houseStyles, (bodyId) => keptStyle(index, bodyId)),
    ...itemsOf(index, packTemplate, packTemplates, (bodyId) => keptTemplate(index, bodyId)),
  ];
}
