// Minutes as they are taken: who is here, quorum, votes, interests, actions; each a step that can be undone.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { aMeeting, names } from './a-meeting.ts';

describe('who is here', () => {
  it('is expected by their seats, marked, and named without a seat', async () => {
    const { get, show, meetingId, idOf } = await aMeeting();
    expect((await show()).attendees.map(({ name, state }) => `${name} ${state}`)).toEqual(
      names.map((name) => `${name} expected`),
    );
    const coming = { meetingId, personId: idOf('Birch'), state: 'apologies', remote: false } as const;
    await get('minutes', 'attend', coming);
    await get('minutes', 'addPerson', { meetingId, name: 'The Clerk', role: 'invitee' });
    expect((await show()).attendees.filter(({ state }) => state !== 'expected')).toMatchObject([
      { name: 'Birch', state: 'apologies', votes: true, here: false },
      { name: 'The Clerk', state: 'present', votes: false, here: true },
    ]);
  });

  it('says how many are needed once, where a rule gives the number', async () => {
    const { get, show, bodyId, quorum, come } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    expect((await show()).working).not.toBeNull();
    await get('bodyRules', 'set', { bodyId, rule: 'quorum', text: '3', reason: 'Standing order 4' });
    expect(await quorum()).toBe('Quorate. Members who count: 3; needed: 3.');
    expect((await show()).working).toBeNull();
  });

  it('says when the quorum is lost, and when it is there again', async () => {
    const { get, come, move, quorum, item } = await aMeeting();
    await come('Alder', 'Birch');
    expect(await quorum()).toMatch(/^Not quorate/u);
    expect((await item()).isLost).toBe(false);
    await get('minutes', 'move', move('Cedar', 'arrives', '7.20'));
    expect(await quorum()).toMatch(/^Quorate. Members who count: 3; needed: 3/u);
    await get('minutes', 'move', move('Birch', 'leaves', '20:05'));
    expect(await quorum()).toMatch(/Members who count: 2; needed: 3/u);
    expect((await item()).isLost).toBe(true);
    await get('minutes', 'move', move('Birch', 'arrives'));
    expect((await item()).isLost).toBe(false);
  });

  it('counts who joins by link only where a rule of the body says so', async () => {
    const { get, show, quorum, meetingId, bodyId, idOf } = await aMeeting();
    await get('bodies', 'set', { id: bodyId, field: 'kind', value: 'charity' });
    const alder = { meetingId, personId: idOf('Alder'), state: 'present' } as const;
    await get('minutes', 'attend', { ...alder, remote: false });
    expect((await show()).remoteUnclear).toBeNull();
    await get('minutes', 'attend', { ...alder, remote: true });
    expect(speak('en', (await show()).remoteUnclear ?? '')).toMatch(/they are not counted/u);
    expect(await quorum()).toMatch(/Members who count: 0/u);
    await get('register', 'undo', {});
    expect(await quorum()).toMatch(/Members who count: 1/u);
  });

  it('can’t leave who isn’t here, nor arrive who is', async () => {
    const { ask, get, come, move, show } = await aMeeting();
    await come('Alder');
    expect(messageOf(await ask('minutes', 'move', move('Alder', 'arrives')))).toMatch(/is here already/u);
    expect(messageOf(await ask('minutes', 'move', move('Birch', 'leaves')))).toMatch(/isn’t here/u);
    expect(messageOf(await ask('minutes', 'move', move('Alder', 'leaves', 'late')))).toMatch(/^not-a-time/u);
    await get('minutes', 'move', move('Alder', 'leaves', '8.05'));
    const [alder] = (await show()).attendees;
    expect(alder).toMatchObject({ here: false, movements: [{ what: 'leaves', at: '08:05' }] });
    await get('minutes', 'removeMovement', { id: alder?.movements[0]?.id ?? '' });
    expect((await show()).attendees[0]).toMatchObject({ here: true, movements: [] });
  });

  it('has no vote in a seat that ended before the day; what was decided keeps who could vote', async () => {
    const { get, ask, come, decide, decided, seats, show } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await decide('named');
    const id = seats.get('Cedar') ?? '';
    await get('bodies', 'setSeat', { id, field: 'to', value: '2031-03-04' });
    expect((await show()).attendees.find(({ name }) => name === 'Cedar')?.votes).toBe(true);
    await get('bodies', 'setSeat', { id, field: 'to', value: '2031-03-03' });
    expect((await show()).attendees.find(({ name }) => name === 'Cedar')?.votes).toBe(false);
    expect((await decided()).voters.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(messageOf(await ask('bodies', 'removeSeat', { id }))).toMatch(/Give the seat a last day instead/u);
  });
});

describe('a decision', () => {
  it('taken without a quorum is shown as such', async () => {
    const { come, decide, decided } = await aMeeting();
    await come('Alder', 'Birch');
    await decide();
    const { notQuorate } = await decided();
    expect(speak('en', notQuorate ?? '')).toBe(
      'The meeting was not quorate when this was taken: 2 counted, 3 needed.',
    );
  });

  it('is tied until the casting vote is used', async () => {
    const { get, come, decide, decided, result } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar', 'Damson');
    const id = await decide('show of hands');
    expect((await decided()).result).toBeNull();
    await get('minutes', 'count', { id, inFavour: 2, against: 2, abstained: 0 });
    expect(await result()).toMatch(/^Tied and so not carried/u);
    expect((await decided()).isTied).toBe(true);
    await get('minutes', 'setDecision', { id, field: 'casting', value: 'for' });
    expect(await result()).toBe('Carried: 2 for, 2 against, 0 abstained. The casting vote was used for.');
    await get('minutes', 'count', { id, inFavour: 4, against: 3, abstained: 0 });
    expect((await decided()).problems.map((each) => speak('en', each)).join(' ')).toMatch(
      /More votes were counted \(7\) than could vote \(4\)/u,
    );
  });

  it('is voted by name by who could vote then; and who voted can’t be deleted', async () => {
    const { get, ask, come, decide, decided, result, idOf } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    const decisionId = await decide('named');
    const votes = { Alder: 'for', Birch: 'against', Cedar: 'not voting' } as const;
    for (const name of ['Alder', 'Birch', 'Cedar'] as const) {
      await get('minutes', 'vote', { decisionId, personId: idOf(name), vote: votes[name] });
    }
    await get('minutes', 'vote', { decisionId, personId: idOf('Birch'), vote: 'abstained' });
    expect(await result()).toBe('Carried: 1 for, 0 against, 1 abstained.');
    const late = { decisionId, personId: idOf('Elder'), vote: 'for' } as const;
    expect(messageOf(await ask('minutes', 'vote', late))).toMatch(/Elder could not vote/u);
    await get('minutes', 'setDecision', { id: decisionId, field: 'moverId', value: idOf('Alder') });
    expect((await decided()).mover).toBe('Alder');
    const removal = await ask('people', 'remove', { id: idOf('Birch'), kind: 'person' });
    expect(messageOf(removal)).toMatch(/^still-used: Birch voted/u);
  });

  it('is taken by name at a budget meeting of a council', async () => {
    const { ask, get, come, decide, show, itemId } = await aMeeting('council-england', true);
    await come('Alder', 'Birch');
    expect((await show()).named).not.toBeNull();
    const hands = { itemId, text: 'The budget', how: 'show of hands' } as const;
    expect(messageOf(await ask('minutes', 'decide', hands))).toMatch(
      /^must-be-named: Every vote at a budget/u,
    );
    const id = await decide('named');
    const set = { id, field: 'how', value: 'show of hands' } as const;
    expect(messageOf(await ask('minutes', 'setDecision', set))).toMatch(/^must-be-named/u);
    await get('minutes', 'removeDecision', { id });
  });

  it('keeps its item from being deleted', async () => {
    const { ask, get, come, decide, itemId } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    const id = await decide();
    const removal = await ask('agenda', 'removeItem', { id: itemId });
    expect(messageOf(removal)).toMatch(/A decision was taken on “Adopt the accounts”/u);
    await get('minutes', 'removeDecision', { id });
    await get('agenda', 'removeItem', { id: itemId });
  });
});

describe('a declared interest', () => {
  it.each([
    ['stayed', 3],
    ['did not vote', 2],
    ['spoke', 2],
    ['left', 2],
  ] as const)('whose holder %s leaves %i to vote of those here', async (followed, voting) => {
    const { get, come, decide, decided, item, idOf, itemId, meetingId } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await get('minutes', 'addPerson', { meetingId, name: 'The Clerk', role: 'invitee' });
    const nature = 'Employed by the auditor';
    const { id } = await get('minutes', 'declare', { itemId, personId: idOf('Birch'), nature, followed });
    await decide();
    expect((await decided()).voters).toHaveLength(voting);
    expect(await item()).toMatchObject({ declarations: [{ name: 'Birch', nature, followed }] });
    expect((await item()).isLost).toBe(voting < 3);
    await get('minutes', 'removeDeclaration', { id });
    expect((await item()).declarations).toEqual([]);
  });

  it('whose holder went out comes after their arrival, where something is decided then', async () => {
    const { get, come, move, decide, idOf, itemId, meetingId } = await aMeeting();
    await get('meetings', 'set', { id: meetingId, field: 'state', value: 'held' });
    await come('Alder', 'Birch', 'Damson');
    await get('minutes', 'take', { itemId });
    await get('minutes', 'move', move('Cedar', 'arrives'));
    const personId = idOf('Cedar');
    await get('minutes', 'declare', { itemId, personId, nature: 'A field', followed: 'left' });
    await decide();
    await get('drafting', 'begin', { meetingId });
    const { draft } = await get('drafting', 'show', { meetingId });
    const lines = draft.items.flatMap(({ blocks }) => blocks.map(({ says }) => speak('en', says)));
    expect(lines.filter((line) => /^Cedar|^Resolved/u.test(line))).toEqual([
      'Cedar arrived.',
      'Cedar declared an interest: A field. Left the room.',
      'Resolved: That the accounts be adopted',
    ]);
  });
});

describe('an item', () => {
  it('is taken out of order, put off, and minuted as it was typed', async () => {
    const { get, show, item, itemId, meetingId } = await aMeeting();
    const other = { meetingId, sectionId: null, title: 'Lease', purpose: 'decide', late: null } as const;
    const { id: lease } = await get('agenda', 'addItem', other);
    await get('minutes', 'take', { itemId: lease });
    await get('minutes', 'take', { itemId });
    await get('minutes', 'take', { itemId: lease });
    expect((await show()).items.map(({ takenAs }) => takenAs)).toEqual([2, 1]);
    await get('minutes', 'putOff', { itemId: lease, outcome: 'adjourned' });
    await get('minutes', 'putOff', { itemId, outcome: 'deferred' });
    expect((await show()).items.map(({ outcome, takenAs }) => [outcome, takenAs])).toEqual([
      ['deferred', null],
      ['adjourned', 1],
    ]);
    for (const text of ['The chair ', 'The chair opened. ']) await get('minutes', 'write', { itemId, text });
    expect((await item()).text).toBe('The chair opened. ');
  });

  it('is told with all there is of it one at a time, and as a line in the list of all', async () => {
    const { get, show, itemId, meetingId } = await aMeeting();
    const other = { meetingId, sectionId: null, title: 'Lease', purpose: 'decide', late: null } as const;
    const { id: lease } = await get('agenda', 'addItem', other);
    await get('minutes', 'write', { itemId: lease, text: 'The lease was read. '.repeat(500) });
    expect(JSON.stringify(await show())).not.toContain('The lease was read.');
    expect((await get('minutes', 'item', { meetingId, itemId: lease }))?.text).toMatch(
      /^The lease was read/u,
    );
    await get('agenda', 'removeItem', { id: itemId });
    expect((await get('minutes', 'item', { meetingId, itemId }))?.title).toBe('Lease');
    await get('agenda', 'removeItem', { id: lease });
    expect(await get('minutes', 'item', { meetingId, itemId: null })).toBeNull();
  });

  it('asks somebody to do something, and says what it did not understand of it', async () => {
    const { get, ask, item, itemId } = await aMeeting();
    const line = '@alder by 30 June 2031: write to the auditor: today';
    const { id, remarks } = await get('minutes', 'act', { itemId, line });
    expect(remarks).toEqual([]);
    const unclear = await get('minutes', 'act', { itemId, line: '@The Mayor by and by: smile' });
    expect(unclear.remarks.map((each) => speak('en', each)).join(' ')).toMatch(
      /Nobody here is called “The Mayor”.*No day was found in “and by”/u,
    );
    expect((await item()).actions).toMatchObject([
      { what: 'write to the auditor: today', owner: 'alder', due: { day: '2031-06-30' } },
      { what: 'smile', owner: 'The Mayor', due: 'and by' },
    ]);
    expect(messageOf(await ask('minutes', 'act', { itemId, line: 'write' }))).toMatch(/^no-action/u);
    await get('minutes', 'removeAction', { id });
    expect((await item()).actions).toHaveLength(1);
  });
});

describe('what happens less often at a meeting', () => {
  it('somebody stands in for a member, with that seat’s vote, while the member isn’t here', async () => {
    const { ask, get, come, seats, show, meetingId, quorum, idOf } = await aMeeting();
    await come('Alder', 'Birch');
    const { personId } = await get('minutes', 'addPerson', { meetingId, name: 'Fig', role: 'substitute' });
    expect(await quorum()).toMatch(/Members who count: 2/u);
    const standing = { meetingId, personId, seatId: seats.get('Cedar') ?? '' };
    await get('minutes', 'standIn', standing);
    expect(await quorum()).toMatch(/Members who count: 3/u);
    const fig = (await show()).attendees.find(({ name }) => name === 'Fig');
    expect(fig).toMatchObject({ votes: true, standsInFor: seats.get('Cedar') });
    const other = { ...standing, seatId: seats.get('Birch') ?? '' };
    expect(messageOf(await ask('minutes', 'standIn', other))).toMatch(/^seat-taken: Birch is here/u);
    await get('minutes', 'standIn', { ...standing, seatId: null });
    expect(await quorum()).toMatch(/Members who count: 2/u);
    await get('minutes', 'standIn', {
      meetingId,
      personId: idOf('Elder'),
      seatId: seats.get('Damson') ?? '',
    });
  });

  it('a parish member asks for names, and the vote is taken so', async () => {
    const { ask, get, come, decide, decided, idOf, show } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    const decisionId = await decide('show of hands');
    expect((await show()).membersAsking).toBe(1);
    const asking = { decisionId, personId: idOf('Birch'), asks: true };
    await get('minutes', 'askForNames', asking);
    expect(await decided()).toMatchObject({ how: 'named', askedBy: [idOf('Birch')] });
    const hands = { id: decisionId, field: 'how', value: 'show of hands' } as const;
    expect(messageOf(await ask('minutes', 'setDecision', hands))).toMatch(/^must-be-named/u);
    await get('minutes', 'askForNames', { ...asking, asks: false });
    await get('minutes', 'setDecision', hands);
    const absent = { ...asking, personId: idOf('Elder') };
    expect(messageOf(await ask('minutes', 'askForNames', absent))).toMatch(/^may-not-vote/u);
  });

  it('the meeting is adjourned, and a new one goes on with the rest of the agenda', async () => {
    const { ask, get, meetingId, itemId } = await aMeeting();
    const other = { meetingId, sectionId: null, title: 'Lease', purpose: 'decide', late: null } as const;
    await get('agenda', 'addItem', other);
    await get('minutes', 'take', { itemId });
    expect(messageOf(await ask('minutes', 'adjourn', { meetingId, day: '2031-03-04' }))).toMatch(
      /^too-early/u,
    );
    const { id } = await get('minutes', 'adjourn', { meetingId, day: '2031-03-11' });
    expect(await get('meetings', 'show', { id })).toMatchObject({ kind: 'adjourned', state: 'planned' });
    const { parts } = await get('agenda', 'show', { meetingId: id });
    expect(parts.flatMap(({ items }) => items)).toMatchObject([
      { title: 'Lease', carriedFrom: { meetingId }, outcome: 'to come' },
    ]);
    const { draft } = await get('drafting', 'show', { meetingId });
    expect(speak('en', draft.adjourned ?? '')).toBe('The meeting was adjourned to 11 March 2031.');
    expect((await get('meetings', 'show', { id: meetingId })).state).toBe('held');
  });

  it('an item is put on the next meeting that can still take it, once', async () => {
    const { ask, get, meetingId, bodyId, itemId } = await aMeeting();
    const putting = { itemId };
    expect(messageOf(await ask('agenda', 'putOnNext', putting))).toMatch(/^no-next/u);
    const late = { meetingId, title: 'Flood', purpose: 'decide' } as const;
    expect(messageOf(await ask('agenda', 'addToNext', late))).toMatch(/^no-next/u);
    const { id } = await get('meetings', 'add', { bodyId, day: '2031-04-01', kind: 'ordinary' });
    expect(await get('agenda', 'putOnNext', putting)).toEqual({ day: '2031-04-01' });
    await get('agenda', 'addToNext', late);
    const { parts } = await get('agenda', 'show', { meetingId: id });
    expect(parts.flatMap(({ items }) => items.map(({ title }) => title))).toEqual([
      'Adopt the accounts',
      'Flood',
    ]);
    expect(messageOf(await ask('agenda', 'putOnNext', putting))).toMatch(/^carried/u);
  });
});
