// Short commands: what is shown as understood is what is done, and nothing is done of what isn't.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../../shared/language/say.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { callOf } from '../../../../shared/minutes/rules/short-commands/calls.ts';
import {
  readShortCommand,
  type ReadCommand,
} from '../../../../shared/minutes/rules/short-commands/commands.ts';
import { aMeeting } from './a-meeting.ts';

const invited = [
  'Anna Brook',
  'Arthur Bell',
  'Anna Bell',
  'Cllr Ceri Dâr-Wyn',
  'Canon Dai Pugh',
  'Head of Finance',
];
const today = '2031-03-04';

async function aFullMeeting() {
  const made = await aMeeting();
  const { get, meetingId } = made;
  for (const name of invited) await get('minutes', 'addPerson', { meetingId, name, role: 'invitee' });
  const { id: second } = await get('agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Mend the roof',
    purpose: 'decide',
    late: null,
  });
  const state = { itemId: made.itemId };
  const atHand = async () => ({
    ...(await made.show()),
    item: await get('minutes', 'item', { meetingId, itemId: state.itemId }),
    today,
  });
  const read = async (line: string) => readShortCommand(line, await atHand());
  /** As Enter does it, where it is understood. */
  const enter = async (line: string): Promise<ReadCommand | undefined> => {
    const found = await read(line);
    if (found?.kind !== 'understood') return found;
    const call = callOf(found.command, { meetingId, itemId: state.itemId });
    if (call !== undefined) await get('minutes', call.name, call.input);
    if (found.command.does === 'go') state.itemId = found.command.itemId;
    return found;
  };
  return { ...made, second, state, atHand, read, enter };
}

type Meeting = Awaited<ReturnType<typeof aFullMeeting>>;
type AtHand = Awaited<ReturnType<Meeting['atHand']>>;

/** What has changed from one to the other, told from the record alone. */
function happened(before: AtHand, after: AtHand): string[] {
  const told: string[] = [];
  for (const now of after.attendees) {
    const was = before.attendees.find(({ personId }) => personId === now.personId);
    const { name } = now;
    const known = new Set(was?.movements.map(({ id }) => id));
    const more = now.movements.find(({ id }) => !known.has(id));
    if (more !== undefined) {
      const what = { arrives: 'arrives', leaves: 'leaves', 'comes-back': 'comes back' }[more.what];
      told.push(`${name} ${what}${more.at === null ? '' : `, ${more.at}`}`);
    } else if (was?.state !== now.state || was.remote !== now.remote) {
      if (now.state === 'apologies') told.push(`${name} sent apologies`);
      else told.push(now.remote ? `${name} joins by link` : `${name} is here`);
    }
  }
  if (before.item?.id !== after.item?.id)
    return [...told, `Go to ${after.item?.number ?? ''} ${after.item?.title ?? ''}`];
  const [was, now] = [before.item?.decisions.at(-1), after.item?.decisions.at(-1)];
  if (now !== undefined && now.id !== was?.id) {
    const how = {
      assent: 'Agreed without a vote',
      'show of hands': 'Show of hands',
      named: 'By name',
    }[now.how];
    told.push(`${how}: “${now.text}”`);
  } else if (now !== undefined && was !== undefined) {
    const counts = ({ inFavour, against, abstained }: typeof now) =>
      `Votes: ${inFavour} for, ${against} against, ${abstained} abstained`;
    if (counts(now) !== counts(was)) told.push(counts(now));
    for (const { personId, name, vote } of now.voters) {
      if (vote === was.voters.find((each) => each.personId === personId)?.vote || vote === null) continue;
      const said = { for: 'For', against: 'Against', abstained: 'Abstained', 'not voting': 'Not voting' };
      told.push(`Vote of ${name}: ${said[vote]}`);
    }
  }
  const made = after.item?.actions.find(({ id }) => !before.item?.actions.some((each) => each.id === id));
  if (made !== undefined)
    told.push(
      made.due === null
        ? `Action for ${made.owner}: ${made.what}`
        : `Action for ${made.owner} by ${speak('en', made.due)}: ${made.what}`,
    );
  const { outcome = '', title = '' } = after.item ?? {};
  if (outcome !== before.item?.outcome) {
    if (outcome === 'taken') told.push(`Take “${title}”`);
    else told.push(`“${title}”: ${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`);
  }
  return told;
}

const whom = fc.constantFrom(
  'ab',
  'AB',
  'a b',
  'anna',
  'anna be',
  'arthur',
  'bell',
  'cdw',
  'dâr',
  'dar-wyn',
  'hf',
  'hof',
  'alder',
  'bir',
  'ced',
  'Elder',
  'Anna Bell',
  'anna brook',
  'xyz',
  'e',
);
const ofThem = fc.constantFrom(
  'here',
  'yma',
  'by link',
  'apologies',
  'arrives',
  'arrived 19:05',
  'in at 7.30',
  'left',
  'left 19:40',
  'gadael am 20:15',
  'back',
  'yn ôl',
  'here 18:59',
  'for',
  'against',
  'o blaid',
  'abstains',
  'left 27:10',
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(whom, ofThem).map(([who, what]) => `${who} ${what}`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'next',
      'previous',
      'nesaf',
      'item 1',
      'eitem 2',
      'item 9',
      'take',
      'defer',
      'withdraw',
      'agreed: That it be so',
      'hands: That it be done',
      'enwau: That it be named',
      'vote 5 2 1',
      'pleidlais 3 0 0',
      'vote 5 2',
      'votes 1, 1, 1',
      '@ab by 30 June 2031: write',
      '@anna brook by 1 May 2031: call',
      '@hf: count',
      '@Nobody: wait',
      '@x',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

/** What may have been so before. */
const mayBeSo: ReadonlySet<string> = new Set(['attend', 'count', 'vote', 'take', 'putOff', 'go']);

describe('a short command', () => {
  it('does what was shown as understood, to whomever it named, and nothing where it isn’t', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (typed) => {
        const meeting = await aFullMeeting();
        for (const each of typed) {
          const before = await meeting.atHand();
          const read = await meeting.enter(each);
          const told = happened(before, await meeting.atHand());
          const shown = read?.kind === 'understood' ? [speak('en', read.says)] : [];
          // Said again of somebody, or counted again alike, a command changes nothing.
          const again = read?.kind === 'understood' && mayBeSo.has(read.command.does) && told.length === 0;
          expect([each, told]).toEqual([each, again ? [] : shown]);
        }
      }),
      {
        numRuns: 60,
        examples: [
          // Each of a time before which they weren't there, or were already.
          [['hof gadael am 20:15', 'e yn ôl', 'e left 19:40', 'ab here']],
          [['alder here', 'alder left 19:40', 'alder back 19:50', 'alder left 19:45', 'alder back 19:42']],
          [['alder back 19:40', 'alder back 19:20', 'alder left 19:10', 'alder left 19:30']],
        ],
      },
    );
  });

  it.each(['en', 'cy'] as const)('is one in every example where it is typed (%s)', async (language) => {
    const { read } = await aFullMeeting();
    const examples = speak(language, say('minutes.short.hint')).match(/(?<=“)[^”]+(?=”)/gu) ?? [];
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const ofThem = example.replace(/^ab/u, 'alder').replace(/^cd/u, 'hf');
      expect([example, (await read(ofThem))?.kind]).toEqual([example, 'understood']);
    }
  });

  it('is taken back in one step', async () => {
    const { enter, show, get } = await aFullMeeting();
    const before = await show();
    await enter('alder here');
    expect((await show()).attendees.find(({ name }) => name === 'Alder')?.state).toBe('present');
    await get('register', 'undo');
    expect(await show()).toEqual(before);
  });

  it.each([
    ['alder yn bresennol', 'Alder is here'],
    ['Cyng ceri here', 'Nobody here or expected goes by “cyng ceri”.'],
    ['cdw left 19.40', 'Cllr Ceri Dâr-Wyn leaves, 19:40'],
    ['alder yn ol 19:40', 'Alder arrives, 19:40'],
    ['Dâr yn ymadael', 'Cllr Ceri Dâr-Wyn leaves'],
    ['tynnu’n ol', '“Adopt the accounts”: Withdrawn'],
    ['hf gadael am 19:40', 'Head of Finance leaves, 19:40'],
    ['anna brook left', 'Anna Brook leaves'],
    ['dp left', 'Canon Dai Pugh leaves'],
    ['ee here', 'Nobody here or expected goes by “ee”.'],
    ['alder left', 'Alder isn’t here, and so can’t leave.'],
    ['ab here 25:00', '“25:00” isn’t a time of day: write it like 19:05.'],
    ['alder apologies 19:05', 'A time goes with “here”, “arrives” and “left” only.'],
    ['previous', 'This is the first item.'],
    ['next', 'Go to 2 Mend the roof'],
    ['item 7', 'No item has the number 7.'],
    [
      'vote 5 2 1',
      'Nothing is decided on this item yet: write “hands: …” or “named: …” with the decision first.',
    ],
    [
      '@hf by 30 June 2031: write to the auditor',
      'Action for Head of Finance by 30 June 2031: write to the auditor',
    ],
    ['whatever', 'That isn’t a short command: ? lists them.'],
  ])('reads “%s” as “%s”', async (typed, says) => {
    const { read } = await aFullMeeting();
    const found = await read(typed);
    expect(speak('en', found?.says ?? '')).toBe(says);
  });

  it('asks which of several is meant, and offers each as a command of their own', async () => {
    const { read } = await aFullMeeting();
    const found = await read('ab left 20:10');
    expect(found?.kind === 'which' ? found.offered.map(({ says }) => speak('en', says)) : found).toEqual([
      'Anna Bell leaves, 20:10',
      'Anna Brook leaves, 20:10',
      'Arthur Bell leaves, 20:10',
    ]);
    expect(speak('en', found?.says ?? '')).toBe('3 go by “ab”: choose one, or type more of the name.');
    const owned = await read('@ab: write');
    expect(owned?.kind === 'which' ? owned.offered.map(({ says }) => speak('en', says)) : owned).toEqual([
      'Action for Anna Bell: write',
      'Action for Anna Brook: write',
      'Action for Arthur Bell: write',
    ]);
  });

  it('asks whether a group or those at the meeting are meant who go by the same initials, and takes a whole name as it stands', async () => {
    const { atHand } = await aFullMeeting();
    const meeting = await atHand();
    const group = { id: 'g', kind: 'group', name: 'Audit Board', initials: 'AB' } as const;
    const owners = [...meeting.owners, group];
    const read = (line: string) => readShortCommand(line, { ...meeting, owners });
    const found = read('@ab by 30 June 2031: write');
    expect(found?.kind === 'which' ? found.offered.map(({ says }) => speak('en', says)) : found).toEqual([
      'Action for Audit Board by 30 June 2031: write',
      'Action for Anna Bell by 30 June 2031: write',
      'Action for Anna Brook by 30 June 2031: write',
      'Action for Arthur Bell by 30 June 2031: write',
    ]);
    const lines = found?.kind === 'which' ? found.offered.map(({ command }) => command) : [];
    expect(lines[0]).toEqual({ does: 'act', line: '@ab by 30 June 2031: write' });
    expect(read('@audit board: write')).toMatchObject({ kind: 'understood', remarks: [] });
    const alone = { ...meeting, owners, attendees: meeting.attendees.filter(({ name }) => name === 'Cedar') };
    expect(readShortCommand('@AB: write', alone)).toMatchObject({ kind: 'understood', remarks: [] });
  });

  it('knows a title that stands before a name without a space', async () => {
    const { get, meetingId, read } = await aFullMeeting();
    await get('minutes', 'addPerson', { meetingId, name: 'Cllr.Xenia Yale', role: 'invitee' });
    expect(speak('en', (await read('xy left'))?.says ?? '')).toBe('Cllr.Xenia Yale leaves');
  });

  it('offers those who may be meant where nobody goes by what is typed', async () => {
    const { read } = await aFullMeeting();
    const found = await read('bix here');
    expect(speak('en', found?.says ?? '')).toBe('Nobody here or expected goes by “bix”.');
    expect(found?.kind === 'which' ? found.offered.map(({ says }) => speak('en', says)) : found).toContain(
      'Birch is here',
    );
  });
});
