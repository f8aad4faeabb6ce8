// Random lives of several copies of a register, for the tests and for the longer run of `npm run soak`.

import fc from 'fast-check';
import { expect } from 'vitest';
import { covers, type Vector } from '../../../../electron/register/log/causal-past.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { conflicts } from '../../../../electron/register/read/query.ts';
import { takeBackMerge } from '../../../../electron/register/merge/unmerge.ts';
import { redo, undo } from '../../../../electron/register/write/undo.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { entityNamed } from '../../../../shared/register/entities.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { samples } from '../projection/samples.ts';
import { aComputer, contentOf, linesFor, settleAll, type Computer } from '../../sync/a-network.ts';

const hour = 3_600_000;
const texts = ['Alpha', 'Beta', 'Gamma', 'Alpha\n\nDelta'] as const;
const editable: readonly [entity: string, id: string, field: string][] = [
  ['strategy', 's', 'title'],
  ['objective', 'o', 'statement'],
  ['activity', 'a', 'description'],
  ['activity', 'b', 'ref'],
  ['activity', 'a', 'ref'],
  ['person', 'p', 'name'],
  ['note', 'n', 'text'],
];
const deletable = samples.filter(({ id }) => ['a', 'b', 'n'].includes(id));
/** Every field of everything; what a field can't be set to is refused. */
const everything = samples.flatMap(({ entity, id, fields }) =>
  Object.entries(entityNamed(entity)?.fields ?? {}).map(([field, { column }]) => ({
    place: { entity, id, field },
    column,
    first: fields[field] ?? null,
  })),
);

const anEdit = fc
  .tuple(fc.constantFrom(...editable), fc.constantFrom(...texts))
  .map(([[entity, id, field], value]): Change => ({ entity, id, field, value }));
const aMove = fc
  .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 3 }))
  .map(([id, position]): Change => set(activity, id, 'position', position));
const aDeletion = fc
  .tuple(fc.constantFrom(...deletable), fc.boolean())
  .map(([{ entity, id }, value]): Change => ({ entity, id, field: 'deleted', value }));
const anyEdit = fc
  .tuple(
    fc.constantFrom(...everything),
    fc.record({
      text: fc.constantFrom(...texts),
      integer: fc.integer({ min: 0, max: 3 }),
      boolean: fc.boolean(),
    }),
    fc.boolean(),
  )
  .map(([{ place, column, first }, values, again]): Change => ({
    ...place,
    value: again || column === 'json' ? first : values[column],
  }));
/** What is still used isn't deleted, and what exists isn't created. */
const anyComingAndGoing = fc
  .tuple(fc.constantFrom(...samples), fc.constantFrom('delete', 'restore', 'make'))
  .map(([sample, what]): Change =>
    what === 'make'
      ? sample
      : { entity: sample.entity, id: sample.id, field: 'deleted', value: what === 'delete' },
  );
/** Two people may enter the same figure concurrently. */
const aFigure = fc.integer({ min: 1, max: 3 }).map((amount): Change =>
  create(figure, 'm/2024-07/forecast', {
    measureId: 'm',
    periodId: '2024-07',
    kind: 'forecast',
    value: { kind: 'exact', quantity: { unit: 'number', amount: String(amount) }, written: String(amount) },
    provenance: { file: `${amount}.xlsx`, sheet: 'Figures', cell: 'C5' },
  }),
);
const changes = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: anEdit },
    { weight: 2, arbitrary: aMove },
    { weight: 2, arbitrary: aDeletion },
    { weight: 3, arbitrary: aFigure },
    { weight: 4, arbitrary: anyEdit },
    { weight: 3, arbitrary: anyComingAndGoing },
  ),
  { minLength: 1, maxLength: 3 },
);

const who = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('write' as const), who, changes, pause: fc.nat({ max: hour }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('post' as const),
      who,
      to: who,
      since: fc.constantFrom('nothing', 'told', 'sent'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), pick: fc.nat(), keep: fc.boolean() }),
  },
  fc.record({ do: fc.constant('lose' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('undo' as const), who, pick: fc.nat(), again: fc.boolean() }),
  fc.record({ do: fc.constant('restart' as const), who }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      who,
      during: fc.oneof(changes, fc.nat()),
      after: fc.nat({ max: 5 }),
    }),
  },
  fc.record({ do: fc.constant('back up' as const), who }),
  fc.record({ do: fc.constant('restore' as const), who }),
  fc.record({ do: fc.constant('take back' as const), who }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface Letter {
  readonly from: number;
  readonly to: number;
  readonly lines: string;
  readonly upTo: Vector;
}

interface World {
  readonly computers: readonly Computer[];
  readonly letters: Letter[];
  /** By receiver and sender: what the sender last said it has. */
  readonly told: Map<string, Vector>;
  /** What each has sent to each, who may never have had it: a bundle on top of a lost one is refused. */
  readonly sent: Map<string, Vector>;
}

/** A program is killed while it writes or takes in a letter: what it had reported as written is there when it opens again. */
function crash(
  computer: Computer,
  { during, after }: Extract<Step, { readonly do: 'crash' }>,
  letters: readonly Letter[],
  meet: (what: string) => void,
) {
  const before = vectorOf(computer.register);
  const lines = (typeof during === 'number' && letters[during % letters.length]?.lines) || '';
  computer.crash((moment) => {
    if (typeof during === 'number') computer.take(lines, moment);
    else computer.writeSlowly(during, moment);
  }, after);
  const { register } = computer;
  expect(covers(vectorOf(register), before)).toBe(true);
  const reached = covers(before, vectorOf(register)) ? 'before' : 'after';
  meet(`killed ${reached} ${typeof during === 'number' ? 'a merge' : 'a commit'} was on disk`);
}

function live({ computers, letters, told, sent }: World, each: Step, meet: (what: string) => void) {
  const at = (place: number): Computer => {
    const found = computers[place % computers.length];
    if (found === undefined) throw new Error('there are three computers');
    return found;
  };
  switch (each.do) {
    case 'write':
      at(each.who).environment.tick(each.pause);
      for (const change of each.changes) at(each.who).write(change);
      return;
    case 'post': {
      const between = `${each.who} ${each.to}`;
      const since =
        (each.since === 'told' ? told : each.since === 'sent' ? sent : undefined)?.get(between) ?? {};
      sent.set(between, vectorOf(at(each.who).register));
      const { register } = at(each.who);
      const lines = linesFor(register, since);
      letters.push({ from: each.who, to: each.to, lines, upTo: vectorOf(register) });
      return;
    }
    case 'deliver': {
      const place = each.pick % letters.length;
      const letter = letters[place];
      if (letter === undefined) return;
      const { from, to, lines, upTo } = letter;
      // A letter that arrives out of order is refused whole, and its content comes later in another.
      const taken = at(to).take(lines);
      meet(taken.ok ? 'merge' : taken.error.code);
      expect(taken.ok ? 'gap' : taken.error.code).toBe('gap');
      if (taken.ok) told.set(`${to} ${from}`, upTo);
      if (!each.keep) letters.splice(place, 1);
      return;
    }
    case 'lose':
      if (letters.length > 0) letters.splice(each.pick % letters.length, 1);
      return;
    case 'undo': {
      const { register, name } = at(each.who);
      const last = register.log.latestBatches(1)[0]?.id ?? 1;
      (each.again ? redo : undo)(register, 1 + (each.pick % last), name);
      return;
    }
    case 'restart':
      at(each.who).reopen();
      return;
    case 'crash':
      crash(at(each.who), each, letters, meet);
      return;
    case 'back up':
      at(each.who).backUp();
      return;
    case 'restore':
      if (at(each.who).restore() && at(each.who).register.identity.renewed) meet('gone back in time');
      return;
    case 'take back':
      if (takeBackMerge(at(each.who).register).ok) meet('merge taken back');
  }
}

/**
 * Once all is quiet every copy has the same rows, conflicts and history, and each is what its log says. Answers with what the
 * lives met, so that a test can tell that they were not too easy: a seed decides it.
 */
export function converges(runs: number, length: number, seed?: number): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 20, maxLength: length, size: 'max' }),
      fc.tuple(fc.integer({ min: -72, max: 72 }), fc.integer({ min: -72, max: 72 })),
      fc.nat(),
      (steps, [secondSkew, thirdSkew], drawn) => {
        const chance = `${drawn}`;
        const first = aComputer('Secretary', 0, undefined, chance);
        first.write(...samples);
        const computers = [
          first,
          aComputer('Officer', secondSkew * hour, first, chance),
          aComputer('Chair', thirdSkew * hour, first, chance),
        ];
        const world: World = { computers, letters: [], told: new Map(), sent: new Map() };
        try {
          for (const each of steps) live(world, each, meet);
          const written = new Map<string, string>();
          for (const { register } of computers) {
            for (const { replica, seq, hash } of register.log.batches())
              written.set(`${replica}:${seq}`, hash.toString('hex'));
          }
          settleAll(computers);
          const [content, ...others] = computers.map(({ register }) => contentOf(register));
          for (const other of others) expect(other).toEqual(content);
          for (const { field } of conflicts(first.register)) meet(`conflict over ${field}`);
          for (const { register } of computers) {
            expect(verify(register).problems).toEqual([]);
            for (const [name, hash] of written)
              expect(register.log.batchNamed(name)?.hash.toString('hex')).toBe(hash);
          }
          for (const { register } of computers) expect(vectorOf(register)).toEqual(vectorOf(first.register));
        } finally {
          for (const computer of computers) computer.close();
        }
      },
    ),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  return met;
}
