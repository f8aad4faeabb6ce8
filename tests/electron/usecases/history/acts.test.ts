// What was done, as the history shows it: each act in English and in Welsh, with the names people gave left as they are.

import { describe, expect, it } from 'vitest';
import { actOf } from '../../../../electron/register/log/log.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';

/** The last thing done, in both languages. */
function lastAct({ session }: TestSession): readonly string[] {
  const [last] = session.live.log.latestBatches(1);
  return last === undefined ? [] : [speak('en', actOf(last)), speak('cy', actOf(last))];
}

describe('an act', () => {
  it('upon the strategy says what is done to what', async () => {
    const session = anEmptySession();
    const { get } = session;
    const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Grow' });
    expect(lastAct(session)).toEqual(['Add objective 1: Grow', 'Ychwanegu amcan 1: Grow']);
    await get('strategy', 'setObjective', { id: objectiveId, field: 'statement', value: 'More of us' });
    expect(lastAct(session)).toEqual(['Change the statement of objective 1', 'Newid datganiad amcan 1']);
    const [strategy] = session.session.index().snapshot.strategies;
    await get('strategy', 'setStrategy', { id: strategy?.id, field: 'periodTo', value: '2026-03-31' });
    expect(lastAct(session)).toEqual([
      'Change the last day of the strategy',
      'Newid diwrnod olaf y strategaeth',
    ]);
    await get('strategy', 'addMeasure', { objectiveId, name: 'Members', kind: 'quantitative' });
    expect(lastAct(session)).toEqual([
      'Add measure “Members” to objective 1',
      'Ychwanegu’r mesur “Members” at amcan 1',
    ]);
    const [measure] = session.session.index().snapshot.measures;
    const override = { status: 'at risk', reason: 'Two are leaving' };
    await get('strategy', 'overrideStatus', { measureId: measure?.id, objectiveId, override });
    expect(lastAct(session)).toEqual([
      'Set the status of Members by hand: at risk',
      'Gosod statws Members â llaw: mewn perygl',
    ]);
    await get('strategy', 'remove', { id: objectiveId, entity: 'objective' });
    expect(lastAct(session)).toEqual(['Delete objective 1', 'Dileu amcan 1']);
  });

  it('upon activities names one, or counts them', async () => {
    const session = anEmptySession();
    const { get } = session;
    const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Grow' });
    const added = [];
    for (const ref of ['1.1', '1.2', '']) {
      // One after another: each comes after the one before.
      // oxlint-disable-next-line no-await-in-loop
      added.push(await get('activities', 'add', { objectiveId, ref, description: 'Write to every council' }));
    }
    const ids = added.map(({ id }) => id);
    expect(lastAct(session)).toEqual([
      'Add activity “Write to every council” to objective 1',
      'Ychwanegu gweithgaredd “Write to every council” at amcan 1',
    ]);
    await get('activities', 'setProgress', { ids: ids.slice(0, 1), progress: 'on track' });
    expect(lastAct(session)).toEqual([
      'Report activity 1.1 on track',
      'Nodi cynnydd gweithgaredd 1.1: ar y trywydd',
    ]);
    await get('activities', 'setMilestones', { ids, value: 'Summer 2024' });
    expect(lastAct(session)).toEqual([
      'Set the milestone of 3 activities to Summer 2024',
      'Gosod carreg filltir 3 gweithgaredd: Summer 2024',
    ]);
    await get('activities', 'setMilestones', { ids: ids.slice(0, 2), value: '' });
    expect(lastAct(session)).toEqual([
      'Remove the milestone of 2 activities',
      'Tynnu carreg filltir 2 weithgaredd',
    ]);
    await get('activities', 'remove', { ids: ids.slice(0, 1) });
    expect(lastAct(session)).toEqual(['Delete activity 1.1', 'Dileu gweithgaredd 1.1']);
  });

  it('upon money, people and the membership says sums and days in the reader’s own way', async () => {
    const session = anEmptySession();
    const { get } = session;
    const heading = { year: '2024/25', heading: 'Rent', side: 'expenditure', parentId: null };
    const { id: lineId } = await get('finance', 'addLine', heading);
    await get('finance', 'setAmount', { lineId, kind: 'actual', text: '1234.5' });
    expect(lastAct(session)).toEqual([
      'Set the actual of Rent to £1,234.50',
      'Gosod ffigur gwirioneddol Rent: £1,234.50',
    ]);
    await get('finance', 'setAmount', { lineId, kind: 'actual', text: '' });
    expect(lastAct(session)).toEqual(['Remove the actual of Rent', 'Tynnu ffigur gwirioneddol Rent']);
    await get('finance', 'setLine', { id: lineId, field: 'budgetHolder', value: 'The Treasurer' });
    expect(lastAct(session)).toEqual(['Change the budget holder of Rent', 'Newid deiliad cyllideb Rent']);
    const { id } = await get('people', 'add', { kind: 'group', name: 'Finance group' });
    expect(lastAct(session)).toEqual(['Add the group Finance group', 'Ychwanegu’r grŵp Finance group']);
    await get('people', 'rename', { id, kind: 'group', name: 'Money group' });
    expect(lastAct(session)).toEqual([
      'Rename Finance group to Money group',
      'Ailenwi Finance group yn Money group',
    ]);
    const joined = { name: 'Northbank Council', kind: 'full', joinedOn: '2024-04-01' };
    const { id: council } = await get('members', 'add', joined);
    await get('members', 'set', { id: council, field: 'leftOn', value: '2026-03-31' });
    expect(lastAct(session)).toEqual([
      'Change the day of leaving of Northbank Council',
      'Newid diwrnod gadael Northbank Council',
    ]);
    await get('issues', 'record', {
      title: 'Board pack',
      asAt: '2024-07-12',
      batchName: 'a:1',
      asItStands: true,
    });
    expect(lastAct(session)).toEqual([
      'Issue the pack of 12 July 2024 to the board',
      'Cyhoeddi pecyn 12 Gorffennaf 2024 i’r bwrdd',
    ]);
  });

  it('cuts long text to fit a line', async () => {
    const session = anEmptySession();
    await session.get('strategy', 'addObjective', { ref: '1', title: 'A network '.repeat(20).trim() });
    const [english = ''] = lastAct(session);
    expect(english).toMatch(/^Add objective 1: A network .*…$/u);
    expect(english.length).toBeLessThan(90);
  });
});
