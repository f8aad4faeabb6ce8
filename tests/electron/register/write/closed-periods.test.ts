// Every way a person can reach a closed period's figures: each asks for a reason, and keeps the one it is given.

import { inEnglish } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import {
  commitStrategy,
  matchStrategy,
  parseStrategy,
} from '../../../../electron/imports/strategy-document/import-strategy.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { ScreenAsker } from '../../../../shared/contract/contract.ts';
import { all, byId, snapshot } from '../../../../electron/register/read/query.ts';
import { aDocx, importInto, type Block } from '../../imports/strategy-document/a-document.ts';
import { aRegister, messageOf, valueOf } from '../a-register.ts';
import { aSession, openedSession, type TestSession } from '../../session/a-session.ts';
import { settleAll } from '../../sync/a-network.ts';
import { twoPeople } from '../../sync/people.ts';

const reason = 'A late return came in';
const closed =
  /^needs-reason: Reporting for .* was closed on .*\. Say why this is changing\. Nothing has been written yet\.$/u;

type Way = (asker: ScreenAsker) => Promise<Result<unknown>>;

/** The outcome without a reason, and then with one. */
async function gone({ session }: TestSession, way: Way) {
  const { log } = session.live;
  const before = log.lastBatch();
  const refused = messageOf(await way({}));
  const untouched = log.lastBatch() === before;
  const { ok } = await way({ reason });
  return { refused, untouched, done: ok, kept: log.latestBatches(1)[0]?.reason };
}

const asksAndKeeps = { refused: expect.stringMatching(closed), untouched: true, done: true, kept: reason };

async function close({ get }: TestSession, label: string): Promise<string> {
  const { periods } = await get('updates', 'due', {});
  const { id } = periods.find((each) => inEnglish(each.label) === label) ?? { id: '' };
  await get('updates', 'closePeriod', { periodId: id });
  return id;
}

async function fullMembers({ get }: TestSession) {
  const rows = await get('figures', 'rows');
  const found = rows.find(({ name }) => name === 'Full members');
  if (found === undefined) throw new Error('no full members');
  return found;
}

describe('a closed period asks why', () => {
  it('when a contradiction about it is settled', async () => {
    const session = await aSession();
    const { open } = await session.get('attention', 'list');
    const remedy = open.find(({ concern }) => concern === 'contradiction')?.remedy;
    if (remedy?.kind !== 'choose') throw new Error('nothing to choose');
    await close(session, 'July 2024');
    const { statementId } = remedy;
    const settled = { statementId, keep: 'theirs' };
    const way: Way = (asker) => session.ask('attention', 'settle', settled, asker);
    expect(await gone(session, way)).toEqual(asksAndKeeps);
  });

  it('when a measure goes that has figures for it', async () => {
    const session = await aSession();
    await close(session, 'July 2024');
    const affiliates = (await session.get('figures', 'rows')).find(({ name }) => name === 'Affiliates');
    const removed = { id: affiliates?.useId, entity: 'measure_use' };
    const way: Way = (asker) => session.ask('strategy', 'remove', removed, asker);
    expect(await gone(session, way)).toEqual(asksAndKeeps);
  });

  it('when an edit is put back, undone and redone', async () => {
    const session = await aSession();
    const { useId } = await fullMembers(session);
    const columns = await session.get('figures', 'columns');
    const periodId = columns.find(({ label }) => inEnglish(label) === 'July 2024')?.periodId ?? '';
    const cell = { useId, periodId, kind: 'actual' };
    for (const text of ['48', '49'])
      // oxlint-disable-next-line no-await-in-loop
      await session.get('figures', 'set', { cells: [{ ...cell, text }] });
    await close(session, 'July 2024');
    const { events } = await session.get('figures', 'story', cell);
    const first = events.find(({ after }) => after === '“48”');
    const restored = { entityId: first?.entityId, field: first?.restores?.field, batch: first?.batch };
    const ways: Way[] = [
      (asker) => session.ask('history', 'restoreField', restored, asker),
      (asker) => session.ask('register', 'undo', {}, asker),
      (asker) => session.ask('register', 'redo', {}, asker),
    ];
    for (const way of ways) {
      // One after another: each takes back what the one before did.
      // oxlint-disable-next-line no-await-in-loop
      expect(await gone(session, way)).toEqual(asksAndKeeps);
    }
    const { batch } = await session.get('register', 'header');
    const takenBack: Way = (asker) => session.ask('history', 'undoBatch', { batch }, asker);
    expect(await gone(session, takenBack)).toEqual(asksAndKeeps);
  });

  it('when a document brings figures for it', async () => {
    const document = (...figures: string[]): Block[] => [
      { heading: 'Objective 1: Better homes' },
      {
        table: [
          ['', 'July 2023', 'July 2024'],
          ['Homes mended', ...figures],
        ],
      },
    ];
    const register = aRegister();
    await importInto(register, await aDocx(document('10', '20')));
    const [, july] = all(register, period);
    register.write(set(period, july?.id ?? '', 'closedOn', '2024-08-01'));
    const path = await aDocx(document('10', '21'));
    const findings = valueOf(await parseStrategy(path));
    const plan = matchStrategy(findings, register, register.environment);
    const before = snapshot(register);
    expect(messageOf(commitStrategy(register, findings, plan, { actor: 'Secretary' }))).toMatch(closed);
    expect(snapshot(register)).toEqual(before);
    const written = valueOf(commitStrategy(register, findings, plan, { actor: 'Secretary', reason }));
    expect(register.log.batch(written?.batch ?? 0)?.reason).toBe(reason);
    expect(all(register, figure).map((each) => each.value.written)).toContain('21');
  });

  it('when a conflict over one of its figures is settled, but not when colleagues’ changes come in', async () => {
    const [{ computer: first }, { computer: second }] = await twoPeople();
    const forecast = (amount: string): Change =>
      create(figure, 'm/2024-07/forecast', {
        measureId: 'm',
        periodId: '2024-07',
        kind: 'forecast',
        value: { kind: 'exact', quantity: { unit: 'number', amount }, written: amount },
      });
    settleAll([first, second]);
    valueOf(first.write(forecast('47')));
    valueOf(first.write(set(period, '2024-07', 'closedOn', '2024-08-01')));
    second.environment.tick(60_000);
    // In this copy it isn't closed yet.
    valueOf(second.write(forecast('48')));
    settleAll([first, second]);
    expect(byId(first.register, figure, 'm/2024-07/forecast')?.value.written).toBe('48');
    expect(byId(second.register, period, '2024-07')?.closedOn).toBe('2024-08-01');
    const { path } = first.register;
    first.close();
    const session = openedSession(path);
    const { lines } = await session.get('conflicts', 'list');
    const [line] = lines;
    const side = line?.sides.find(({ shown }) => !shown)?.key;
    const taken = { key: line?.key, side };
    const way: Way = (asker) => session.ask('conflicts', 'take', taken, asker);
    expect(await gone(session, way)).toEqual(asksAndKeeps);
    expect(byId(session.session.live, figure, 'm/2024-07/forecast')?.value.written).toBe('47');
  });
});
