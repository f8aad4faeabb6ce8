// The rules over several fields of one row, judged when every change of a batch is in the tables: on the way one field may break what the
// next one puts right.

import type { Entity } from '../../../shared/kernel/entity.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Projection } from '../projection/projection.ts';
import { finderIn } from './finder.ts';
import { invalid, type ValidChange } from './validate.ts';

export interface RuleCheck {
  readonly note: (change: ValidChange) => void;
  readonly settle: () => Result<undefined>;
}

/** A creation is judged when it is checked. What a merge broke can still be edited: only setting a field of the rule is held to it. */
export function ruleCheck(projection: Projection): RuleCheck {
  const touched = new Map<string, Entity>();
  const finder = finderIn(projection);
  return {
    note: ({ entity, id, field }) => {
      if (field !== null && entity.rule?.over.includes(field) === true) touched.set(id, entity);
    },
    settle: () => {
      for (const [id, entity] of touched) {
        const table = projection.table(entity.name);
        const row = table?.isDeleted(id) === false ? table.row(id) : undefined;
        const broken = row === undefined ? undefined : entity.rule?.broken(row);
        if (broken !== undefined) return invalid({ entity: entity.name, id }, {}, broken, finder);
      }
      return succeed(undefined);
    },
  };
}
