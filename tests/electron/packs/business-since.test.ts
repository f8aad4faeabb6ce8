// What became of the business of meetings between two days, as a pack tells it: decisions, and actions new, done, overdue and reworded.

import { describe, expect, it } from 'vitest';
import { makePack } from '../../../electron/packs/make-pack.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { anEmptySession } from '../session/a-session.ts';
import { cellsOf } from './a-document.ts';

const day = 24 * 3_600_000;

function rowsIn({ sections }: PackDocument): string[] {
  const section = sections.find(({ id }) => id === 'changes');
  return cellsOf(section?.blocks ?? []).map((cells) => cells.join(' | ').replaceAll('\n', ', '));
}

/** Business of 12 July 2024, one item of it exempt, and what became of it a week later. */
async function aWeekOn() {
  const { session, get, environment } = anEmptySession();
  const { id: roofs } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  const { id: doors } = await get('strategy', 'addObjective', { ref: '2', title: 'Doors' });
  const { id: hang } = await get('activities', 'add', { objectiveId: doors, description: 'Hang the doors' });
  const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
  const { id: bodyId } = await get('bodies', 'add', body);
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-07-12', kind: 'ordinary' });
  const item = async (title: string) =>
    (await get('agenda', 'addItem', { meetingId, sectionId: null, title, purpose: 'decide', late: null })).id;
  const [works, lease] = [await item('Works'), await item('Lease')];
  await get('agenda', 'setItem', { id: lease, field: 'openness', value: 'exempt' });
  const act = async (itemId: string, line: string) => (await get('minutes', 'act', { itemId, line })).id;
  const gate = await act(works, '@Alder by 30 August 2024: Mend the gate');
  const door = await act(works, '@Birch by 15 July 2024: Paint the door');
  const yard = await act(works, '@Cedar: Sweep the yard');
  await act(works, '@Cedar: Ring the bell');
  const make = async (asAt: string, since: string, objectives: readonly string[] = []) => {
    const contents = {
      attention: false,
      charts: false,
      activities: true,
      finance: false,
      objectives,
      since,
    };
    const made = await makePack(session.live, temporaryFolder(), asAt, { contents });
    return valueOf(made).document;
  };
  environment.tick(7 * day);
  await get('actions', 'update', { id: gate, on: '2024-07-18', text: '', due: '', state: 'done' });
  await get('actions', 'set', { id: yard, field: 'what', value: 'Sweep both yards' });
  await act(works, '@Alder: Oil the lock');
  await act(lease, '@Alder: Ask the landlord');
  await get('minutes', 'decide', { itemId: works, text: 'The gate is mended first', how: 'assent' });
  const link = (kind: 'objective' | 'activity', to: string) =>
    get('agenda', 'link', { itemId: works, kind, to });
  return { make, door, roofs, doors, hang, link };
}

describe('the business of meetings since a day', () => {
  it('has what was decided, asked for, done and reworded, and what is overdue, and nothing of closed business', async () => {
    const { make } = await aWeekOn();
    const document = await make('2024-07-19', '2024-07-12');
    expect(rowsIn(document)).toEqual([
      'Works, 12 July 2024 | New | Not listed | The gate is mended first',
      expect.stringMatching(
        /Mend the gate \| Finished \| Alder, 30 August 2024, to do \| Alder, 30 August 2024, done$/iu,
      ),
      expect.stringMatching(
        /Paint the door \| Overdue \| Birch, 15 July 2024, to do \| Birch, 15 July 2024, to do, overdue$/iu,
      ),
      expect.stringMatching(
        /Sweep both yards \| Reworded \| Sweep the yard, Cedar, to do \| Sweep both yards, Cedar, to do$/iu,
      ),
      expect.stringMatching(/Oil the lock \| New \| Not listed \| Alder, to do$/iu),
    ]);
    const section = document.sections.find(({ id }) => id === 'changes');
    expect(section?.title).toBe('What changed from 12 July 2024 to 19 July 2024');
  });

  it('is told in a pack of some objectives where its item is about one of them, whenever that was said', async () => {
    const { make, roofs, doors, hang, link } = await aWeekOn();
    expect(rowsIn(await make('2024-07-19', '2024-07-12', [doors]))).toEqual([]);
    await link('activity', hang);
    const document = await make('2024-07-19', '2024-07-12', [doors]);
    expect(rowsIn(document)).toEqual(rowsIn(await make('2024-07-19', '2024-07-12')));
    expect(JSON.stringify(document.sections)).toContain('about an objective that this pack shows');
    expect(rowsIn(await make('2024-07-19', '2024-07-12', [roofs]))).toEqual([]);
    await link('objective', roofs);
    expect(rowsIn(await make('2024-07-19', '2024-07-12', [roofs]))).toHaveLength(5);
  });

  it('is told between any two days', async () => {
    const { make } = await aWeekOn();
    const rows = rowsIn(await make('2024-07-16', '2024-07-13'));
    expect(rows).toEqual([expect.stringContaining('Paint the door | Overdue')]);
  });
});
