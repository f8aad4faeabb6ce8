// What waits for somebody to choose, as data to be spoken, and the changes that settle it: concurrent values of a field, and edits against
// a deletion. Two orders of one list, and what a merge leaves behind, are in left-by-merges.ts. The command line and the screens both
// read this.

import type { ConflictList, ConflictSide } from '../../../shared/exchange/conflicts-calls.ts';
import { mergeParagraphs } from '../../../shared/exchange/rules/merge-paragraphs.ts';
import { deletedField, type Change } from '../../../shared/kernel/change.ts';
import { kindsReferredTo } from '../../../shared/kernel/entity.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { sayField, sayValue, thingIn, type RowFinder } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { openConflicts, type Conflict, type Side } from '../../register/merge/conflict-sides.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { finderIn } from '../history/telling.ts';
import { orderLines, orphanLines, refLines, type OpenLine } from './left-by-merges.ts';

function sideView(
  { change, actor, at, atLatest, act, batch }: Side,
  says: Spoken,
  shown: boolean,
): ConflictSide {
  return { key: change, says, actor, at, atLatest, act, batch, shown };
}

/** Text, rather than the id of something. */
function isProse(entity: string, field: string): boolean {
  const known = entityNamed(entity)?.fields[field];
  return known?.column === 'text' && kindsReferredTo(known).length === 0;
}

function fieldLine(finder: RowFinder, conflict: Conflict): OpenLine {
  const { entity, entityId, field, sides, ancestor, following } = conflict;
  const [ours, theirs] = sides.map(({ value }) => value);
  const asked = entityNamed(entity)?.fields[field]?.asked;
  const says = asked ?? ((value: unknown) => sayValue(finder, entity, field, value));
  const isText = sides.every(({ value }) => typeof value === 'string') && isProse(entity, field);
  const merged =
    isText && typeof ours === 'string' && typeof theirs === 'string'
      ? mergeParagraphs(typeof ancestor?.value === 'string' ? ancestor.value : '', ours, theirs)
      : undefined;
  return {
    line: {
      key: `${entityId}\n${field}`,
      kind: 'field',
      what: thingIn(finder, entity, entityId),
      field: sayField(field),
      before: ancestor === undefined ? null : says(ancestor.value),
      sides: sides.map((side, index) => sideView(side, says(side.value), index === 0)),
      proposal: merged?.text ?? null,
      clashes: merged?.clashes ?? 0,
    },
    places: [field, ...[...following.values()].flat().map((other) => other.field)].map((each) => ({
      id: entityId,
      field: each,
    })),
    changes: new Map(
      sides.map((side) => [
        side.change,
        [
          { entity, id: entityId, field, value: side.value },
          ...(following.get(side.change) ?? []).map((other) => ({ entity, id: entityId, ...other })),
        ],
      ]),
    ),
    of: sides.map(({ change }) => change),
    write: merged === undefined ? undefined : (text) => [{ entity, id: entityId, field, value: text }],
  };
}

/** The edits of one step are one side: whoever takes it takes all that the step wrote. */
function byStep(sides: readonly Side[]): Side[][] {
  const steps = new Map<string, Side[]>();
  for (const side of sides) {
    const key = side.field === deletedField ? side.change : String(side.batch);
    steps.set(key, [...(steps.get(key) ?? []), side]);
  }
  return [...steps.values()];
}

function deletionLine(finder: RowFinder, { entity, entityId, sides }: Conflict): OpenLine {
  const said = ({ field, value }: Side): Spoken =>
    field === deletedField
      ? say(value === true ? 'conflicts.deleted' : 'conflicts.kept')
      : say('conflicts.field-says', {
          field: sayField(field),
          value: sayValue(finder, entity, field, value),
        });
  const bringBack: Change = { entity, id: entityId, field: deletedField, value: false };
  const written = ({ field, value }: Side): Change[] =>
    field === deletedField && value === false ? [] : [{ entity, id: entityId, field, value }];
  const steps = byStep(sides);
  return {
    line: {
      key: `${entityId}\n${deletedField}`,
      kind: 'deletion',
      what: thingIn(finder, entity, entityId),
      field: null,
      before: null,
      sides: steps.flatMap((step, index) => {
        const [first] = step;
        if (first === undefined) return [];
        return [sideView(first, { several: step.map(said), between: '; ' }, index === 0)];
      }),
      proposal: null,
      clashes: 0,
    },
    places: [{ id: entityId, field: null }],
    changes: new Map(
      steps.flatMap((step) => {
        const [first] = step;
        if (first === undefined) return [];
        const deletes = first.field === deletedField && first.value === true;
        return [[first.change, [...(deletes ? [] : [bringBack]), ...step.flatMap(written)]] as const];
      }),
    ),
    of: sides.map(({ change }) => change),
    write: undefined,
  };
}

/** First conflicts over what people wrote, then over orders, then what a merge left without its parent or with another's ref. */
export function openLines(register: ReadableRegister, index: RegisterIndex): OpenLine[] {
  const finder = finderIn(register, index);
  const found = openConflicts(register);
  const isOrder = ({ field }: Conflict) => field === 'position';
  return [
    ...found
      .filter((conflict) => !isOrder(conflict))
      .map((conflict) =>
        conflict.field === deletedField ? deletionLine(finder, conflict) : fieldLine(finder, conflict),
      ),
    ...orderLines(found.filter(isOrder), finder),
    ...orphanLines(register, finder),
    ...refLines(register, index),
  ];
}

export function conflictList(lines: readonly OpenLine[]): ConflictList {
  const sides = lines.flatMap(({ line }) => line.sides);
  const batches = new Map(sides.map(({ batch, act }) => [batch, act]));
  return {
    lines: lines.map(({ line }) => line),
    actors: [...new Set(sides.map(({ actor }) => actor))].sort(),
    batches: [...batches].sort(([a], [b]) => b - a).map(([batch, act]) => ({ batch, act })),
  };
}
