// The columns of the grid: those that hold figures, and those that somebody asked for.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

async function shown({ get }: TestSession): Promise<readonly string[]> {
  const columns = await get('figures', 'columns');
  return columns.map(({ label, kind }) => `${inEnglish(label)} ${kind}`);
}

const atFirst = [
  'July 2021 actual',
  'July 2022 actual',
  'July 2023 actual',
  'July 2024 actual',
  'July 2025 target',
  'July 2026 target',
];

describe('a new column', () => {
  it.each([
    ['July 2027', 'July 2027', 'actual'],
    ['Target July 2027', 'July 2027', 'target'],
    ['Q3 2026/27', 'Q3 2026/27', 'actual'],
  ])('“%s” is %s, %s', async (heading, label, kind) => {
    const { get } = anEmptySession();
    const column = await get('figures', 'addColumn', { heading });
    expect({ ...column, label: inEnglish(column.label) }).toMatchObject({ label, kind, closedOn: null });
  });

  it('that doesn’t name a period is refused with what would work', async () => {
    const refused = await anEmptySession().ask('figures', 'addColumn', { heading: 'soon' });
    expect(messageOf(refused)).toContain(
      '“soon” doesn’t name a period. Nothing was written. Write a month and year',
    );
  });

  it.each([
    ['Target 2027', '2027 target'],
    ['Forecast 2028', '2028 forecast'],
    ['Baseline July 2020', 'July 2020 baseline'],
    ['July 2027', 'July 2027 actual'],
  ])('“%s” stays the column %s before anything is typed into it', async (heading, column) => {
    const session = await aSession();
    await session.get('figures', 'addColumn', { heading });
    const columns = await shown(session);
    expect(columns.filter((each) => !atFirst.includes(each))).toEqual([column]);
    expect(columns).toHaveLength(atFirst.length + 1);
  });

  it.each([
    ['July 2025', ['July 2025 actual', 'July 2025 target']],
    ['Target July 2023', ['July 2023 actual', 'July 2023 target']],
  ])('“%s” of a period with another kind of figures stands beside it', async (heading, expected) => {
    const session = await aSession();
    await session.get('figures', 'addColumn', { heading });
    const period = inEnglish((await session.get('figures', 'addColumn', { heading })).label);
    expect((await shown(session)).filter((each) => each.startsWith(period))).toEqual(expected);
    expect(await shown(session)).toHaveLength(atFirst.length + 1);
  });

  it('of two kinds for one period are two, and asking again for one changes nothing', async () => {
    const session = await aSession();
    for (const heading of ['Target 2027', 'Forecast 2027', 'Target 2027'])
      await session.get('figures', 'addColumn', { heading });
    expect((await shown(session)).slice(atFirst.length)).toEqual(['2027 forecast', '2027 target']);
    expect(session.session.live.log.latestBatches(9)).toHaveLength(
      1 + (await aSession()).session.live.log.latestBatches(9).length + 1,
    );
  });

  it('that is there with its figures writes nothing', async () => {
    const session = await aSession();
    const before = session.session.live.log.latestBatches(9).length;
    const column = await session.get('figures', 'addColumn', { heading: 'July 2024' });
    expect((await session.get('figures', 'columns')).map(({ key }) => key)).toContain(column.key);
    expect(await shown(session)).toEqual(atFirst);
    expect(session.session.live.log.latestBatches(9)).toHaveLength(before);
  });

  it('is taken back by one undo, and then the grid is as it was', async () => {
    const session = await aSession();
    await session.get('figures', 'addColumn', { heading: 'July 2025' });
    await session.get('register', 'undo');
    expect(await shown(session)).toEqual(atFirst);
  });

  it('stays when what was typed into it is cleared again', async () => {
    const session = await aSession();
    const { periodId, kind } = await session.get('figures', 'addColumn', { heading: 'Target 2027' });
    const [row] = await session.get('figures', 'rows');
    const cell = { useId: row?.useId ?? '', periodId, kind };
    for (const text of ['12', '']) await session.get('figures', 'set', { cells: [{ ...cell, text }] });
    expect((await shown(session)).slice(atFirst.length)).toEqual(['2027 target']);
  });
});

describe('a column nobody asked for', () => {
  it('comes with a figure of its kind, and goes with the last one', async () => {
    const session = await aSession();
    const [row] = await session.get('figures', 'rows');
    const [column] = await session.get('figures', 'columns');
    const cell = { useId: row?.useId ?? '', periodId: column?.periodId ?? '', kind: 'forecast' } as const;
    await session.get('figures', 'set', { cells: [{ ...cell, text: '12' }] });
    expect(await shown(session)).toContain('July 2021 forecast');
    await session.get('figures', 'set', { cells: [{ ...cell, text: '' }] });
    expect(await shown(session)).toEqual(atFirst);
  });
});
