// Members of a body from a spreadsheet, through the boundary, as the window asks for it: looked at, answered, ticked, written in one step.

import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MemberDecisions, MemberLine } from '../../../shared/bodies/member-import-calls.ts';
import { inEnglish } from '../../in-english.ts';
import { aWorkbook, zipOf, type SheetSpec } from '../imports/spreadsheet/a-workbook.ts';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const job = 'one';
const undecided: MemberDecisions = { sheet: null, answers: {}, ticked: {} };

/** "new: Alder Grove, chair, a vote, 2024-05-01 to 2028-04-30, Upper Town (why)". */
function said(line: MemberLine): string {
  const { status, person, role, votes, from, to, capacity, says, ticked } = line;
  const term = `${from ?? ''} to ${to ?? ''}`;
  const parts = [person ?? 'vacant', role, votes ? 'votes' : 'no vote', term, capacity ?? ''];
  const why = says.length === 0 ? '' : ` (${says.map(inEnglish).join(' ')})`;
  return `${ticked ? '☑' : '☐'} ${status}: ${parts.filter((part) => part !== '').join(', ')}${why}`;
}

async function aBoard() {
  const app = anApp();
  const { get, ask, chosen } = app;
  await get('app', 'openSample');
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const addSeat = (person: string, more: object = {}) =>
    get('bodies', 'addSeat', { bodyId, person, role: 'member', from: '', to: '', capacity: '', ...more });
  const choose = async (path: string) => {
    chosen.push(path);
    const preview = await get('memberImport', 'choose', { job, bodyId });
    if (preview === null) throw new Error('nothing was chosen');
    return preview;
  };
  const sheet = async (spec: SheetSpec | readonly SheetSpec[], name = 'members.xlsx') =>
    choose(await aWorkbook(spec, name));
  const csv = (text: string | Buffer, name = 'members.csv') => {
    const path = join(app.folder, name);
    writeFileSync(path, text);
    return choose(path);
  };
  const again = (decisions: Partial<MemberDecisions>) =>
    get('memberImport', 'again', { job, decisions: { ...undecided, ...decisions } });
  const commit = (decisions: Partial<MemberDecisions> = {}) =>
    get('memberImport', 'commit', { job, decisions: { ...undecided, ...decisions } });
  const refused = async (path: string) => {
    chosen.push(path);
    return messageOf(await ask('memberImport', 'choose', { job, bodyId }));
  };
  const seats = async () =>
    (await get('bodies', 'show', { id: bodyId })).seats.map(
      ({ person, role, votes, from, to, capacity }) =>
        `${person ?? 'vacant'}, ${role}, ${votes ? 'votes' : 'no vote'}, ${from ?? ''} to ${to ?? ''}, ${capacity ?? ''}`,
    );
  return { ...app, bodyId, addSeat, sheet, csv, again, commit, refused, seats };
}

const messy: SheetSpec = {
  name: 'Trustees 2026',
  rows: [
    ['Our trustees'],
    [],
    ['Trustee', 'Office', 'Term of office', null, 'Voting?', 'Nominated by', 'Telephone'],
    [null, null, 'Start date', 'Term ends', null, null, null],
    ['Alder Grove', 'Chairman', new Date('2024-05-01'), '30/04/2028', 'Y', 'Upper Town', '01632 960001'],
    ['Birch, Rowan', 'Vice Chair', '1 May 2024', null, 'Y', 'The county', '01632 960002'],
    ['Cedar Holt', 'Trustee', '01.05.2025', 'ongoing', 'yes', null, '01632 960003'],
    ['Vacant', 'Trustee', null, null, null, 'Lower Town', null],
    ['Observers'],
    ['Elder Wood', null, null, null, 'N', null, null],
  ],
  merges: ['A1:G1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4', 'G3:G4', 'F6:F7', 'A9:G9'],
};

describe('a list of members', () => {
  it('is read under messy headings and merged cells, and written as one step that is undone as one', async () => {
    const { sheet, commit, seats, get } = await aBoard();
    const preview = await sheet(messy);
    expect(preview).toMatchObject({ file: 'members.xlsx', sheet: 'Trustees 2026', seats: 5, people: 4 });
    expect(preview.lines.map(said)).toEqual([
      '☑ new: Alder Grove, chair, votes, 2024-05-01 to 2028-04-30, Upper Town',
      '☑ new: Rowan Birch, vice-chair, votes, 2024-05-01 to , The county (Written “Birch, Rowan”.)',
      '☑ new: Cedar Holt, member, votes, 2025-05-01 to , The county',
      '☑ new: vacant, member, votes,  to , Lower Town',
      '☑ new: Elder Wood, observer, no vote,  to  (Its role is from the heading “Observers” in A9.)',
    ]);
    expect(preview.notices.map(inEnglish)).toEqual([
      'Columns that were read: A “Trustee” as name, B “Office” as role, C “Start date” as from, D “Term ends” as until, E “Voting?” as vote and F “Nominated by” as capacity.',
      'Columns that weren’t read: G “Telephone”.',
    ]);
    const { seats: count, act } = await commit();
    expect([count, inEnglish(act ?? '')]).toEqual([5, 'Import 5 seats of Board from members.xlsx']);
    expect(await seats()).toEqual([
      'Alder Grove, chair, votes, 2024-05-01 to 2028-04-30, Upper Town',
      'Rowan Birch, vice-chair, votes, 2024-05-01 to , The county',
      'Cedar Holt, member, votes, 2025-05-01 to , The county',
      'vacant, member, votes,  to , Lower Town',
      'Elder Wood, observer, no vote,  to , ',
    ]);
    const [latest] = (await get('history', 'page', {})).batches;
    expect(latest?.origin).toMatchObject({ kind: 'workbook', file: 'members.xlsx' });
    await get('register', 'undo', { sure: true });
    expect(await seats()).toEqual([]);
    expect((await get('people', 'list')).filter(({ name }) => name === 'Cedar Holt')).toEqual([]);
  });

  it('changes nothing when it is imported again', async () => {
    const { sheet, commit } = await aBoard();
    await sheet(messy);
    await commit();
    const preview = await sheet(messy);
    expect(preview.lines.map(({ status }) => status)).toEqual(Array(5).fill('same'));
    expect(preview).toMatchObject({ seats: 0, people: 0, absent: [] });
    expect(await commit()).toEqual({ seats: 0, act: null });
  });

  it('is read in Welsh, from text', async () => {
    const { csv } = await aBoard();
    const { lines } = await csv(
      'Enw;Rôl;Penodwyd;Hyd at;Pleidlais;Ward\nGwern Onnen;Cadeirydd;1 Mai 2024;30 Ebrill 2028;Oes;Y Dref Uchaf\nCelyn Afallen;Is-gadeirydd;;;oes;\nEirin Derwen;Aelod cyfetholedig;;;Nac oes;\nGwag;Aelod;;;;\n',
    );
    expect(lines.map(said)).toEqual([
      '☑ new: Gwern Onnen, chair, votes, 2024-05-01 to 2028-04-30, Y Dref Uchaf',
      '☑ new: Celyn Afallen, vice-chair, votes,  to ',
      '☑ new: Eirin Derwen, co-opted, no vote,  to ',
      '☑ new: vacant, member, votes,  to ',
    ]);
  });

  it('of which a name is nearly somebody’s, or a role none of ours, is asked about and waits', async () => {
    const { sheet, again, commit, addSeat, seats } = await aBoard();
    await addSeat('Alder Grove');
    const preview = await sheet({
      rows: [
        ['First name', 'Surname', 'Position'],
        ['Alder', 'Groves', 'Member'],
        ['Birch', 'Lane', 'Treasurer'],
        ['Cedar', 'Holt', 'Treasurer'],
      ],
    });
    expect(preview.questions.map(({ text }) => inEnglish(text))).toEqual([
      'C3: “Treasurer” is none of the roles of a seat. Which role is it here?',
      'B2: nobody is called “Alder Groves”, but there is a name much like it. Who is this?',
    ]);
    expect(preview.lines.map(({ status, ticked }) => `${status} ${ticked}`)).toEqual(
      Array(3).fill('asked false'),
    );
    expect(preview.absent).toEqual([]);
    const [role, name] = preview.questions;
    const alder = name?.options[0]?.value ?? '';
    const answers = { [role?.key ?? '']: 'member', [name?.key ?? '']: alder };
    const answered = await again({ answers });
    expect(answered.lines.map(said)).toEqual([
      '☐ same: Alder Grove, member, votes,  to ',
      '☑ new: Birch Lane, member, votes,  to ',
      '☑ new: Cedar Holt, member, votes,  to ',
    ]);
    const other = await again({ answers: { ...answers, [name?.key ?? '']: 'new' } });
    expect(other.lines.map(said)[0]).toBe('☑ new: Alder Groves, member, votes,  to ');
    expect(other.absent.map(inEnglish)).toEqual(['Alder Grove (Member)']);
    await commit({ answers });
    expect(await seats()).toHaveLength(3);
  });

  it('lists whoever it leaves out, and ends nobody’s seat', async () => {
    const { sheet, addSeat, commit, seats } = await aBoard();
    await addSeat('Alder Grove', { from: '2024-05-01' });
    await addSeat('Birch Lane', { role: 'chair' });
    await addSeat('Cedar Holt', { from: '2000-05-01', to: '2004-04-30' });
    const { absent } = await sheet({
      rows: [
        ['Name', 'Role'],
        ['Alder Grove', 'Member'],
        ['Elder Wood', 'Member'],
      ],
    });
    expect(absent.map(inEnglish)).toEqual(['Birch Lane (Chair)']);
    await commit();
    expect(await seats()).toContain('Birch Lane, chair, votes,  to , ');
  });

  it('fills what was empty, and asks before it writes over what was entered', async () => {
    const { sheet, addSeat, commit, seats } = await aBoard();
    await addSeat('ALDER grove', { from: '2024-05-01' });
    await addSeat('Birch Lane', { from: '2024-05-01' });
    const { lines } = await sheet({
      rows: [
        ['Name', 'From', 'Until'],
        ['Alder Grove', '1 May 2024', '30 April 2028'],
        ['Birch Lane', '2 May 2024', null],
      ],
    });
    expect(lines.map(said)).toEqual([
      '☑ changed: ALDER grove, member, votes, 2024-05-01 to 2028-04-30 (until: nothing → 30 April 2028)',
      '☐ changed: Birch Lane, member, votes, 2024-05-02 to  (from: 1 May 2024 → 2 May 2024 It differs from what is entered here. Tick it if the list is right.)',
    ]);
    expect(await commit()).toMatchObject({ seats: 1 });
    expect(await seats()).toEqual([
      'ALDER grove, member, votes, 2024-05-01 to 2028-04-30, ',
      'Birch Lane, member, votes, 2024-05-01 to , ',
    ]);
    expect(
      await sheet({
        rows: [
          ['Name', 'From'],
          ['Birch Lane', '2 May 2024'],
        ],
      }),
    ).toMatchObject({ seats: 0 });
    expect(await commit({ ticked: { 2: true } })).toMatchObject({ seats: 1 });
    expect(await seats()).toContain('Birch Lane, member, votes, 2024-05-02 to , ');
  });

  it('says by file, sheet and cell what can’t be taken and what is in doubt, and takes the rest', async () => {
    const { sheet, again } = await aBoard();
    const { lines } = await sheet({
      name: 'List',
      rows: [
        ['Name', 'Role', 'From', 'Until', 'Vote'],
        ['Alder Grove', 'Member', 'soon', null, null],
        ['Birch Lane', 'Member', 45_413, null, null],
        [null, 'Member', null, null, null],
        ['Cedar Holt', 'Member', null, null, 'perhaps'],
        ['Elder Wood', 'Member', '1 May 2028', '30 April 2024', null],
        ['Hazel Copse', 'Member', 'May 2024', null, null],
        ['Note: Rowan is away', null, null, null, null],
        ['Ivy Bank', 'Member', null, null, null],
        ['Ivy Bank', 'Member', null, null, null],
        ['Ash Dene', { error: '#REF!' }, null, null, null],
        ['Maple Court', 'Member', null, null, null],
        ['TBC', 'Member', null, null, null],
      ],
      hiddenRows: [12],
    });
    const row = 'Write it like 1 May 2024 and import the file again, or import without this row.';
    expect(lines.map(said)).toEqual([
      `☐ refused: Alder Grove, member, votes,  to  (members.xlsx, List!C2 has “soon”, which isn’t a day. ${row})`,
      `☐ refused: Birch Lane, member, votes,  to  (members.xlsx, List!C3 has “45413”, which isn’t a day. ${row})`,
      '☐ refused: vacant, member, votes,  to  (members.xlsx, List!A4 has no name. Write the name, or “Vacant”, and import the file again, or import without this row.)',
      '☐ refused: Cedar Holt, member, votes,  to  (members.xlsx, List!E5 has “perhaps”, which doesn’t say whether there is a vote. Write yes or no and import the file again, or import without this row.)',
      '☐ refused: Elder Wood, member, votes, 2028-05-01 to 2024-04-30 (members.xlsx, List!D6: this seat would end before it begins. Correct the days and import the file again, or import without this row.)',
      '☐ new: Hazel Copse, member, votes, 2024-05-01 to  (List!C7 has “May 2024”, without a day: 1 May 2024 is taken. Tick it if that is right.)',
      '☐ new: Note: Rowan is away, member, votes,  to  (“Note: Rowan is away” in List!A8 hardly looks like a name. Tick it if it is one.)',
      '☑ new: Ivy Bank, member, votes,  to ',
      '☐ refused: Ivy Bank, member, votes,  to  (The same as row 9.)',
      '☐ refused: Ash Dene, member, votes,  to  (members.xlsx, List!B11 has the error #REF!. Correct the cell and import the file again, or import without this row.)',
      '☐ new: Maple Court, member, votes,  to  (Row 12 of List is hidden. Tick it to take it all the same.)',
      '☐ new: vacant, member, votes,  to  (“TBC” in List!A13 is read as a vacant seat. Tick it if that is right.)',
    ]);
    const ticked = await again({ ticked: { 2: true, 7: true, 9: false } });
    expect(ticked.lines.filter((line) => line.ticked).map(({ person }) => person)).toEqual(['Hazel Copse']);
  });

  it('leaves to be ticked or answered whatever is read of a name, a vacancy or a heading by a guess', async () => {
    const { sheet } = await aBoard();
    const { lines, questions } = await sheet({
      name: 'List',
      rows: [
        ['Name', 'Role', 'Elected', 'Voting Y/N'],
        ['Cllr Alder Grove MBE (Chairman of Planning)', 'Member', '01-Sep-23', 'Voting member'],
        ['Birch Lane - Vice-Chair', null, null, null],
        ['Cedar Holt*', 'Co-opted (non-voting)', null, null],
        ['Elder Wood & Hazel Copse', 'Member', null, null],
        ['Ivy Bank\nAsh Dene', 'Member', null, null],
        ['Upper Town, Rowan', 'Member', null, null],
        ['Vacant seat (Upper Ward)', 'Member', null, null],
        ['Awaiting election', 'Member', null, null],
        ['Co-opted members (non-voting):'],
        ['Maple Court', null, null, null],
        ['Officers in attendance'],
        ['Oak Dale', null, null, null],
      ],
      merges: ['A10:D10', 'A12:D12'],
    });
    const tick = 'Tick it if that is right.';
    const apart = 'Give each a row of its own and import the file again, or tick it if it is one.';
    expect(lines.map(said)).toEqual([
      `☐ new: Cllr Alder Grove MBE, member, votes, 2023-09-01 to  (“(Chairman of Planning)” beside the name in List!A2 isn’t understood and is left out. ${tick} Written “Cllr Alder Grove MBE (Chairman of Planning)”.)`,
      '☑ new: Birch Lane, vice-chair, votes,  to  (Written “Birch Lane - Vice-Chair”.)',
      `☐ new: Cedar Holt, co-opted, no vote,  to  (“*” beside the name in List!A4 isn’t understood and is left out. ${tick} Written “Cedar Holt*”.)`,
      `☐ new: Elder Wood & Hazel Copse, member, votes,  to  (“Elder Wood & Hazel Copse” in List!A5 looks like several names. ${apart})`,
      `☐ new: Ivy Bank Ash Dene, member, votes,  to  (“Ivy Bank Ash Dene” in List!A6 looks like several names. ${apart})`,
      `☐ new: Rowan Upper Town, member, votes,  to  (“Upper Town, Rowan” in List!A7 is read as the surname first: Rowan Upper Town. ${tick} Written “Upper Town, Rowan”.)`,
      `☐ new: vacant, member, votes,  to  (“Vacant seat (Upper Ward)” in List!A8 is read as a vacant seat. ${tick})`,
      `☐ new: vacant, member, votes,  to  (“Awaiting election” in List!A9 is read as a vacant seat. ${tick})`,
      '☑ new: Maple Court, co-opted, no vote,  to  (Its role is from the heading “Co-opted members (non-voting):” in A10.)',
      '☐ refused: Officers in attendance, member, votes,  to  (“Officers in attendance” is read as a heading of the rows below it.)',
      '☐ asked: Oak Dale, member, votes,  to  (Answer the question above first.)',
    ]);
    expect(questions.map(({ text }) => inEnglish(text))).toEqual([
      'A12: “Officers in attendance” is none of the roles of a seat. Which role is it here?',
    ]);
  });

  it('in the letters of an old Windows program is read as it was written', async () => {
    const { csv } = await aBoard();
    const { lines } = await csv(
      Buffer.from('Name;Role\r\nSi\u00e2n O\u0092Dale;Chair\r\nZo\u00eb Penrh\u00f4s;Member\r\n', 'latin1'),
    );
    expect(lines.map(({ person }) => person)).toEqual(['Siân O’Dale', 'Zoë Penrhôs']);
  });

  it('whose days have the month first somewhere leaves the others to be looked at', async () => {
    const { csv } = await aBoard();
    const { lines } = await csv(
      'Name,From\nAlder Grove,05/13/2024\nBirch Lane,05/06/2024\nCedar Holt,2024-05-06\n',
    );
    expect(lines.map(({ status, ticked }) => `${status} ${ticked}`)).toEqual([
      'refused false',
      'new false',
      'new true',
    ]);
  });

  it('is one of several in a file: the one of the body’s name, or whichever is chosen', async () => {
    const { sheet, again, commit, seats } = await aBoard();
    const rows = (name: string) => [
      ['Name', 'Role'],
      [name, 'Member'],
    ];
    const preview = await sheet([
      { name: 'Finance committee', rows: rows('Alder Grove') },
      { name: 'Notes', rows: [['Of no use']] },
      { name: 'Board', rows: rows('Birch Lane') },
      { name: 'Old', rows: rows('Cedar Holt'), state: 'hidden' },
    ]);
    expect(preview).toMatchObject({ sheet: 'Board', sheets: ['Finance committee', 'Board'] });
    expect(preview.notices.map(inEnglish)[0]).toBe('Hidden sheets, which aren’t read: Old.');
    expect((await again({ sheet: 'Finance committee' })).lines[0]?.person).toBe('Alder Grove');
    await commit({ sheet: 'Finance committee' });
    expect(await seats()).toEqual(['Alder Grove, member, votes,  to , ']);
  });

  it('is read from OpenDocument too; of an old Excel file it is said how to save it', async () => {
    const { csv, refused, folder } = await aBoard();
    const line = (...texts: string[]) =>
      `<t:table-row>${texts.map((text) => `<t:table-cell office:value-type="string"><x:p>${text}</x:p></t:table-cell>`).join('')}</t:table-row>`;
    const content = `<office:document-content xmlns:office="o" xmlns:t="t" xmlns:x="x"><office:body><office:spreadsheet><t:table t:name="Members">${line('Name', 'Role')}${line('Grove, Cllr Alder', 'Chair')}</t:table></office:spreadsheet></office:body></office:document-content>`;
    const { lines } = await csv(Buffer.from(zipOf({ 'content.xml': content })), 'members.ods');
    expect(lines).toMatchObject([{ status: 'new', person: 'Cllr Alder Grove', role: 'chair' }]);
    const old = join(folder, 'members.xls');
    writeFileSync(old, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    expect(await refused(old)).toMatch(/^not-a-spreadsheet: .*“Excel Workbook \(\.xlsx\)”/u);
  });

  it('that isn’t there is refused with what to do, and a dropped one is forgotten', async () => {
    const { refused, sheet, ask, get } = await aBoard();
    expect(
      await refused(
        await aWorkbook(
          {
            rows: [
              ['Measure', 'July'],
              ['Labs', 4],
            ],
          },
          'figures.xlsx',
        ),
      ),
    ).toBe(
      'nothing-found: No sheet of figures.xlsx has a list of members: a row of headings, one of them “Name” or “Surname”, above the rows. Add such headings and import it again. Nothing was imported.',
    );
    expect(await refused('/nowhere/members.xlsx')).toMatch(/^not-found/u);
    await sheet(messy);
    await get('memberImport', 'discard', { job });
    expect(messageOf(await ask('memberImport', 'commit', { job, decisions: undecided }))).toMatch(
      /^not-found: The list isn’t open any more/u,
    );
  });

  it('is compared again when the register changed after it was looked at', async () => {
    const { sheet, addSeat, commit, again, seats } = await aBoard();
    await sheet({
      rows: [
        ['Name', 'Role'],
        ['Alder Grove', 'Member'],
      ],
    });
    await addSeat('Alder Grove');
    expect((await again({})).lines.map(({ status }) => status)).toEqual(['same']);
    expect(await commit()).toEqual({ seats: 0, act: null });
    expect(await seats()).toHaveLength(1);
  });
});
