// The pack of a meeting that has passed: the strategy, money and actions as they were then, whatever was written since.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { pastOf } from '../../../../../electron/packs/register-past.ts';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { packParts } from '../../../../../shared/packs/meeting-pack.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import { anEmptySession } from '../../../session/a-session.ts';

const day = 24 * 3_600_000;

/** A meeting on 12 July 2024, with an action done and an activity finished a week later. */
async function aYearOn() {
  const { session, get, environment } = anEmptySession();
  const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
  const { id: bodyId } = await get('bodies', 'add', body);
  const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  const roofs = await get('activities', 'add', { objectiveId, description: 'Mend the roofs' });
  const meet = async (on: string) => {
    const { id } = await get('meetings', 'add', { bodyId, day: on, kind: 'ordinary' });
    return id;
  };
  const [early, july] = [await meet('2024-07-01'), await meet('2024-07-12')];
  const ask = async (meetingId: string, what: string, due: string) => {
    const item = { meetingId, sectionId: null, title: what, purpose: 'discuss', late: null } as const;
    const { id: itemId } = await get('agenda', 'addItem', item);
    return await get('minutes', 'act', { itemId, line: `@Alder by ${due}: ${what}` });
  };
  const done = await ask(early, 'Mend the gate', '20 July 2024');
  await ask(early, 'Paint the door', '15 July 2024');
  environment.tick(7 * day);
  await get('activities', 'setProgress', { ids: [roofs.id], progress: 'complete' });
  await get('actions', 'update', { id: done.id, on: '2024-07-19', text: 'Mended', state: 'done', due: '' });
  await ask(july, 'Sweep the yard', '1 August 2024');
  await get('activities', 'add', { objectiveId, description: 'Lay the floors' });
  const packOf = (meetingId: string, today: string) => {
    const index = indexOf(snapshot(session.live));
    const source = { index, today, language: 'en' } as const;
    const how = { parts: [...packParts], comments: false, ofDraft: false };
    const wanted = { document: 'meeting-pack', meetingId, edition: 'full', ...how } as const;
    const made = composeDocument(source, wanted, pastOf(session.live, index));
    if (made === undefined) throw new Error('no pack');
    return made;
  };
  return { packOf, early, july, meet, get, bodyId };
}

describe('the pack of a meeting that has passed', () => {
  it('has the strategy and the actions as they were on its day, and says so', async () => {
    const { packOf, july } = await aYearOn();
    const pack = packOf(july, '2024-07-19');
    expect(pack.cover?.lines).toEqual(
      expect.arrayContaining(['Position on 12 July 2024', 'Made on 19 July 2024']),
    );
    const log = JSON.stringify(pack.sections.find(({ id }) => id === 'actions'));
    expect(log).toContain('As the meeting of 12 July 2024 found them');
    expect(log).toContain('Mend the gate');
    expect(log).not.toMatch(/Mended|Sweep the yard|overdue/u);
    const said = JSON.stringify(
      pack.sections.filter(({ id }) => id.startsWith('strategy') || id.startsWith('objective')),
    );
    expect(said).toContain('Mend the roofs');
    expect(said).not.toContain('Lay the floors');
  });

  it('has what the register holds now where it began later, and says so', async () => {
    const { packOf, early } = await aYearOn();
    const said = JSON.stringify(packOf(early, '2024-07-19').sections);
    expect(said).toContain('The register began after 1 July 2024: this is what it holds now');
    expect(said).toContain('Lay the floors');
  });

  it('is as ever where the meeting is to come', async () => {
    const { packOf, meet } = await aYearOn();
    const pack = packOf(await meet('2024-09-02'), '2024-07-19');
    expect(pack.cover?.lines).toContain('Position on 19 July 2024');
    const log = JSON.stringify(pack.sections.find(({ id }) => id === 'actions'));
    expect(log).toMatch(/Paint the door.*overdue/u);
    expect(log).toContain('Sweep the yard');
  });

  it('says that the forward plan is today’s', async () => {
    const { packOf, july, get, bodyId } = await aYearOn();
    await get('forward', 'add', { title: 'Budget', bodyId, purpose: 'decide', parked: false });
    const plan = JSON.stringify(packOf(july, '2024-07-19').sections.find(({ id }) => id === 'forward-plan'));
    expect(plan).toContain('The plan as it stands on 19 July 2024, and not as on the day of the meeting.');
  });
});
