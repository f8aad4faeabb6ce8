// Papers and interests on two copies: what both did to one is one paper, one sign-off, one reader; what differs is a conflict that names it.

import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takePaper } from '../../../../electron/usecases/papers/paper-files.ts';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { inEnglish } from '../../../in-english.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import type { TestSession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

const conflictsAt = ({ session }: TestSession) =>
  openLines(session.live, indexOf(snapshot(session.live))).map(({ line }) => inEnglish(line.what));

async function aPaper() {
  const two = twoSessions();
  const { get } = two.clerk;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'parish-england',
    nation: 'england-and-wales',
  });
  await get('bodies', 'addSeat', { bodyId, person: 'Alder', role: 'member', from: '', to: '', capacity: '' });
  const personId = (await get('people', 'list'))[0]?.id ?? '';
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const item = { meetingId, sectionId: null, title: 'Roof', purpose: 'decide', late: null } as const;
  const { id: itemId } = await get('agenda', 'addItem', item);
  const { id: paperId } = await get('papers', 'add', { form: 'written', itemId, title: 'Survey' });
  await two.exchange();
  const isOne = () => {
    const { clerk, officer } = two;
    expect(snapshot(officer.session.live)).toEqual(snapshot(clerk.session.live));
    expect(vectorOf(officer.session.live)).toEqual(vectorOf(clerk.session.live));
    for (const { session } of [clerk, officer]) expect(verify(session.live).problems).toEqual([]);
  };
  return { ...two, bodyId, personId, meetingId, paperId, isOne };
}

describe('a paper on two copies', () => {
  it('is signed off by one office once, and what the two wrote of it is a conflict of that sign-off', async () => {
    const { clerk, officer, exchange, paperId, isOne, meetingId } = await aPaper();
    const off = { paperId, role: 'finance', who: '', remarks: '', on: '' } as const;
    await clerk.get('papers', 'signOff', { ...off, state: 'cleared' });
    await officer.get('papers', 'signOff', { ...off, state: 'refused' });
    await officer.get('papers', 'signOff', { ...off, role: 'legal', state: 'asked' });
    await exchange();
    isOne();
    const { papers } = await clerk.get('papers', 'show', { meetingId });
    expect(papers[0]?.signOffs.map(({ role }) => role).sort()).toEqual(['finance', 'legal']);
    for (const copy of [clerk, officer])
      expect(conflictsAt(copy)).toEqual([expect.stringContaining('Survey')]);
  });

  it('has one reader for each person, and a conflict where one copy bars whom the other lets in', async () => {
    const { clerk, officer, exchange, paperId, isOne, meetingId } = await aPaper();
    const reader = { paperId, name: 'Alder', reason: '' } as const;
    await clerk.get('papers', 'setReader', { ...reader, access: 'barred' });
    await officer.get('papers', 'setReader', { ...reader, access: 'may see it' });
    await exchange();
    isOne();
    const { papers } = await officer.get('papers', 'show', { meetingId });
    expect(papers[0]?.readers).toHaveLength(1);
    for (const copy of [clerk, officer])
      expect(conflictsAt(copy)).toEqual([expect.stringMatching(/Alder.*Survey|Survey.*Alder/u)]);
  });

  it.each([
    ['clerk', 'officer'],
    ['officer', 'clerk'],
  ] as const)(
    'is kept back as the %s has it, though the %s has it otherwise, until somebody chooses',
    async (one, other) => {
      const { clerk, officer, exchange, paperId, personId, isOne } = await aPaper();
      const copies = { clerk, officer };
      const set = { id: paperId, field: 'openness' } as const;
      const reader = { paperId, name: 'Alder', reason: '' } as const;
      await clerk.get('papers', 'set', { ...set, value: 'confidential' });
      await exchange();
      await copies[one].get('papers', 'set', { ...set, value: 'exempt' });
      await copies[one].get('papers', 'setReader', { ...reader, access: 'barred' });
      await copies[other].get('papers', 'set', { ...set, value: 'open' });
      await copies[other].get('papers', 'setReader', { ...reader, access: 'may see it' });
      await exchange();
      isOne();
      for (const { session } of [clerk, officer]) {
        const index = session.index();
        expect(index.look(paper, paperId)?.openness).toBe('exempt');
        expect(index.snapshot.paperReaders).toMatchObject([{ personId, access: 'barred' }]);
        expect(snapshot(session.live)).toEqual(index.snapshot);
        const lines = openLines(session.live, index).map(({ line }) => line);
        expect(
          lines
            .flatMap(({ sides }) => sides.filter(({ shown }) => shown))
            .map(({ says }) => inEnglish(says))
            .sort(),
        ).toEqual(['Barred', 'Exempt']);
      }
      await officer.get('papers', 'set', { ...set, value: 'open' });
      await exchange();
      isOne();
      for (const { session } of [clerk, officer])
        expect(session.index().look(paper, paperId)?.openness).toBe('open');
    },
  );

  it('withdrawn on one and tabled on the other waits for somebody to say which', async () => {
    const { clerk, officer, exchange, paperId, isOne } = await aPaper();
    const set = { id: paperId, field: 'state' } as const;
    await clerk.get('papers', 'set', { ...set, value: 'withdrawn' });
    await officer.get('papers', 'set', { ...set, value: 'tabled' });
    await officer.get('papers', 'set', { id: paperId, field: 'title', value: 'The survey' });
    await exchange();
    isOne();
    for (const copy of [clerk, officer])
      expect(conflictsAt(copy)).toEqual([expect.stringContaining('The survey')]);
  });
});

/** A file that is attached to the paper on that copy. */
function attaching({ session }: TestSession, paperId: string) {
  const found = { tagged: true, language: 'en', sizes: [], findings: [] };
  return (name: string, content: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, content);
    const arriving = { to: { of: 'paper', id: paperId }, path, pages: 1, found } as const;
    const by = { session, author: 'The Clerk', language: 'en', reason: undefined } as const;
    return takePaper(by, { ...arriving, sha256: hash('sha256', content, 'hex') });
  };
}

/** A paper that was promised, with an attachment of each copy. */
async function aPromisedPaper() {
  const made = await aPaper();
  const { clerk, officer, exchange, paperId, meetingId } = made;
  await clerk.get('papers', 'set', { id: paperId, field: 'form', value: 'to follow' });
  await exchange();
  const shown = async (copy: TestSession) => {
    const [paper] = (await copy.get('papers', 'show', { meetingId })).papers;
    return {
      names: paper?.versions.map(({ name }) => name) ?? [],
      form: paper?.form,
      problems: (paper?.problems ?? []).map((each) => inEnglish(each)),
    };
  };
  return { ...made, shown, byClerk: attaching(clerk, paperId), byOfficer: attaching(officer, paperId) };
}

describe('a file that comes as the next version on two copies at once', () => {
  it.each([
    ['last', 0],
    ['other', 1],
  ])('stays on both, it is said which came, and the %s counts once it is added again', async (_, place) => {
    const { clerk, officer, exchange, isOne, shown, byClerk, byOfficer } = await aPromisedPaper();
    valueOf(byClerk('Survey by Ash.pdf', 'of Ash'));
    valueOf(byOfficer('Survey by Beech.pdf', 'of Beech'));
    await exchange();
    isOne();
    const said = await shown(clerk);
    expect(await shown(officer)).toEqual(said);
    expect(said.form).toBe('attached');
    expect(said.names.toSorted()).toEqual(['Survey by Ash.pdf', 'Survey by Beech.pdf']);
    expect(said.problems).toEqual([
      expect.stringMatching(/at the same time.*Remove the wrong one, or add the right one again/u),
    ]);
    for (const copy of [clerk, officer]) expect(conflictsAt(copy)).toEqual([]);
    const isAsh = said.names[place] === 'Survey by Ash.pdf';
    const [right, again] = isAsh ? ['Survey by Ash.pdf', 'of Ash'] : ['Survey by Beech.pdf', 'of Beech'];
    valueOf(byOfficer(right, again));
    await exchange();
    isOne();
    for (const copy of [clerk, officer]) {
      const { names, problems } = await shown(copy);
      expect(problems).toEqual([]);
      expect(names).toEqual([right, ...said.names]);
    }
    expect(messageOf(byOfficer(right, again))).toMatch(/^same-file/u);
  });

  it.each([
    ['last', 0],
    ['other', 1],
  ])('is one version once the %s is removed, with a reason, on whichever copy', async (_, place) => {
    const made = await aPromisedPaper();
    const { clerk, officer, exchange, isOne, shown, byClerk, byOfficer, meetingId } = made;
    valueOf(byClerk('Survey by Ash.pdf', 'of Ash'));
    valueOf(byOfficer('Survey by Beech.pdf', 'of Beech'));
    await exchange();
    const [paper] = (await clerk.get('papers', 'show', { meetingId })).papers;
    const [wrong, right] = [paper?.versions[place], paper?.versions[1 - place]];
    expect(paper?.versions.map(({ isOneOfTwo }) => isOneOfTwo)).toEqual([true, true]);
    const id = wrong?.id ?? '';
    expect(messageOf(await clerk.ask('papers', 'removeVersion', { id }))).toMatch(/^needs-reason/u);
    await clerk.get('papers', 'removeVersion', { id }, { reason: 'It is of another roof' });
    await exchange();
    isOne();
    for (const copy of [clerk, officer]) {
      expect(await shown(copy)).toEqual({ names: [right?.name], form: 'attached', problems: [] });
      const left = await copy.ask('papers', 'removeVersion', { id: right?.id ?? '' }, { reason: 'As well' });
      expect(messageOf(left)).toMatch(/^came-alone/u);
    }
  });

  it('stays on both where each copy removed the other’s, which is said, until one more is removed', async () => {
    const made = await aPromisedPaper();
    const { clerk, officer, exchange, isOne, shown, byClerk, byOfficer, meetingId } = made;
    valueOf(byClerk('Survey by Ash.pdf', 'of Ash'));
    valueOf(byOfficer('Survey by Beech.pdf', 'of Beech'));
    await exchange();
    const idOf = async (copy: TestSession, name: string) => {
      const [paper] = (await copy.get('papers', 'show', { meetingId })).papers;
      return paper?.versions.find((each) => each.name === name)?.id ?? '';
    };
    const remove = async (copy: TestSession, name: string) => {
      const id = await idOf(copy, name);
      await copy.get('papers', 'removeVersion', { id }, { reason: 'It is of another roof' });
    };
    await remove(clerk, 'Survey by Beech.pdf');
    await remove(officer, 'Survey by Ash.pdf');
    expect([(await shown(clerk)).names, (await shown(officer)).names]).toEqual([
      ['Survey by Ash.pdf'],
      ['Survey by Beech.pdf'],
    ]);
    await exchange();
    isOne();
    for (const copy of [clerk, officer]) {
      const { names, problems } = await shown(copy);
      expect(names.toSorted()).toEqual(['Survey by Ash.pdf', 'Survey by Beech.pdf']);
      expect(problems).toEqual([expect.stringMatching(/were each removed for the other/u)]);
    }
    await remove(officer, 'Survey by Ash.pdf');
    await exchange();
    isOne();
    for (const copy of [clerk, officer])
      expect(await shown(copy)).toEqual({ names: ['Survey by Beech.pdf'], form: 'attached', problems: [] });
  });

  it('never leaves a paper without one, whichever copy removes what and when they hear of each other', async () => {
    const step = fc.record({
      copy: fc.constantFrom<'clerk' | 'officer'>('clerk', 'officer'),
      does: fc.constantFrom('attach', 'remove', 'remove', 'exchange'),
      which: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        const made = await aPromisedPaper();
        const { exchange, isOne, byClerk, byOfficer, meetingId, paperId } = made;
        valueOf(byClerk('A.pdf', 'of A'));
        valueOf(byOfficer('B.pdf', 'of B'));
        await exchange();
        const versionsOn = async (copy: TestSession) =>
          (await copy.get('papers', 'show', { meetingId })).papers.find(({ id }) => id === paperId)
            ?.versions ?? [];
        let count = 0;
        for (const { copy, does, which } of steps) {
          // One after another: each acts on what the others left.
          /* oxlint-disable no-await-in-loop */
          const at = made[copy];
          count += 1;
          if (does === 'exchange') await exchange();
          if (does === 'attach')
            valueOf((copy === 'clerk' ? byClerk : byOfficer)(`${count}.pdf`, `of ${count}`));
          const versions = await versionsOn(at);
          const id = versions[which % versions.length]?.id ?? '';
          if (does === 'remove') await at.ask('papers', 'removeVersion', { id }, { reason: 'Wrong' });
          expect(await versionsOn(at)).not.toEqual([]);
          /* oxlint-enable no-await-in-loop */
        }
        await exchange();
        isOne();
        expect(await versionsOn(made.clerk)).not.toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps one that was published', async () => {
    const { clerk, officer, exchange, byClerk, byOfficer, meetingId, paperId } = await aPromisedPaper();
    valueOf(byClerk('Survey by Ash.pdf', 'of Ash'));
    const { today } = await clerk.get('register', 'header');
    await clerk.get('notice', 'publish', { meetingId, kind: 'agenda', on: today, time: '', by: '' });
    valueOf(byOfficer('Survey by Beech.pdf', 'of Beech'));
    await exchange();
    const paper = (await officer.get('papers', 'show', { meetingId })).papers.find(
      ({ id }) => id === paperId,
    );
    const given = paper?.versions.find(({ name }) => name === 'Survey by Ash.pdf');
    const asked = await officer.ask('papers', 'removeVersion', { id: given?.id ?? '' }, { reason: 'Wrong' });
    expect(messageOf(asked)).toMatch(/^is-published/u);
  });

  it('asks nothing where it is the same file', async () => {
    const { clerk, officer, exchange, isOne, shown, byClerk, byOfficer } = await aPromisedPaper();
    valueOf(byClerk('Survey.pdf', 'of Ash'));
    valueOf(byOfficer('Survey (1).pdf', 'of Ash'));
    await exchange();
    isOne();
    for (const copy of [clerk, officer]) expect((await shown(copy)).problems).toEqual([]);
  });
});

describe('interests on two copies', () => {
  it('declared on both are both there, and a dispensation changed on both is a conflict of that one', async () => {
    const { clerk, officer, exchange, bodyId, personId, isOne } = await aPaper();
    const { id } = await clerk.get('interests', 'addDispensation', {
      bodyId,
      personId,
      matter: 'The roof',
      scope: 'discussion',
      from: '2031-01-01',
      to: '2031-12-31',
      reason: 'Too few could vote otherwise',
      grantedBy: 'The clerk',
      grantedOn: '2031-01-01',
    });
    await exchange();
    const interest = {
      personId,
      bodyIds: [bodyId],
      from: '',
      to: '',
      notifiedOn: '',
      sensitive: false,
    } as const;
    const add = async (copy: TestSession, text: string) =>
      copy.get('interests', 'add', { ...interest, class: 'land', text, declarationId: null });
    await add(clerk, 'A field');
    await add(officer, 'A barn');
    await clerk.get('interests', 'setDispensation', { id, field: 'scope', value: 'both' });
    await officer.get('interests', 'setDispensation', { id, field: 'scope', value: 'vote' });
    await exchange();
    isOne();
    for (const copy of [clerk, officer]) {
      const { interests } = await copy.get('interests', 'show');
      expect(interests).toHaveLength(2);
      expect(conflictsAt(copy)).toHaveLength(1);
    }
  });
});
