// Texts in both languages, as the secretary gives them and as documents print them: never for words that have changed since.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { formulaOf } from '../../../../shared/figures/rules/implied-counts.ts';
import { memberOrganisation } from '../../../../shared/finance/model/member-organisation.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { adoptsMinutes } from '../../../../shared/minutes/rules/minutes-to-adopt.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { rowsIn } from '../../../../shared/register/snapshot.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import type { TextLine } from '../../../../shared/translations/calls.ts';
import { indexIn } from '../../../../shared/translations/rules/index-in.ts';
import { textsOf, translatableKinds } from '../../../../shared/translations/rules/translatable.ts';
import { inWords } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession, aSession } from '../../session/a-session.ts';

const titles = ['Apologies', 'Minutes of the last meeting', 'Budget for 2025/26'] as const;

async function aMeeting() {
  const session = anEmptySession();
  const { get, ask } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const addMeeting = async (day: string) => {
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
    for (const title of titles) {
      const purpose = title === 'Apologies' ? 'note' : 'decide';
      // One after another: their order is that of the agenda.
      // oxlint-disable-next-line no-await-in-loop
      await get('agenda', 'addItem', { meetingId, sectionId: null, title, purpose, late: null });
    }
    return meetingId;
  };
  const [meetingId, later] = [await addMeeting('2031-03-04'), await addMeeting('2031-05-06')];
  const lines = async (about = meetingId, language: Language = 'cy') =>
    (await get('translations', 'list', { about, showing: '', language })).lines;
  const lineOf = async (original: string, about = meetingId): Promise<TextLine> => {
    const found = (await lines(about)).find((line) => line.original === original);
    if (found === undefined || found.kind === 'section_text') throw new Error(`${original} isn’t listed`);
    return found;
  };
  const giving = (line: TextLine, text: string) => {
    const { kind, thingId: id, field, original } = line;
    return { kind, id, field, language: 'cy', original, text };
  };
  const give = async (original: string, text: string, about = meetingId) => {
    await get('translations', 'give', giving(await lineOf(original, about), text));
  };
  const printed = (language: Language, about = meetingId) => {
    const index = indexOf(snapshot(session.session.live));
    const document = composeDocument(
      { index, today: '2031-02-01', language },
      { document: 'agenda', meetingId: about, edition: 'full' },
    );
    return JSON.stringify(document);
  };
  return { ...session, ask, meetingId, later, lines, lineOf, giving, give, printed };
}

describe('a text in the other language', () => {
  it('is printed in place of what was written, in its own language only', async () => {
    const { give, printed, lineOf } = await aMeeting();
    expect(await lineOf('Budget for 2025/26')).toMatchObject({ state: 'missing', text: '' });
    await give('Budget for 2025/26', ' Cyllideb 2025/26 ');
    expect(await lineOf('Budget for 2025/26')).toMatchObject({ state: 'given', text: 'Cyllideb 2025/26' });
    expect(printed('cy')).toContain('Cyllideb 2025/26');
    expect(printed('cy')).not.toContain('Budget for 2025/26');
    expect(printed('en')).toContain('Budget for 2025/26');
    expect(printed('en')).not.toContain('Cyllideb');
  });

  it('isn’t printed for words that have changed since, and says which it was given for', async () => {
    const { get, give, printed, lineOf } = await aMeeting();
    await give('Budget for 2025/26', 'Cyllideb 2025/26');
    const { thingId } = await lineOf('Budget for 2025/26');
    await get('agenda', 'setItem', { id: thingId, field: 'title', value: 'Budget for 2026/27' });
    expect(await lineOf('Budget for 2026/27')).toMatchObject({
      state: 'changed since',
      text: 'Cyllideb 2025/26',
      givenFor: 'Budget for 2025/26',
    });
    expect(printed('cy')).toContain('Budget for 2026/27');
    expect(printed('cy')).not.toContain('Cyllideb 2025/26');
    await give('Budget for 2026/27', 'Cyllideb 2026/27');
    expect(printed('cy')).toContain('Cyllideb 2026/27');
  });

  it('stands for the same words elsewhere, unless they were given differently', async () => {
    const { give, printed, lineOf, later } = await aMeeting();
    await give('Apologies', 'Ymddiheuriadau');
    expect(await lineOf('Apologies', later)).toMatchObject({
      state: 'given elsewhere',
      text: 'Ymddiheuriadau',
    });
    expect(printed('cy', later)).toContain('Ymddiheuriadau');
    await give('Apologies', 'Ymddiheuriadau am absenoldeb', later);
    expect(printed('cy', later)).toContain('Ymddiheuriadau am absenoldeb');
    expect(await lineOf('Apologies')).toMatchObject({ state: 'given', text: 'Ymddiheuriadau' });
  });

  it('of exempt business is printed nowhere else, be the words the same', async () => {
    const { get, give, lineOf, printed, later } = await aMeeting();
    const { thingId } = await lineOf('Budget for 2025/26');
    await get('agenda', 'setItem', { id: thingId, field: 'openness', value: 'exempt' });
    await give('Budget for 2025/26', 'Cyllideb 2025/26, heb y £90,000 i Gwmni Eithin');
    expect(await lineOf('Budget for 2025/26')).toMatchObject({ state: 'given' });
    expect(await lineOf('Budget for 2025/26', later)).toMatchObject({ state: 'missing', text: '' });
    expect(printed('cy', later)).not.toContain('Eithin');
  });

  it('is taken out by emptying it, given again, and undone', async () => {
    const { get, give, lineOf } = await aMeeting();
    await give('Apologies', 'Ymddiheuriadau');
    await give('Apologies', '');
    expect(await lineOf('Apologies')).toMatchObject({ state: 'missing', text: '' });
    await give('Apologies', 'Absenoldebau');
    expect(await lineOf('Apologies')).toMatchObject({ state: 'given', text: 'Absenoldebau' });
    await get('register', 'undo', {});
    expect(await lineOf('Apologies')).toMatchObject({ state: 'missing' });
  });

  it('goes with what it is a text of, and comes back with it', async () => {
    const { get, give, lineOf, session } = await aMeeting();
    await give('Apologies', 'Ymddiheuriadau');
    const { thingId } = await lineOf('Apologies');
    await get('agenda', 'removeItem', { id: thingId });
    expect(session.index().snapshot.translations).toEqual([]);
    await get('register', 'undo', {});
    expect(await lineOf('Apologies')).toMatchObject({ state: 'given', text: 'Ymddiheuriadau' });
  });

  it('is refused for words that somebody changed meanwhile, for what isn’t there, and for no text', async () => {
    const { ask, get, lineOf, giving } = await aMeeting();
    const line = await lineOf('Apologies');
    const giveNow = async (changed: object) =>
      messageOf(await ask('translations', 'give', { ...giving(line, 'Ymddiheuriadau'), ...changed }));
    await get('agenda', 'setItem', { id: line.thingId, field: 'title', value: 'Apologies and welcome' });
    expect(await giveNow({})).toMatch(/^has-changed: The text has been changed meanwhile/u);
    expect(await giveNow({ id: 'gone' })).toMatch(/^not-found: That text isn’t in the register/u);
    expect(await giveNow({ field: 'presenter' })).toMatch(/^not-found/u);
  });

  it('of what adopted minutes hold changes only with a reason', async () => {
    const { ask, give, lineOf, giving, session, meetingId } = await aMeeting();
    await give('Apologies', 'Ymddiheuriadau');
    const adopted = session.write({
      actor: 'The Clerk',
      act: { say: 'history.thing-of-newer' },
      reason: undefined,
      origin: { kind: 'typed' },
      changes: [set(meeting, meetingId, 'adoptedOn', '2031-05-06')],
    });
    expect(adopted.ok).toBe(true);
    const changed = giving(await lineOf('Apologies'), 'Absenoldebau');
    expect(messageOf(await ask('translations', 'give', changed))).toMatch(/^needs-reason: The minutes/u);
    const reasoned = await ask('translations', 'give', changed, { reason: 'A slip in the Welsh' });
    expect(reasoned.ok).toBe(true);
  });
});

describe('an item that has the minutes adopted', () => {
  it('is known by the words that were written first, whatever they are in the other language', async () => {
    const { give, session, meetingId } = await aMeeting();
    await give('Minutes of the last meeting', 'Yr hyn a gofnodwyd');
    await give('Budget for 2025/26', 'Cofnodion ariannol');
    const index = indexIn(session.index(), 'cy');
    const of = index.snapshot.meetings.find(({ id }) => id === meetingId);
    if (of === undefined) throw new Error('no meeting');
    const adopting = index.snapshot.agendaItems.filter((item) => adoptsMinutes(index, of, item));
    expect(adopting.map(({ title }) => title)).toEqual(['Yr hyn a gofnodwyd']);
  });
});

describe('a rule that reads words', () => {
  const typed = {
    actor: 'The Clerk',
    act: inWords('Set'),
    reason: undefined,
    origin: { kind: 'typed' },
  } as const;

  it('knows another body’s minutes by the name that was written, of which only the body’s was translated', async () => {
    const { get, session, meetingId } = await aMeeting();
    const { id: bodyId } = await get('bodies', 'add', {
      name: 'Planning Committee',
      kind: 'charity',
      nation: 'england-and-wales',
    });
    const title = 'Minutes of the Planning Committee';
    await get('agenda', 'addItem', { meetingId, sectionId: null, title, purpose: 'decide', late: null });
    const body = { kind: 'body', id: bodyId, field: 'name', language: 'cy' } as const;
    await get('translations', 'give', {
      ...body,
      original: 'Planning Committee',
      text: 'Pwyllgor Cynllunio',
    });
    const index = indexIn(session.index(), 'cy');
    const of = index.snapshot.meetings.find(({ id }) => id === meetingId);
    if (of === undefined) throw new Error('no meeting');
    const adopting = index.snapshot.agendaItems.filter((item) => adoptsMinutes(index, of, item));
    expect(adopting.map((item) => item.title)).toEqual(['Minutes of the last meeting']);
  });

  it('counts a measure that is named in English in a document in Welsh', async () => {
    const { get, session } = await aSession();
    const [one] = session.index().snapshot.measures;
    if (one === undefined) throw new Error('no measure');
    const name = 'Number of affiliates';
    const written = session.write({
      ...typed,
      changes: [
        create(memberOrganisation, 'affiliate', { name: 'A parish', kind: 'affiliate' }),
        set(measure, one.id, 'name', name),
        set(measure, one.id, 'kind', 'quantitative'),
        set(measure, one.id, 'formula', null),
      ],
    });
    expect(written.ok).toBe(true);
    const text = 'Nifer y cyrff cyswllt';
    await get('translations', 'give', {
      kind: 'measure',
      id: one.id,
      field: 'name',
      language: 'cy',
      original: name,
      text,
    });
    const index = indexIn(session.index(), 'cy');
    const read = index.measures.get(one.id);
    if (read === undefined) throw new Error('no measure');
    expect([read.name, formulaOf(index, read)]).toEqual([
      text,
      { kind: 'members', memberKinds: ['affiliate'] },
    ]);
  });
});

describe('a row in the other language', () => {
  it('is the same object until it is edited or translated otherwise', async () => {
    const { get, give, lineOf, session } = await aMeeting();
    await give('Apologies', 'Ymddiheuriadau');
    const { thingId } = await lineOf('Budget for 2025/26');
    const rows = () => indexIn(session.index(), 'cy').snapshot.agendaItems;
    const before = rows();
    await get('agenda', 'setItem', { id: thingId, field: 'title', value: 'Budget for 2026/27' });
    const after = rows();
    const kept = after.filter((row) => before.includes(row)).map(({ id }) => id);
    expect(kept.toSorted()).toEqual(
      before
        .map(({ id }) => id)
        .filter((id) => id !== thingId)
        .toSorted(),
    );
  });
});

describe('the texts that are listed', () => {
  it('are all those of the register, each under one choice at least', async () => {
    const { get, session } = await aMeeting();
    await get('actions', 'add', { what: 'Mend the gate', owner: 'The Clerk', due: '', bodyId: '' });
    const { choices } = await get('translations', 'list', { about: '', showing: '', language: 'cy' });
    const listed = new Set<string>();
    for (const { id } of choices) {
      // One after another: it is the same register.
      // oxlint-disable-next-line no-await-in-loop
      const { lines } = await get('translations', 'list', { about: id, showing: '', language: 'cy' });
      for (const { kind, field, thingId } of lines) listed.add(`${kind} ${field} ${thingId}`);
    }
    const { snapshot: all } = session.index();
    const texts = translatableKinds.flatMap((kind) =>
      rowsIn(all, kind).flatMap((row) =>
        textsOf(kind)
          .filter((field) => typeof row[field] === 'string' && row[field] !== '')
          .map((field) => `${kind} ${field} ${row.id}`),
      ),
    );
    expect([...listed].toSorted()).toEqual(texts.toSorted());
    expect(texts.some((text) => text.startsWith('action what'))).toBe(true);
  });

  it('are those of the next meeting first, in the order of its agenda', async () => {
    const { get, meetingId, lines } = await aMeeting();
    const { about } = await get('translations', 'list', { about: '', showing: '', language: 'cy' });
    expect(about).toBe(meetingId);
    expect((await lines()).map(({ original }) => original)).toEqual([...titles]);
  });
});
