// What came after a pack is what the pack doesn't hold, in every copy and whichever copy it was made in.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchName } from '../../../../electron/register/log/log.ts';
import { asAtFrontier } from '../../../../electron/register/read/as-at.ts';
import { sincePack } from '../../../../electron/register/read/since-pack.ts';
import { lastPack } from '../../../../electron/register/read/issued-packs.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import type { ReadableRegister } from '../../../../electron/register/register.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { statusesOf } from '../../../../shared/attention/rules/status-concerns.ts';
import { packIssue } from '../../../../shared/packs/model/pack-issue.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { samples } from '../projection/samples.ts';
import { valueOf } from '../a-register.ts';
import { aComputer, contentOf, linesFor, settleAll, type Computer } from '../../sync/a-network.ts';

const hour = 3_600_000;
const day = '2024-07-12';
const progress = ['on track', 'at risk', 'off track'] as const;
const who = fc.nat({ max: 2 });
const anEdit = fc
  .tuple(fc.constantFrom('title', 'note', 'progress'), fc.nat({ max: 2 }))
  .map(([what, n]): Change => {
    if (what === 'title') return set(strategy, 's', 'title', `Title ${n}`);
    if (what === 'note') return set(note, 'n', 'text', `Text ${n}`);
    return set(activity, 'a', 'progress', progress[n] ?? 'complete');
  });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), who, change: anEdit }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send' as const), who, to: who }) },
  {
    weight: 2,
    // What is written between composing and issuing isn't in the pack either.
    arbitrary: fc.record({ do: fc.constant('issue' as const), who, between: fc.option(anEdit) }),
  },
);

interface Issued {
  readonly frontier: string;
  /** The batches that were there when it was composed. */
  readonly held: ReadonlySet<string>;
  /** What it is composed from. */
  readonly tables: unknown;
  readonly statuses: unknown;
}

const namesIn = ({ log }: ReadableRegister) => [...log.batches()].map(batchName);

function issue({ register, write }: Computer, id: string, between: Change | null): Issued {
  const frontier = register.log.frontier();
  const issued = {
    frontier,
    held: new Set(namesIn(register)),
    tables: contentOf(register).tables,
    statuses: statusesOf(indexOf(snapshot(register)), day),
  };
  if (between !== null) write(between);
  valueOf(
    write(
      create(packIssue, id, {
        title: `Pack ${id}`,
        asAt: day,
        issuedOn: day,
        by: 'Secretary',
        batchName: frontier,
        edition: 'board',
        language: 'en',
        form: 'pack',
        asked: null,
        pageMap: [],
      }),
    ),
  );
  return issued;
}

function checkAt({ register }: Computer, { frontier, held, tables }: Issued, issuing: ReadonlySet<string>) {
  const since = sincePack(register, { asAt: day, madeOn: day, batchName: frontier });
  const absent = namesIn(register).filter((name) => !held.has(name) && !issuing.has(name));
  expect(since?.map(batchName)).toEqual(absent.reverse());
  const copy = asAtFrontier(register, frontier);
  expect(copy === undefined ? undefined : contentOf(copy).tables).toEqual(tables);
  expect(copy?.log.frontier()).toBe(frontier);
  copy?.close();
}

it('is told alike on three copies that edit, exchange and issue', () => {
  const met = { foreign: 0, forked: 0 };
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 8, maxLength: 24, size: 'max' }),
      fc.integer({ min: -72, max: 72 }),
      fc.nat(),
      (steps, skew, drawn) => {
        const chance = `${drawn}`;
        const first = aComputer('Secretary', 0, undefined, chance);
        first.write(...samples);
        const computers = [
          first,
          aComputer('Officer', skew * hour, first, chance),
          aComputer('Chair', -skew * hour, first, chance),
        ];
        const at = (place: number) => computers[place] ?? first;
        const packs: Issued[] = [];
        const issuing = new Set<string>();
        try {
          for (const each of steps) {
            if (each.do === 'write') at(each.who).write(each.change);
            else if (each.do === 'send') {
              const to = at(each.to);
              if (each.who !== each.to)
                valueOf(to.take(linesFor(at(each.who).register, vectorOf(to.register))));
            } else {
              packs.push(issue(at(each.who), `issue ${packs.length}`, each.between));
              const [last] = at(each.who).register.log.latestBatches(1);
              if (last !== undefined) issuing.add(batchName(last));
            }
          }
          settleAll(computers);
          for (const pack of packs) {
            if (pack.frontier.includes(' ')) met.forked += 1;
            if (!pack.frontier.startsWith(first.register.identity.replica)) met.foreign += 1;
            for (const computer of computers) checkAt(computer, pack, issuing);
          }
          const said = computers.map(({ register }) => lastPack(register, indexOf(snapshot(register))));
          const [pack] = packs.filter((_, place) => said[0]?.id === `issue ${place}`);
          for (const each of said) expect(each?.statuses).toEqual(pack?.statuses);
        } finally {
          for (const computer of computers) computer.close();
        }
      },
    ),
    { numRuns: 8, seed: 3 },
  );
  expect(met.foreign).toBeGreaterThan(0);
  expect(met.forked).toBeGreaterThan(0);
});
