// Rows kept in memory are those of the file, whatever was written: for every table of the model by itself, and as a property for all.

import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit } from '../../../../electron/register/write/commit.ts';
import { all, snapshot } from '../../../../electron/register/read/query.ts';
import { snapshotCache } from '../../../../electron/register/read/table-cache.ts';
import { create, deletedField, set, type Change, type Creation } from '../../../../shared/kernel/change.ts';
import { dayAfter, isDay } from '../../../../shared/kernel/days.ts';
import { naturalId, type Entity, type Field } from '../../../../shared/kernel/entity.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { tables } from '../../../../shared/register/snapshot.ts';
import { inWords } from '../../../in-english.ts';
import { aRegister, valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

const entities: readonly Entity[] = Object.values(tables);
const byName = new Map(entities.map((entity) => [entity.name, entity]));

function entityOf({ entity }: { readonly entity: string }): Entity {
  const found = byName.get(entity);
  if (found === undefined) throw new Error(`no table of ${entity}`);
  return found;
}

/** The samples again under other ids, each pointing to others of its set. */
function aSet(number: number): Creation[] {
  const ids = new Map<string, string>();
  return samples.map((sample) => {
    const entity = entityOf(sample);
    const { naturalKey } = entity;
    const given = Object.entries(sample.fields).map(([name, value]): [string, unknown] => {
      const field = entity.fields[name];
      const parent = field?.references;
      if (typeof value !== 'string') return [name, value];
      if (parent !== undefined) return [name, ids.get(`${parent} ${value}`)];
      const renamed = isDay(value) ? dayAfter(value, number) : `${value}~${number}`;
      // A kind among others can't be renamed: what else is in the key tells two sets apart.
      const isName = naturalKey?.includes(name) === true && field?.schema.safeParse(renamed).success === true;
      return [name, isName ? renamed : value];
    });
    const fields = Object.fromEntries(given);
    const id =
      naturalKey === undefined
        ? `${sample.id}~${number}`
        : naturalId(naturalKey.map((name) => String(fields[name])));
    ids.set(`${sample.entity} ${sample.id}`, id);
    return { entity: sample.entity, id, fields };
  });
}

const sets = [aSet(0), aSet(1), aSet(2)] as const;

/** The fields that may change. Where it may have one of several owners, its actual owner is one; the others stay empty. */
function editable(creation: Creation): string[] {
  const { fields, naturalKey, rule } = entityOf(creation);
  return Object.entries(fields)
    .filter(
      ([name, { references }]) =>
        name !== 'position' &&
        naturalKey?.includes(name) !== true &&
        (rule?.over.includes(name) === true
          ? references !== undefined && typeof creation.fields[name] === 'string'
          : references === undefined || typeof creation.fields[name] === 'string'),
    )
    .map(([name]) => name);
}

interface Known {
  readonly creation: Creation;
  fields: Record<string, unknown>;
  state: 'not made' | 'live' | 'deleted';
}

/** Values of every form a field in the model has. */
function offered(number: number): readonly unknown[] {
  const written = String(number);
  return [
    `Reworded ${written}`,
    '2025-03-31',
    'Europe/Dublin',
    'Pacific/Auckland',
    written,
    number,
    3,
    4,
    true,
    false,
    null,
    { kind: 'exact', quantity: { unit: 'number', amount: written }, written },
    { status: 'at risk', reason: `Reason ${written}`, by: 'Secretary', on: '2024-07-12', madeWith: '' },
    { say: 'verbatim', text: written },
    { file: 'q2-finance.xlsx', sheet: 'Budget', cell: `C${written}` },
    [],
    ['agenda'],
    { present: [], barred: [], voting: [], counted: number, needed: 3 },
    { tagged: true, language: written, sizes: [], findings: [] },
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: written }] }] },
    [{ sheet: written, target: 'finance', transposed: false, columns: {}, labels: {}, answers: {} }],
  ];
}

/** Another value for the field, which may be what it had at first. */
function another({ schema }: Field, first: unknown, now: unknown, number: number): unknown {
  const choices: unknown = Reflect.get(schema, 'options');
  return [...(Array.isArray(choices) ? choices : []), ...offered(number), first].find(
    (value) => schema.safeParse(value).success && JSON.stringify(value) !== JSON.stringify(now ?? null),
  );
}

/** Batches that the register accepts: nothing in them points to something missing, and nothing there points to what they delete. */
function batches() {
  const known = new Map<string, Known>(
    sets
      .flat()
      .map((creation) => [
        `${creation.entity} ${creation.id}`,
        { creation, fields: { ...creation.fields }, state: 'not made' },
      ]),
  );
  const row = ({ entity, id }: { readonly entity: string; readonly id: string }): Known => {
    const found = known.get(`${entity} ${id}`);
    if (found === undefined) throw new Error(`no ${entity} ${id}`);
    return found;
  };
  const pointedTo = ({ creation, fields }: Known) =>
    Object.entries(entityOf(creation).fields).flatMap(([name, { references }]) => {
      const id = fields[name];
      return references === undefined || typeof id !== 'string' ? [] : [{ entity: references, id }];
    });

  /** Creates or restores it, with everything it points to. */
  const put = (creation: Creation): Change[] => {
    const found = row(creation);
    if (found.state === 'live') return [];
    const { entity, id } = creation;
    const own: Change =
      found.state === 'not made' ? creation : { entity, id, field: deletedField, value: false };
    found.state = 'live';
    return [...pointedTo(found).flatMap((each) => put(row(each).creation)), own];
  };

  /** Deletes it, with everything that points to it. */
  const drop = (creation: Creation): Change[] => {
    const found = row(creation);
    if (found.state !== 'live') return [];
    found.state = 'deleted';
    const { entity, id } = creation;
    const pointing = [...known.values()].filter((each) =>
      pointedTo(each).some((to) => to.entity === entity && to.id === id),
    );
    return [
      ...pointing.flatMap((each) => drop(each.creation)),
      { entity, id, field: deletedField, value: true },
    ];
  };

  /** Sets the field to something else; where it is a reference, to its counterpart in another set. */
  const edit = (creation: Creation, name: string, number: number): Change[] => {
    const { entity, id } = creation;
    const found = row(creation);
    const there = put(creation);
    const field = entityOf(creation).fields[name];
    if (field === undefined) throw new Error(`${entity} has no ${name}`);
    const now = found.fields[name];
    const others = [...known.values()]
      .map((each) => each.creation)
      .filter((each) => each.entity === field.references && each.id !== now && each.id !== id);
    const other = others[number % others.length];
    const value = other?.id ?? another(field, creation.fields[name], now, number);
    if (value === undefined) return there;
    found.fields[name] = value;
    return [...there, ...(other === undefined ? [] : put(other)), { entity, id, field: name, value }];
  };

  const move = (creation: Creation, position: number): Change[] => {
    const { entity, id } = creation;
    if (!('position' in entityOf(creation).fields)) return [];
    return [...put(creation), { entity, id, field: 'position', value: position }];
  };

  return { put, drop, edit, move };
}

/** A register with the first two sets, all in memory; `write` compares that with what is in the file. */
function inMemory() {
  const register = aRegister();
  const made = batches();
  register.write(...[...sets[0], ...sets[1]].flatMap(made.put));
  const cache = snapshotCache(register);
  const compared = () => {
    const fresh = snapshot(register);
    expect(cache.snapshot()).toStrictEqual(fresh);
    return fresh;
  };
  compared();
  const write = (changes: readonly Change[]) => {
    if (changes.length > 0) {
      // Periods are closed and reopened here, just as every other field is changed.
      const act = inWords('Edit');
      valueOf(commit(register, { actor: 'Secretary', act, reason: 'A late return', changes }));
      cache.refresh(changes);
    }
    return compared();
  };
  return { register, cache, write, compared, ...made };
}

describe('the rows in memory', () => {
  it.each(Object.entries(tables))('of %s are those of the file, whatever happens to one', (table, kind) => {
    const entity: Entity = kind;
    const { write, put, edit, move, drop } = inMemory();
    const ofTable = (each: Creation) => each.entity === entity.name;
    const [row, newcomer] = [sets[0].find(ofTable), sets[2].find(ofTable)];
    if (row === undefined || newcomer === undefined) throw new Error(`no sample of ${entity.name}`);
    const rowsAfter = (changes: readonly Change[]) =>
      Object.entries(write(changes)).flatMap(([name, rows]) => (name === table ? [...rows] : []));
    const idsAfter = (changes: readonly Change[]) => rowsAfter(changes).map(({ id }) => id);
    const rowAfter = (changes: readonly Change[]) => rowsAfter(changes).find(({ id }) => id === row.id);
    expect(idsAfter([])).toContain(row.id);
    expect(idsAfter([])).not.toContain(newcomer.id);
    expect(idsAfter(put(newcomer))).toContain(newcomer.id);

    for (const name of editable(row)) {
      const before: unknown = Reflect.get(Object(rowAfter([])), name);
      const after: unknown = Reflect.get(Object(rowAfter(edit(row, name, 7))), name);
      expect({ [name]: after }).not.toEqual({ [name]: before });
    }

    const moves =
      'position' in entity.fields
        ? ([
            [1, -1],
            [-1, 0],
          ] as const)
        : [];
    for (const [position, place] of moves) expect(idsAfter(move(row, position)).at(place)).toBe(row.id);

    const last = rowAfter([]);
    expect(idsAfter(drop(row))).not.toContain(row.id);
    expect(rowAfter(put(row))).toEqual(last);
  });

  it('are those of the file after any edits of any tables', () => {
    const creation = fc.constantFrom(...sets.flat());
    const step = fc.record({ how: fc.constantFrom('put', 'edit', 'move'), creation, number: fc.nat(20) });
    // Several in a batch, like a paste. A batch doesn't delete what it has just pointed to: that is refused.
    const writing = fc.record({ steps: fc.array(step, { maxLength: 3 }), dropped: fc.constant([]) });
    const deleting = fc.record({ steps: fc.constant([]), dropped: fc.array(creation, { maxLength: 2 }) });
    const batch = fc.oneof({ weight: 3, arbitrary: writing }, deleting);
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 12 }), (sequence) => {
        const { register, write, ...made } = inMemory();
        for (const { steps, dropped } of sequence) {
          const changes = steps.flatMap((each) => {
            if (each.how === 'put') return made.put(each.creation);
            if (each.how === 'move') return made.move(each.creation, each.number);
            const names = editable(each.creation);
            const name = names[each.number % names.length];
            return name === undefined ? [] : made.edit(each.creation, name, each.number);
          });
          write([...changes, ...dropped.flatMap(made.drop)]);
        }
        register.close();
      }),
      { numRuns: 20 },
    );
  });

  it('are read again as a whole when a batch touched very many', () => {
    const { register, cache, compared } = inMemory();
    const { id } = all(register, person)[0] ?? { id: '' };
    const before = compared().people;
    const change = set(person, id, 'name', 'Somebody else');
    register.write(change);
    cache.refresh(Array.from({ length: 2_001 }, () => change));
    expect(compared().people).not.toEqual(before);
  });

  it('are read table by table beforehand, and kept up to date from then on', async () => {
    const register = aRegister();
    register.write(...samples);
    const cache = snapshotCache(register);
    await cache.warm();
    expect(cache.snapshot()).toStrictEqual(snapshot(register));
    const change = set(person, all(register, person)[0]?.id ?? '', 'name', 'Somebody else');
    register.write(change);
    // Without being notified they are as they were: they aren't simply read again.
    expect(cache.snapshot()).not.toEqual(snapshot(register));
    cache.refresh([change]);
    expect(cache.snapshot()).toStrictEqual(snapshot(register));
  });

  it.each([0, 1, 2, 3])(
    'are those of the file when one is edited after %i parts of its table',
    async (parts) => {
      const register = aRegister();
      const many = 12_000;
      register.write(
        ...Array.from({ length: many }, (_, index) => create(person, `p${index}`, { name: 'Somebody' })),
      );
      const cache = snapshotCache(register);
      const warming = cache.warm();
      // A turn for each table before this one, and for each part of it.
      for (let turn = 0; turn < Object.values<Entity>(tables).indexOf(person) + parts; turn += 1)
        // oxlint-disable-next-line no-await-in-loop -- one after another, as warming has its turns
        await setImmediate();
      const changes = [
        set(person, 'p0', 'name', 'Somebody else'),
        set(person, 'p9999', 'name', 'Another'),
        create(person, 'p00', { name: 'A newcomer' }),
      ];
      register.write(...changes);
      cache.refresh(changes);
      await warming;
      expect(cache.snapshot()).toStrictEqual(snapshot(register));
    },
  );

  it('are those of the file when a screen asks for all in the middle of a table', async () => {
    const register = aRegister();
    register.write(
      ...Array.from({ length: 12_000 }, (_, index) => create(person, `p${index}`, { name: 'Somebody' })),
    );
    const cache = snapshotCache(register);
    const warming = cache.warm();
    // oxlint-disable-next-line no-await-in-loop -- one after another, as warming has its turns
    for (let turn = 0; turn <= Object.values<Entity>(tables).indexOf(person); turn += 1) await setImmediate();
    expect(cache.snapshot()).toStrictEqual(snapshot(register));
    await warming;
    expect(cache.snapshot()).toStrictEqual(snapshot(register));
  });
});
