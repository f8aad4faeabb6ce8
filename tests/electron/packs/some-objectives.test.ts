// The pack of one objective: what it says needs attention, and what it says has changed, is of that objective.

import { describe, expect, it } from 'vitest';
import { makePack } from '../../../electron/packs/make-pack.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { anEmptySession, aSession, type TestSession } from '../session/a-session.ts';
import { cellsOf } from './a-document.ts';

const contents = { attention: true, chair: false, charts: false, activities: true, finance: false } as const;

async function packOf(
  { session }: TestSession,
  asAt: string,
  objectives: readonly string[],
  since: string | null = null,
): Promise<PackDocument> {
  const how = { contents: { ...contents, objectives, since } };
  return valueOf(await makePack(session.live, temporaryFolder(), asAt, how)).document;
}

function saidIn({ sections }: PackDocument, id: string): string[] {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
  return [...paragraphs, ...cellsOf(blocks).map((cells) => cells.join(': '))];
}

describe('a pack of one objective', () => {
  it('names what needs attention of it, with a figure of its own that another contradicts', async () => {
    const session = await aSession();
    const { objectives } = await session.get('strategy', 'strategy');
    const idOf = (ref: string) => objectives.find((each) => each.ref === ref)?.id ?? '';
    const contradiction = 'Full members, July 2024: objective 1 says 47, objective 2 says 46.';
    const first = saidIn(await packOf(session, '2024-07-12', [idOf('1')]), 'attention');
    const second = saidIn(await packOf(session, '2024-07-12', [idOf('2')]), 'attention');
    const third = saidIn(await packOf(session, '2024-07-12', [idOf('3')]), 'attention');
    expect(first.some((line) => line.includes(contradiction))).toBe(true);
    expect(second.some((line) => line.includes(contradiction))).toBe(true);
    expect(third.some((line) => line.includes(contradiction))).toBe(false);
    expect(third.slice(1).every((line) => line.startsWith('3: '))).toBe(true);
    expect(third.length).toBeGreaterThan(1);
  });

  it('says that nothing of it needs attention or has changed, where that is so of it alone', async () => {
    const session = anEmptySession();
    const { get, environment } = session;
    const roofs = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
    const doors = await get('strategy', 'addObjective', { ref: '2', title: 'Doors' });
    const add = async (objectiveId: string, description: string) =>
      (await get('activities', 'add', { objectiveId, description })).id;
    const mend = await add(roofs.id, 'Mend the roofs');
    const paint = await add(doors.id, 'Paint the doors');
    await get('activities', 'setProgress', { ids: [mend], progress: 'on track' });
    await get('activities', 'setMilestones', { ids: [mend], value: 'July 2030' });
    environment.tick(7 * 24 * 3_600_000);
    await get('activities', 'setMilestones', { ids: [paint], value: 'July 2020' });
    const quiet = await packOf(session, '2024-07-19', [roofs.id], '2024-07-12');
    expect(saidIn(quiet, 'attention')).toEqual([expect.stringMatching(/^Nothing needs attention: /u)]);
    expect(saidIn(quiet, 'changes')).toEqual([
      'Nothing that is compared here has changed since 12 July 2024.',
      expect.stringMatching(/^Compared are .*the budget or what an objective says, isn’t listed/u),
    ]);
    const moved = await packOf(session, '2024-07-19', [doors.id], '2024-07-12');
    expect(saidIn(moved, 'changes').join(' ')).toContain('Paint the doors');
    expect(saidIn(moved, 'changes').join(' ')).not.toContain('Roofs');
  });
});

it('a figure that was provisional and is so no longer has changed', async () => {
  const session = anEmptySession();
  const { get, environment } = session;
  const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  await get('strategy', 'addMeasure', { objectiveId, name: 'Roofs mended', kind: 'quantitative' });
  const { key, periodId, kind } = await get('figures', 'addColumn', { heading: 'June 2024' });
  const [row] = await get('figures', 'rows');
  const cell = { useId: row?.useId ?? key, periodId, kind };
  await get('figures', 'set', { cells: [{ ...cell, text: '47p' }] });
  environment.tick(7 * 24 * 3_600_000);
  await get('figures', 'setProvisional', { cells: [cell], provisional: false });
  const said = saidIn(await packOf(session, '2024-07-19', [], '2024-07-12'), 'changes').join(' ');
  expect(said).toContain('June 2024: 47 (provisional)');
  expect(said).toMatch(/June 2024: 47(?! p)/u);
});
