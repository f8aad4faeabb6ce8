// The grid of figures: what is typed, pasted, refused, closed, and where a figure came from.

import { actOf } from '../../../../electron/register/log/log.ts';
import { say } from '../../../../shared/language/say.ts';
import { inEnglish } from '../../../in-english.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForReading } from '../../../../electron/register/open.ts';
import type { ScreenAsker } from '../../../../shared/contract/contract.ts';
import type { GridCells, GridColumn, GridRow, WrittenCells } from '../../../../shared/figures/calls.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { aCell } from '../../../shared/figures/a-cell.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aSession, type TestSession } from '../../session/a-session.ts';

interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

async function gridOf({ get }: TestSession): Promise<Grid> {
  return { rows: await get('figures', 'rows'), columns: await get('figures', 'columns') };
}

function row(grid: Grid, name: string, objectiveRef = '1') {
  const found = grid.rows.find((each) => each.name === name && each.objectiveRef === objectiveRef);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
}

function column(grid: Grid, label: string, kind = 'actual') {
  const found = grid.columns.find((each) => inEnglish(each.label) === label && each.kind === kind);
  if (found === undefined) throw new Error(`no column ${label}`);
  return found;
}

interface Address {
  readonly name: string;
  readonly period: string;
  readonly objective?: string;
  readonly kind?: 'actual' | 'target';
}

async function address(session: TestSession, { name, period, objective = '1', kind = 'actual' }: Address) {
  const grid = await gridOf(session);
  const { periodId } = column(grid, period, kind);
  return { useId: row(grid, name, objective).useId, periodId, kind };
}

async function cellAt(session: TestSession, at: Address): Promise<GridCells[string][string] | undefined> {
  const { useId, periodId, kind } = await address(session, at);
  const cells = await session.get('figures', 'cells', { useIds: [useId] });
  const found = cells[useId];
  // An empty cell in a row is one thing, a row that wasn't answered another.
  if (found === undefined) throw new Error(`no cells of ${at.name}`);
  return found[`${periodId} ${kind}`];
}

async function type(session: TestSession, at: Address, text: string, asker: ScreenAsker = {}) {
  return session.ask('figures', 'set', { cells: [{ ...(await address(session, at)), text }] }, asker);
}

/** What each batch did, as another process reads it from the file while the session has it open. */
function actsOnDisk({ session }: TestSession): string[] {
  const reading = valueOf(openForReading(session.path));
  const acts = [...reading.log.batches()].map((batch) => inEnglish(actOf(batch)));
  reading.close();
  return acts;
}

async function undoOf(session: TestSession): Promise<string> {
  const { undo } = await session.get('register', 'header');
  return undo === null ? '' : inEnglish(undo);
}

/** Why the first cell was rejected. */
function problemOf(result: Result<WrittenCells>): string {
  const problem = result.ok ? result.value.rejected[0]?.problem : undefined;
  return problem === undefined ? '' : inEnglish(problem);
}

const fullMembers = { name: 'Full members', period: 'July 2024' };

describe('the grid', () => {
  it('has a row for each use of a measure with figures, and a column for each period and kind', async () => {
    const grid = await gridOf(await aSession());
    expect(
      grid.rows.filter(({ name }) => name === 'Full members').map(({ objectiveRef }) => objectiveRef),
    ).toEqual(['1', '2']);
    expect(grid.columns.map(({ label, kind }) => `${inEnglish(label)} ${kind}`)).toEqual([
      'July 2021 actual',
      'July 2022 actual',
      'July 2023 actual',
      'July 2024 actual',
      'July 2025 target',
      'July 2026 target',
    ]);
  });

  it('shows what each objective states, and says where the two disagree', async () => {
    const session = await aSession();
    expect(await cellAt(session, fullMembers)).toMatchObject({
      written: '47',
      provisional: true,
      disagreement: null,
    });
    expect(await cellAt(session, { ...fullMembers, objective: '2' })).toMatchObject({
      written: '46',
      disagreement: say('figures.register-says', { figure: '47' }),
    });
  });

  it('keeps figures as they were written', async () => {
    const session = await aSession();
    expect((await cellAt(session, { name: 'Published examples', period: 'July 2022' }))?.written).toBe(
      'Over 420',
    );
    expect(
      (await cellAt(session, { name: 'Meetings and events', period: 'July 2024', objective: '2' }))?.written,
    ).toBe('TBC');
  });
});

describe('a cell that is typed over', () => {
  it.each([
    ['48', '48'],
    ['1,234', '1,234'],
    ['Over 420', 'Over 420'],
    ['TBC', 'TBC'],
    ['c. 50', 'c. 50'],
  ])('takes “%s”', async (text, shown) => {
    const session = await aSession();
    expect((await type(session, fullMembers, text)).ok).toBe(true);
    expect((await cellAt(session, fullMembers))?.written).toBe(shown);
  });

  it('is on disk in one batch, and undone and done again as one', async () => {
    const session = await aSession();
    const before = actsOnDisk(session);
    expect((await cellAt(session, fullMembers))?.written).toBe('47');
    await type(session, fullMembers, '48');
    expect(actsOnDisk(session)).toEqual([...before, 'Set Full members, July 2024']);
    expect(await undoOf(session)).toBe('Set Full members, July 2024');
    await session.get('register', 'undo');
    expect((await cellAt(session, fullMembers))?.written).toBe('47');
    await session.get('register', 'redo');
    expect((await cellAt(session, fullMembers))?.written).toBe('48');
  });

  it('is emptied by an empty text', async () => {
    const session = await aSession();
    expect((await cellAt(session, fullMembers))?.written).toBe('47');
    await type(session, fullMembers, '');
    expect(await cellAt(session, fullMembers)).toBeUndefined();
  });

  it('says what is wrong and writes nothing', async () => {
    const session = await aSession();
    const before = actsOnDisk(session);
    const result = await type(session, fullMembers, '4o');
    expect(result).toMatchObject({ ok: true, value: { written: 0 } });
    expect(problemOf(result)).toBe(
      '“4o” isn’t a figure. Write a number, “Over 420”, “c. 70%”, “15 to 20”, “TBC” or “Improving trend”; or keep it in its words by putting it in quotation marks.',
    );
    expect(session.heard).toEqual([]);
    expect(actsOnDisk(session)).toEqual(before);
    // Writes are announced.
    await type(session, fullMembers, '40');
    expect(session.heard).toHaveLength(1);
  });

  it('keeps what is put in quotation marks in its words, and reads a range', async () => {
    const session = await aSession();
    await type(session, fullMembers, '“Top quartile”');
    const kept = { written: 'Top quartile', notUnderstood: true };
    expect(await cellAt(session, fullMembers)).toMatchObject(kept);
    expect(await session.get('figures', 'story', await address(session, fullMembers))).toMatchObject(kept);
    const before = actsOnDisk(session);
    expect(problemOf(await type(session, fullMembers, 'Top quartile'))).toBe('');
    expect(actsOnDisk(session)).toEqual(before);
    await type(session, fullMembers, '40 to 50');
    expect(await cellAt(session, fullMembers)).toMatchObject({ written: '40 to 50', notUnderstood: false });
    expect(problemOf(await type(session, fullMembers, '“”'))).toMatch(/isn’t a figure/u);
  });

  it('refuses money under a measure that counts', async () => {
    const session = await aSession();
    const result = await type(session, fullMembers, '£50');
    expect(problemOf(result)).toBe('“£50” is an amount of money, but this measure is counted as a number.');
    expect((await cellAt(session, fullMembers))?.written).toBe('47');
  });

  it('is a percentage under a measure in per cent, with or without its sign', async () => {
    const session = await aSession();
    const share = { name: 'Share of members in labs', period: 'July 2024', objective: '2' };
    await type(session, share, '55');
    expect((await cellAt(session, share))?.written).toBe('55%');
    expect((await cellAt(session, share))?.disagreement).toEqual(
      say('figures.formula-gives', {
        working: say('figures.of', { numerator: '25', denominator: '46' }),
        figure: '54%',
      }),
    );
  });

  it('changes only what its own objective states', async () => {
    const session = await aSession();
    await type(session, { ...fullMembers, objective: '2' }, '45');
    expect((await cellAt(session, fullMembers))?.written).toBe('47');
    expect((await cellAt(session, { ...fullMembers, objective: '2' }))?.written).toBe('45');
  });
});

describe('a paste', () => {
  const periods = ['July 2022', 'July 2023', 'July 2024'];

  async function three(session: TestSession, ...texts: string[]) {
    return Promise.all(
      texts.map(async (text, index) => ({
        ...(await address(session, { name: 'Associate members', period: periods[index] ?? '' })),
        text,
      })),
    );
  }

  async function shown(session: TestSession) {
    return Promise.all(
      periods.map(async (period) => (await cellAt(session, { name: 'Associate members', period }))?.written),
    );
  }

  it('with a bad cell writes nothing until the rest is wanted', async () => {
    const session = await aSession();
    const cells = await three(session, '30', 'thirty-one', '32');
    const first = await session.get('figures', 'set', { cells });
    expect(first.written).toBe(0);
    expect(first.rejected.map(({ text }) => text)).toEqual(['thirty-one']);
    expect(await shown(session)).toEqual(['22', '23', '22']);
    const second = await session.get('figures', 'set', { cells, acceptRest: true });
    expect(second.written).toBe(2);
    expect(await shown(session)).toEqual(['30', '23', '32']);
  });

  it('counts only what it changes', async () => {
    const session = await aSession();
    expect(await shown(session)).toEqual(['22', '23', '22']);
    const one = await session.get('figures', 'set', { cells: await three(session, '22', '31', '22') });
    expect(one.written).toBe(1);
    expect(await undoOf(session)).toBe('Set Associate members, July 2023');
    const before = actsOnDisk(session);
    const none = await session.get('figures', 'set', { cells: await three(session, '22', '31', '22') });
    expect(none.written).toBe(0);
    expect(actsOnDisk(session)).toEqual(before);
  });

  it('says which of it are targets, what it removes, and what is in a closed period, before and after', async () => {
    const session = await aSession();
    const closed = await address(session, { name: 'Associate members', period: 'July 2024' });
    await session.get('updates', 'closePeriod', { periodId: closed.periodId });
    const target = await address(session, { name: 'Full members', period: 'July 2025', kind: 'target' });
    const [first, second] = await three(session, '', 'thirty-one');
    const cells = [first, second, { ...closed, text: '32' }, { ...target, text: '99' }];
    const told = {
      figures: 2,
      kinds: { target: 1 },
      removed: 1,
      closed: 1,
      closedPeriods: [
        periodName(session.session.index().snapshot.periods.find(({ id }) => id === closed.periodId)),
      ],
    };
    const before = await session.get('figures', 'set', { cells });
    expect(before).toMatchObject({ written: 0, told });
    expect(before.rejected).toHaveLength(1);
    const after = await session.get('figures', 'set', { cells, acceptRest: true }, { reason: 'Late' });
    expect(after).toMatchObject({ written: 3, told });
    expect(after.batch).toBe((await session.get('register', 'header')).batch);
  });

  it('into one target is called that in the history', async () => {
    const session = await aSession();
    await type(session, { name: 'Full members', period: 'July 2025', kind: 'target' }, '99');
    expect(await undoOf(session)).toBe('Set Full members, July 2025 (target)');
  });

  it('is undone as one step', async () => {
    const session = await aSession();
    await session.get('figures', 'set', { cells: await three(session, '30', '31', '32') });
    expect(await shown(session)).toEqual(['30', '31', '32']);
    expect(await undoOf(session)).toBe('Set 3 figures');
    await session.get('register', 'undo');
    expect(await shown(session)).toEqual(['22', '23', '22']);
  });

  it('shows whatever was pasted and could be read, and answers with the rows to redraw, as a property', async () => {
    const session = await aSession();
    const affiliates = { name: 'Affiliates', period: 'July 2023' };
    const at = await address(session, affiliates);
    expect((await cellAt(session, affiliates))?.written).toBe('49');
    const column = `${at.periodId} ${at.kind}`;
    const text = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map((amount) => amount.toLocaleString('en-GB')),
      fc.integer({ min: 1, max: 999 }).map((amount) => `Over ${amount}`),
      fc.constantFrom('TBC', '', 'c. 12'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const before = (await cellAt(session, affiliates))?.written ?? '';
        const { rejected, cells } = await session.get('figures', 'set', {
          cells: [{ ...at, text: written }],
        });
        expect(rejected).toEqual([]);
        // The row as the sample has it, but for the cell that was pasted into.
        const now = {
          '2021-07 actual': { written: '36' },
          '2022-07 actual': { written: '44' },
          '2024-07 actual': { written: '49', provisional: true },
          '2025-07 target': { written: 'Improving trend' },
          '2026-07 target': { written: 'Improving trend' },
          ...(written === '' ? {} : { [column]: { written } }),
        };
        const row = Object.fromEntries(Object.entries(now).map(([key, cell]) => [key, aCell(cell)]));
        expect(await session.get('figures', 'cells', { useIds: [at.useId] })).toEqual({ [at.useId]: row });
        // What was there already leaves nothing to redraw.
        expect(cells).toEqual(written === before ? {} : { [at.useId]: row });
      }),
      { numRuns: 60, examples: [['50'], ['50'], [''], [''], ['TBC']] },
    );
  });
});

describe('a closed period', () => {
  it('asks for a reason, and keeps it in the history', async () => {
    const session = await aSession();
    const { periodId } = await address(session, fullMembers);
    await session.get('updates', 'closePeriod', { periodId });
    const refused = await type(session, fullMembers, '48');
    expect(messageOf(refused)).toBe(
      'needs-reason: Reporting for July 2024 was closed on 12 July 2024. Say why this is changing. Nothing has been written yet.',
    );
    expect((await cellAt(session, fullMembers))?.written).toBe('47');
    await type(session, fullMembers, '48', { reason: 'A late return came in' });
    expect(await undoOf(session)).toBe('Set Full members, July 2024');
    expect(session.session.live.log.latestBatches(1)).toMatchObject([{ reason: 'A late return came in' }]);
    expect((await cellAt(session, fullMembers))?.written).toBe('48');
  });

  it('lets the figures of other periods change without one', async () => {
    const session = await aSession();
    const { periodId } = await address(session, fullMembers);
    await session.get('updates', 'closePeriod', { periodId });
    const open = { ...fullMembers, period: 'July 2023' };
    expect((await type(session, open, '44')).ok).toBe(true);
    expect((await cellAt(session, open))?.written).toBe('44');
  });
});

describe('the story of a cell', () => {
  it('names the document and the cell a figure was read from', async () => {
    const session = await aSession();
    const story = await session.get('figures', 'story', await address(session, fullMembers));
    expect(story).toMatchObject({
      measure: 'Full members',
      period: { month: '2024-07' },
      written: '47',
      provisional: true,
    });
    expect(story.provenance).toMatchObject({ at: { table: 2, row: 2 } });
  });

  it('says who set it to what, the latest first, and no longer names the document', async () => {
    const session = await aSession();
    await type(session, fullMembers, '48');
    const story = await session.get('figures', 'story', await address(session, fullMembers));
    expect(story.provenance).toBeNull();
    expect(story.events.find(({ field }) => field !== null && inEnglish(field) === 'value')).toMatchObject({
      actor: 'The Clerk',
      before: '“47”',
      after: '“48”',
    });
  });
});

describe('marking as provisional', () => {
  it('changes what isn’t marked already', async () => {
    const session = await aSession();
    const cells = [await address(session, { ...fullMembers, period: 'July 2023' })];
    expect((await cellAt(session, { ...fullMembers, period: 'July 2023' }))?.provisional).toBe(false);
    expect((await session.get('figures', 'setProvisional', { cells, provisional: true })).written).toBe(1);
    expect((await cellAt(session, { ...fullMembers, period: 'July 2023' }))?.provisional).toBe(true);
    expect((await session.get('figures', 'setProvisional', { cells, provisional: true })).written).toBe(0);
  });
});
