// One thing in the document against its row in the register: new, the same, changed by the document, or edited here since the last import.

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { create } from '../../../../shared/kernel/change.ts';
import type { Entity, NameOf, NewFields, Row } from '../../../../shared/kernel/entity.ts';
import { firstWords } from '../../../../shared/language/first-words.ts';
import { nameIn } from '../../../../shared/register/naming.ts';
import type { Thing } from '../../../../shared/register/owning.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import { removalOf } from '../../../../shared/register/removal.ts';
import type { Collector, Item } from './plan.ts';

export interface MatchContext {
  /** The name of the document. */
  readonly file: string;
  /** The register as it is. */
  readonly index: RegisterIndex;
  readonly collect: Collector;
  readonly newId: () => string;
  /** What the document calls things, by their ids. */
  readonly names: Map<string, Spoken>;
  /** The value a field was given by the last import that set it; undefined when none did. */
  readonly lastImported: (entityId: string, field: string) => unknown;
}

export interface Wanted<E extends Entity> {
  readonly entity: E;
  readonly name: Spoken;
  /** Where in the document; null for the whole of it. */
  readonly location: DocumentLocation | null;
  readonly id: string;
  /** The row in the register, when there is one. */
  readonly row: Row<E> | undefined;
  readonly fields: NewFields<E>;
  /** Set at creation and left alone afterwards: their order. */
  readonly onlyAtFirst?: readonly string[];
  /** Fields that change only with another: the day of a note, with the note. */
  readonly goesWith?: Readonly<Record<string, string>>;
  /** Fields that a document doesn't change once a person has filled them in, when no document has ever said them. */
  readonly typedWins?: readonly string[];
  /** Fields that the document leaves open, with its words where it has any: what the register knows of them stays. */
  readonly open?: Readonly<Record<string, string>>;
  /** Shown for a new one. */
  readonly detail?: Spoken;
  /** Fields whose values are shown for a new one too, where they say something. */
  readonly shows?: readonly string[];
}

const longestShown = 80;

/** A value as shown in a preview. */
export function shown(value: unknown): Spoken {
  if (value === null || value === undefined || value === '') return say('document.blank');
  if (typeof value === 'object' && 'written' in value) return shown(value.written);
  if (typeof value === 'object' && 'kind' in value && value.kind === 'percentage')
    return say('document.percentage-of-two');
  return say('document.quoted', {
    words: firstWords(typeof value === 'string' ? value : JSON.stringify(value), longestShown),
  });
}

/** The value of a field as a person reads it: a choice in its own words, not as it is kept. */
function shownOf(context: MatchContext, entity: Entity, field: string, value: unknown): Spoken {
  if (typeof value === 'boolean') return say(value ? 'history.value.yes' : 'history.value.no');
  // A value of several parts is shown as it was written.
  if (value === null || value === '' || typeof value === 'object') return shown(value);
  const nameOf: NameOf = (of, id) => context.names.get(id) ?? nameIn(context.index)(of, id);
  const { says, references } = entity.fields[field] ?? {};
  if (references !== undefined && typeof value === 'string') return nameOf(references, value);
  return says?.(value, nameOf) ?? shown(value);
}

const saysNothing: ReadonlySet<unknown> = new Set([null, undefined, '', 'not reported', 'not known']);

/** "milestone: “Summer 2026”, due by 31 August 2026". */
function fieldSaying(context: MatchContext, entity: Entity, field: string, value: unknown): Saying {
  const isDue = field === 'milestone' && typeof value === 'object' && value !== null && 'to' in value;
  const day = isDue && typeof value.to === 'string' ? { day: value.to } : undefined;
  const words = shownOf(context, entity, field, value);
  const said = isDue
    ? day === undefined
      ? say('document.no-day', { words })
      : say('document.due', { words, day })
    : words;
  return say('document.field-says', { field: labelOf(field), value: said });
}

/** All that a preview says of a new thing, so that what was misread is seen before it is imported. */
function detailOfNew<E extends Entity>(
  context: MatchContext,
  { entity, fields, detail, shows = [] }: Wanted<E>,
): Spoken {
  const values = shows.map((field) => ({ field, value: parse(entity, field, Reflect.get(fields, field)) }));
  const said: Spoken[] = values
    .filter(({ value }) => !saysNothing.has(value))
    .map(({ field, value }) => fieldSaying(context, entity, field, value));
  const all = detail === undefined || detail === '' ? said : [detail, ...said];
  const [only, ...others] = all;
  return others.length === 0 ? (only ?? '') : { several: all, between: '; ' };
}

function locationIn(file: string, location: DocumentLocation | null): Spoken {
  return location === null ? file : sayDocumentLocation(location);
}

function labelOf(field: string): Saying {
  return { say: `history.field.${field}` };
}

/** Adds what this thing needs to the plan. */
export function compare<E extends Entity>(context: MatchContext, wanted: Wanted<E>): void {
  const { collect } = context;
  const { entity, name, location, id, row, fields } = wanted;
  const item = { entity: entity.name, id, name, location: locationIn(context.file, location) };
  if (row === undefined) {
    collect.change(create(entity, id, fields));
    collect.item({ ...item, kind: 'new', detail: detailOfNew(context, wanted) });
    return;
  }
  const given: Readonly<Record<string, unknown>> = { ...fields };
  const present: Readonly<Record<string, unknown>> = row;
  const isOther = (field: string) =>
    JSON.stringify(parse(entity, field, given[field])) !== JSON.stringify(present[field] ?? null);
  const compared = Object.keys(given).filter((field) => wanted.onlyAtFirst?.includes(field) !== true);
  const follows = (field: string) =>
    entity.fields[field]?.follows === true || wanted.goesWith?.[field] !== undefined;
  const differing = compared.filter((field) => !follows(field) && isOther(field));
  const changed = new Set<string>();
  for (const field of differing) {
    const value = parse(entity, field, given[field]);
    const here = shownOf(context, entity, field, present[field]);
    const there = shownOf(context, entity, field, value);
    const detail = say('document.field-changed', { field: labelOf(field), before: here, after: there });
    if (isKept(context, wanted, field)) {
      collect.item({
        ...item,
        kind: 'kept',
        detail: say('document.field-kept', {
          field: labelOf(field),
          here,
          there,
        }),
      });
      continue;
    }
    const open = wanted.open?.[field];
    if (open !== undefined) {
      collect.item({ ...item, kind: 'kept', detail: stays(labelOf(field), here, open) });
      continue;
    }
    changed.add(field);
    collect.change({ entity: entity.name, id, field, value });
    collect.item({ ...item, kind: 'changed', detail });
  }
  // Where it was read goes with what was read, and is no change of its own.
  const isDue = (field: string) => {
    const other = wanted.goesWith?.[field];
    return follows(field) && (other === undefined ? changed.size > 0 : changed.has(other));
  };
  for (const field of compared.filter((each) => isDue(each) && isOther(each)))
    collect.change({ entity: entity.name, id, field, value: parse(entity, field, given[field]) });
  if (differing.length === 0) collect.item({ ...item, kind: 'same', detail: '' });
}

/** What the register knows, and the document leaves open. */
export function stays(field: Spoken, here: Spoken, words: string): Saying {
  return words === ''
    ? say('document.stays-unsaid', { field, here })
    : say('document.stays-open', { field, here, there: shown(words) });
}

/** Edited here since the document last said the same, or typed before any document said anything. */
function isKept<E extends Entity>(context: MatchContext, wanted: Wanted<E>, field: string): boolean {
  const { entity, id, row, fields, typedWins = [] } = wanted;
  const imported = context.lastImported(id, field);
  if (imported === undefined && typedWins.includes(field)) {
    const here: unknown = row === undefined ? undefined : Reflect.get(row, field);
    return here !== undefined && here !== null && here !== '';
  }
  return JSON.stringify(imported) === JSON.stringify(parse(entity, field, Reflect.get(fields, field)));
}

/** Deletes what the document no longer has, with all that goes with it. What something else needs is kept. */
export function takeOut({ collect, index }: MatchContext, thing: Thing, item: Item): void {
  const removal = removalOf(index, [thing]);
  if (removal.ok) collect.change(...removal.value);
  collect.item(removal.ok ? item : { ...item, kind: 'kept', detail: removal.error.message });
}

function parse(entity: Entity, field: string, value: unknown): unknown {
  return entity.fields[field]?.schema.parse(value) ?? null;
}

const step = 1_000;

/**
 * Where new things go among those the register has: `known` holds, in the document's order, the position of each existing one
 * and undefined for each new one. Nothing existing moves.
 */
export function positionsFor(known: readonly (number | undefined)[]): number[] {
  const positions: number[] = [];
  known.forEach((position, index) => {
    if (position !== undefined) {
      positions.push(position);
      return;
    }
    const before = positions.at(-1);
    const gap = known.slice(index).findIndex((next) => next !== undefined);
    const after = gap === -1 ? undefined : known[index + gap];
    if (before === undefined) positions.push(after === undefined ? step : after - step * gap);
    else if (after === undefined || after <= before) positions.push(before + step);
    else positions.push(before + Math.max(1, Math.floor((after - before) / (gap + 1))));
  });
  return positions;
}
