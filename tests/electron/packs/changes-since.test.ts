// What changed since the last pack that was issued, or since a day, as a section of the next.

import { describe, expect, it } from 'vitest';
import { makePack, type MadePack } from '../../../electron/packs/make-pack.ts';
import type { PackOptions } from '../../../shared/packs/calls.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { anEmptySession, aSession, type TestSession } from '../session/a-session.ts';
import { cellsOf } from './a-document.ts';

const day = 24 * 3_600_000;
const contents = {
  attention: false,
  chair: false,
  charts: false,
  activities: true,
  finance: false,
  objectives: [],
};

/** Two activities on 12 July 2024 and the pack that was issued then; on the same day one is finished, and a week later another begun. */
async function aRegisterThatMoved() {
  const { session, get, environment } = anEmptySession();
  const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  const roofs = await get('activities', 'add', { objectiveId, description: 'Mend the roofs' });
  const doors = await get('activities', 'add', { objectiveId, description: 'Paint the doors' });
  await get('activities', 'setMilestones', { ids: [doors.id], value: 'July 2024' });
  const make = (asAt: string, since: PackOptions['since'], asIssued: string | null = null) =>
    makePack(session.live, temporaryFolder(), asAt, { contents: { ...contents, since, asIssued } });
  const before = valueOf(await make('2024-07-12', 'last pack'));
  const issue = async (pack: MadePack = before) => {
    const { title, date } = pack.document;
    await get('issues', 'record', { title, asAt: date, madeOn: date, batchName: pack.batchName });
    const [last] = await get('issues', 'list');
    return last?.id ?? '';
  };
  const move = async () => {
    await get('activities', 'setProgress', { ids: [roofs.id], progress: 'complete' });
    environment.tick(7 * day);
    await get('activities', 'setMilestones', { ids: [doors.id], value: 'September 2024' });
    await get('activities', 'add', { objectiveId, description: 'Sweep the floors' });
  };
  return { make, before, issue, move, get };
}

function changesIn({ sections }: PackDocument): string[] | undefined {
  const section = sections.find(({ id }) => id === 'changes');
  return section && cellsOf(section.blocks).map((cells) => cells.slice(0, 2).join(': '));
}

describe('a pack with what changed', () => {
  it('since the last pack has what was done after it was made, though on its own day', async () => {
    const { make, before, issue, move } = await aRegisterThatMoved();
    expect(changesIn(before.document)).toBeUndefined();
    await issue();
    await move();
    const { document } = valueOf(await make('2024-07-19', 'last pack'));
    expect(document.sections.find(({ id }) => id === 'changes')?.title).toBe(
      'What changed from 12 July 2024 to 19 July 2024',
    );
    expect(changesIn(document)?.map((words) => words.replaceAll(/[\u2068\u2069]/gu, ''))).toEqual([
      'Mend the roofs: Finished',
      'Paint the doors: Slipped',
      'Sweep the floors: New',
    ]);
    expect(changesIn(valueOf(await make('2024-07-19', null)).document)).toBeUndefined();
  });

  it('has what was removed or reworded since in the language of the pack, as it read then', async () => {
    const { get, environment, session } = anEmptySession();
    const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
    const { id } = await get('activities', 'add', { objectiveId, description: 'Mend the roofs' });
    const { id: other } = await get('activities', 'add', { objectiveId, description: 'Paint the doors' });
    const inWelsh = { kind: 'activity', field: 'description', language: 'cy' } as const;
    const give = (of: string, original: string, text: string) =>
      get('translations', 'give', { ...inWelsh, id: of, original, text });
    await give(id, 'Mend the roofs', 'Trwsio’r toeau');
    await give(other, 'Paint the doors', 'Paentio’r drysau');
    environment.tick(7 * day);
    await get('activities', 'remove', { ids: [id] });
    await get('activities', 'setText', {
      id: other,
      field: 'description',
      value: 'Paint the doors and frames',
    });
    await give(other, 'Paint the doors and frames', 'Paentio’r drysau a’r fframiau');
    const { document } = valueOf(
      await makePack(session.live, temporaryFolder(), '2024-07-19', {
        language: 'cy',
        contents: { ...contents, since: '2024-07-12' },
      }),
    );
    const section = document.sections.find((each) => each.id === 'changes');
    const [reworded, removed] = section === undefined ? [] : cellsOf(section.blocks);
    expect(removed?.slice(0, 2)).toEqual(['Trwsio’r toeau', 'Wedi’i dynnu']);
    expect(reworded?.[2]).toMatch(/^Paentio’r drysau\n/u);
    expect(reworded?.[3]).toMatch(/^Paentio’r drysau a’r fframiau\n/u);
  });

  it('since a day has what was done after the end of it', async () => {
    const { make, move } = await aRegisterThatMoved();
    await move();
    const { document } = valueOf(await make('2024-07-19', '2024-07-12'));
    expect(changesIn(document)).toEqual(['Paint the doors: Slipped', 'Sweep the floors: New']);
  });

  it('since any pack that was issued shows the register as it was when another was', async () => {
    const { make, issue, move, get } = await aRegisterThatMoved();
    const first = await issue();
    await move();
    const made = valueOf(await make('2024-07-19', 'last pack'));
    const second = await issue(made);
    await move();
    const again = valueOf(await make('2024-07-20', { issueId: first }, second));
    expect(again.document.sections).toEqual(made.document.sections);
    expect(again.batchName).toBe(made.batchName);
    expect(changesIn(valueOf(await make('2024-07-26', { issueId: first })).document)?.length).toBeGreaterThan(
      3,
    );
    expect(await make('2024-07-19', { issueId: second }, first)).toMatchObject({
      ok: false,
      error: { code: 'since-not-before' },
    });
    expect(await make('2024-07-19', null, 'none')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await get('issues', 'list')).map(({ isHeld, compares }) => [isHeld, compares])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('is refused where this copy doesn’t hold what the pack it counts from was made from', async () => {
    const { make, before, move, get } = await aRegisterThatMoved();
    const { title, date: asAt } = before.document;
    await get('issues', 'record', { title, asAt, batchName: 'elsewhere:1', asItStands: true });
    await move();
    const [elsewhere] = await get('issues', 'list');
    expect(await make('2024-07-19', { issueId: elsewhere?.id ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'not-held' },
    });
  });

  it('is refused where the day is not before its own', async () => {
    const { make } = await aRegisterThatMoved();
    expect(messageOf(await make('2024-07-12', '2024-07-12'))).toBe(
      'since-not-before: Changes since 12 July 2024 can’t stand in a pack as at 12 July 2024. Choose a day before it.',
    );
  });
});

/** A week from then. */
async function changesOf({ live }: TestSession['session'], since: string, objectives: readonly string[]) {
  const options = { contents: { ...contents, objectives: [...objectives], since, asIssued: null } };
  const asAt = new Date(Date.parse(since) + 7 * day).toISOString().slice(0, 10);
  const { document } = valueOf(await makePack(live, temporaryFolder(), asAt, options));
  const blocks = document.sections.find((section) => section.id === 'changes')?.blocks ?? [];
  return cellsOf(blocks).map((cells) => cells.map((words) => words.replaceAll(/[\u2068\u2069]/gu, '')));
}

/** A week apart: two objectives, each with an activity, and a measure with figures of the first. */
async function aWeek() {
  const { session, get, environment } = anEmptySession();
  const { id: first } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  const { id: second } = await get('strategy', 'addObjective', { ref: '2', title: 'Doors' });
  const { id } = await get('activities', 'add', { objectiveId: first, description: 'Mend the roofs' });
  await get('strategy', 'addMeasure', { objectiveId: first, name: 'Roofs mended', kind: 'quantitative' });
  const proposed = { objectiveId: first, name: 'Tiles laid', kind: 'quantitative', candidate: true };
  await get('strategy', 'addMeasure', proposed);
  const tiles = session.index().snapshot.measures.find(({ name }) => name === 'Tiles laid')?.id ?? '';
  const [row] = await get('figures', 'rows');
  const cellOf = async (heading: string) => {
    const { periodId, kind } = await get('figures', 'addColumn', { heading });
    return { useId: row?.useId ?? '', periodId, kind };
  };
  const [may, june, july] = [
    await cellOf('May 2024'),
    await cellOf('June 2024'),
    await cellOf('July 2024 target'),
  ];
  const set = (cell: typeof may, text: string) => get('figures', 'set', { cells: [{ ...cell, text }] });
  await set(may, '12');
  await set(june, '14');
  await set(july, '20');
  environment.tick(7 * day);
  const changes = (objectives: readonly string[] = [], since = '2024-07-12') =>
    changesOf(session, since, objectives);
  return { get, changes, set, environment, activity: id, first, second, may, july, tiles };
}

describe('what changed', () => {
  it('is an activity that stands under another objective, and no new one', async () => {
    const { get, changes, activity, first, second } = await aWeek();
    await get('activities', 'moveTo', { ids: [activity], objectiveId: second });
    expect(await changes()).toEqual([
      [
        'Mend the roofs',
        'Under another objective',
        expect.stringContaining('Roofs'),
        expect.stringContaining('Doors'),
      ],
    ]);
    for (const objective of [first, second])
      // oxlint-disable-next-line no-await-in-loop
      expect((await changes([objective])).map((cells) => cells.slice(0, 2))).toEqual([
        ['Mend the roofs', 'Under another objective'],
      ]);
    await get('activities', 'remove', { ids: [activity] });
    expect((await changes()).map((cells) => cells.slice(0, 2))).toEqual([['Mend the roofs', 'Removed']]);
  });

  it('is a measure that was only proposed, and is in the register all the same', async () => {
    const { get, changes, tiles } = await aWeek();
    await get('strategy', 'adoptMeasure', { id: tiles });
    expect(await changes()).toEqual([
      ['Tiles laid', 'Newly reported', 'In the register, and not reported', 'Not reported'],
    ]);
  });

  it('is a measure that is no longer reported, and is in the register all the same', async () => {
    const { get, changes, tiles, environment } = await aWeek();
    await get('strategy', 'adoptMeasure', { id: tiles });
    environment.tick(7 * day);
    await get('register', 'undo');
    expect(await changes([], '2024-07-19')).toEqual([
      ['Tiles laid', 'No longer reported', 'Not reported', 'In the register, and not reported'],
    ]);
  });

  it('is a measure that one objective no longer uses, while another does', async () => {
    const { session, get, environment } = await aSession();
    const uses = session.index().snapshot.measureUses;
    const shared = uses.find((one) => uses.filter(({ measureId }) => measureId === one.measureId).length > 1);
    environment.tick(7 * day);
    await get('strategy', 'remove', { id: shared?.id ?? '', entity: 'measure_use' });
    expect((await changesOf(session, '2024-07-12', [])).map((cells) => cells.slice(1))).toContainEqual([
      'Removed',
      expect.anything(),
      'Not under this objective',
    ]);
  });

  it('is an activity that was merged into another', async () => {
    const { get, changes, activity, second } = await aWeek();
    const { id: stays } = await get('activities', 'add', { objectiveId: second, description: 'Mend roofs' });
    await get('activities', 'merge', { goes: activity, stays });
    expect(await changes()).toEqual([
      ['Mend the roofs', 'Merged', expect.anything(), 'Merged into another activity'],
      ['Mend roofs', 'New', 'Not in the register', expect.anything()],
    ]);
  });

  it('is what an activity is in other words', async () => {
    const { get, changes, activity } = await aWeek();
    await get('activities', 'setText', { id: activity, field: 'description', value: 'Mend one roof' });
    expect(await changes()).toEqual([
      [
        'Mend one roof',
        'Reworded',
        expect.stringContaining('Mend the roofs'),
        expect.stringContaining('Mend one roof'),
      ],
    ]);
    await get('activities', 'setText', { id: activity, field: 'description', value: 'Mend the roofs' });
    expect(await changes()).toEqual([]);
  });

  it('is a target, and a figure before the latest', async () => {
    const { changes, set, may, july } = await aWeek();
    expect(await changes()).toEqual([]);
    await set(july, '16');
    await set(may, '11');
    const [row, ...others] = await changes();
    expect(others).toEqual([]);
    expect(row?.slice(0, 2)).toEqual(['Roofs mended', 'Changed']);
    for (const words of ['May 2024: 12', 'July 2024 (target): 20', 'June 2024: 14'])
      expect(row?.[2]).toContain(words);
    for (const words of ['May 2024: 11', 'July 2024 (target): 16', 'June 2024: 14'])
      expect(row?.[3]).toContain(words);
  });
});
