// `minutebook meetings`: the documents of meetings from the command line.

import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { has } from '../../outside-tools.ts';
import { testEnvironment } from '../register/a-register.ts';
import { anEmptyFile } from '../register/ready-files.ts';
import { openedSession } from '../session/a-session.ts';
import { allWords, lookAt } from '../packs/pdf/look-at-pdf.ts';
import { data, minutebook } from './the-command.ts';

async function aRegister() {
  const folder = temporaryFolder();
  const register = join(folder, 'board.minutebook');
  anEmptyFile(register, testEnvironment('empty'));
  const { get } = openedSession(register);
  const bodies: string[] = [];
  for (const name of ['Board', 'Finance Committee']) {
    // One after another, as a person would.
    /* oxlint-disable no-await-in-loop */
    const body = await get('bodies', 'add', { name, kind: 'charity', nation: 'england-and-wales' });
    bodies.push(body.id);
    await get('meetings', 'add', { bodyId: body.id, day: '2031-03-04', kind: 'ordinary' });
    await get('meetings', 'add', { bodyId: body.id, day: '2031-04-01', kind: 'ordinary' });
    /* oxlint-enable no-await-in-loop */
  }
  const boardId = bodies[0] ?? '';
  const out = join(folder, 'meetings.ics');
  const events = () =>
    ical.Component.fromString(readFileSync(out, 'utf8'))
      .getAllSubcomponents('vevent')
      .map(
        (event) =>
          `${String(event.getFirstPropertyValue('dtstart'))} ${String(event.getFirstPropertyValue('summary'))}`,
      );
  return { register, folder, get, boardId, out, events };
}

/** What a made file says, whatever kind it is. */
async function wordsOf(file: string): Promise<string> {
  if (file.endsWith('.docx'))
    return strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  if (!file.endsWith('.xlsx')) return allWords(lookAt(readFileSync(file)));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
}

describe('minutebook meetings', () => {
  const board = ['--meeting', 'board 2031-03-04'];

  it.skipIf(!has('pdftotext')).each(['agenda', 'notice'])(
    'makes the %s of a meeting as what its name ends in (pdftotext)',
    async (kind) => {
      const { register, folder } = await aRegister();
      for (const ending of ['pdf', 'xlsx', 'docx']) {
        const file = join(folder, `made.${ending}`);
        // One after another: each of them loads a library.
        /* oxlint-disable no-await-in-loop */
        const made = await data('meetings', kind, register, ...board, '--out', file);
        expect(made).toMatchObject({ file, document: kind });
        expect(made).toHaveProperty('title', expect.stringContaining('Board, 4 March 2031'));
        expect(await wordsOf(file)).toContain('4 March 2031');
        /* oxlint-enable no-await-in-loop */
      }
    },
  );

  it('prints the calendar of one body, in Welsh too', async () => {
    const { register, folder } = await aRegister();
    const file = join(folder, 'year.docx');
    const given = ['--body', 'Board', '--from', '2031-03-01', '--to', '2031-04-30', '--language', 'cy'];
    const ran = await minutebook('meetings', 'calendar', register, '--out', file, ...given);
    expect(ran).toMatchObject({ exit: 0, error: '' });
    const said = await wordsOf(file);
    for (const words of ['Mawrth 2031', '1 Ebrill 2031', 'Dyddiau heb gyfarfodydd'])
      expect(said).toContain(words);
    expect(said).not.toContain('Finance Committee');
  });

  it('says what stands against issuing the pack of a meeting, having done its work', async () => {
    const { register, get, boardId } = await aRegister();
    const asked = (...given: string[]) => minutebook('meetings', 'check', register, ...board, ...given);
    const { meetings } = await get('meetings', 'list');
    const meetingId = meetings.find((each) => each.bodyId === boardId)?.id ?? '';
    const item = { meetingId, sectionId: null, title: 'Lease', purpose: 'decide', late: null };
    await get('agenda', 'addItem', item);
    const ran = await asked();
    expect(ran).toMatchObject({ exit: 0, error: '' });
    expect(ran.out).toContain('Item 1, Lease: a decision is asked for, and there is no paper.');
    expect((await asked('--language', 'cy')).out).toContain('gofynnir am benderfyniad, ac nid oes papur');
    const found = await data('meetings', 'check', register, ...board, '--edition', 'full');
    expect(found).toHaveProperty(
      'findings',
      expect.arrayContaining([expect.objectContaining({ weight: 'look' })]),
    );
    const both = await asked('--for', 'Nobody', '--edition', 'public');
    expect(both.exit).toBe(2);
    expect(both.error).toContain('--for <name> and --edition <edition> can’t both be given');
    expect((await asked('--for', 'Nobody')).exit).toBe(3);
  });

  it('says of what is published by a last day that it has passed, until somebody has published it', async () => {
    const { register, folder, get } = await aRegister();
    const on = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' } as const;
    const { id: bodyId } = await get('bodies', 'add', council);
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day: on, kind: 'ordinary' });
    const file = join(folder, 'made.docx');
    const made = (kind: string, meeting = `Town Council ${on}`) =>
      minutebook('meetings', kind, register, '--meeting', meeting, '--out', file);
    const missed = /Summons: not published, and the last day was \d/u;
    for (const kind of ['summons', 'notice', 'agenda', 'pack']) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await made(kind)).out).toMatch(missed);
    }
    expect((await made('agenda', 'Board 2031-03-04')).out).not.toContain('not published');
    await get('notice', 'publish', { meetingId, kind: 'summons', on: '2020-01-02', time: '', by: 'Clerk' });
    expect((await made('summons')).out).not.toMatch(missed);
  });

  it('makes the attendance of a body', async () => {
    const { register, folder } = await aRegister();
    const file = join(folder, 'attendance.xlsx');
    const asked = (body: string) =>
      minutebook('meetings', 'attendance', register, '--out', file, '--body', body, '--to', '2031-12-31');
    expect((await asked('Panel')).exit).toBe(3);
    expect(await asked('Board')).toMatchObject({ exit: 0, error: '' });
    expect(existsSync(file)).toBe(true);
  });

  it.skipIf(!has('pdftotext'))(
    'makes a paper that shows a section of the register, and says which there are (pdftotext)',
    async () => {
      const { register, folder, get, boardId } = await aRegister();
      const file = join(folder, 'paper.pdf');
      const asked = (paper: string) =>
        minutebook('meetings', 'paper-section', register, '--out', file, '--paper', paper);
      expect((await asked('Concerns')).error).toContain('no paper of this register shows a section of it');
      const meetings = (await get('meetings', 'list')).meetings;
      const meeting = meetings.find((each) => each.bodyId === boardId);
      const item = { sectionId: null, title: 'How we are doing', purpose: 'note', late: null };
      const { id: itemId } = await get('agenda', 'addItem', { ...item, meetingId: meeting?.id ?? '' });
      const paper = { form: 'section', itemId, shows: { what: 'attention' } };
      for (const title of ['Concerns', 'More', 'more']) {
        // One after another, as a person would.
        // oxlint-disable-next-line no-await-in-loop
        await get('papers', 'add', { ...paper, title });
      }
      expect((await asked('Panel')).error).toContain('These do: Concerns; ');
      expect((await asked('More')).error).toContain('names several papers');
      expect(existsSync(file)).toBe(false);
      expect(await asked('concerns')).toMatchObject({ exit: 0, error: '' });
      expect(await wordsOf(file)).toContain('How we are doing');
    },
  );

  it.skipIf(!has('pdftotext'))(
    'makes the agenda of one person, without what they are barred from, and says whom it doesn’t know (pdftotext)',
    async () => {
      const { register, folder, get, boardId } = await aRegister();
      const { meetings } = await get('meetings', 'list');
      const meetingId = meetings.find((each) => each.bodyId === boardId)?.id ?? '';
      const item = { meetingId, sectionId: null, title: 'Lease', purpose: 'note', late: null };
      const { id: itemId } = await get('agenda', 'addItem', item);
      const { id: paperId } = await get('papers', 'add', { form: 'written', itemId, title: 'Terms' });
      await get('papers', 'setReader', { paperId, name: 'Birch', access: 'barred', reason: '' });
      const said = async (...more: readonly string[]) => {
        const file = join(folder, `${more.join(' ')}.pdf`);
        const ran = await minutebook('meetings', 'agenda', register, ...board, '--out', file, ...more);
        return ran.exit === 0 ? await wordsOf(file) : ran.error;
      };
      expect(await said('--edition', 'full')).toContain('Terms, to follow, not for Birch');
      const own = await said('--for', 'birch');
      expect(own).toContain('Agenda for Birch');
      expect(own).not.toContain('Terms');
      expect(await said('--for', 'Quince')).toContain('Nobody in the register is called Quince');
    },
  );

  it('makes the register of interests', async () => {
    const { register, folder } = await aRegister();
    const file = join(folder, 'interests.pdf');
    expect((await minutebook('meetings', 'interests', register, '--out', file)).exit).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it.skipIf(!has('pdftotext'))(
    'makes the pack of a meeting, of the parts that are named, in their order (pdftotext)',
    async () => {
      const { register, folder } = await aRegister();
      const file = join(folder, 'pack.pdf');
      const asked = (...more: string[]) =>
        minutebook('meetings', 'pack', register, ...board, '--out', file, '--edition', 'full', ...more);
      expect(await asked('--parts', 'agenda', '--comments')).toMatchObject({ exit: 0, error: '' });
      expect(await wordsOf(file)).toContain('For members: with what is not for publication');
      expect(await asked('--parts', 'agenda, budget')).toMatchObject({ exit: 2 });
      expect((await asked('--parts', 'budget')).error).toContain('to decide, agenda, minutes,');
      const twice = await asked('--parts', 'agenda,papers,agenda');
      expect(twice).toMatchObject({ exit: 2, error: expect.stringContaining('agenda is named twice') });
      expect(await asked()).toMatchObject({ exit: 0 });
    },
  );

  it('says which meetings there are where it finds none, and writes nothing', async () => {
    const { register, folder } = await aRegister();
    const file = join(folder, 'agenda.pdf');
    const refused = async (kind: string, meeting: string) => {
      const ran = await minutebook('meetings', kind, register, '--out', file, '--meeting', meeting);
      expect(ran.exit).toBe(3);
      expect(existsSync(file)).toBe(false);
      return ran.error;
    };
    expect(await refused('agenda', 'Board 2031-03-05')).toContain('It meets: 2031-03-04; 2031-04-01.');
    expect(await refused('agenda', 'Panel 2031-03-04')).toContain('It has: Board, Finance Committee.');
    const unnamed = await refused('agenda', 'the next one');
    for (const meeting of ['Board 2031-03-04', 'Board 2031-04-01', 'Finance Committee 2031-04-01'])
      expect(unnamed).toContain(meeting);
    expect(await refused('summons', 'Board 2031-03-04')).toContain('Make the notice instead.');
  });

  it('gives the public no draft of the minutes unless it is asked for', async () => {
    const { register, folder } = await aRegister();
    const file = join(folder, 'minutes.docx');
    const asked = (...more: string[]) =>
      minutebook('meetings', 'minutes', register, ...board, '--out', file, ...more);
    expect(await asked()).toMatchObject({ exit: 3 });
    expect(existsSync(file)).toBe(false);
    expect(await asked('--draft')).toMatchObject({ exit: 0, error: '' });
    expect((await asked('--edition', 'full')).exit).toBe(0);
  });

  it('knows no other edition than the public’s and the full one', async () => {
    const { register, folder } = await aRegister();
    const file = join(folder, 'agenda.pdf');
    const ran = await minutebook('meetings', 'agenda', register, ...board, '--out', file, '--edition', 'all');
    expect(ran.exit).toBe(2);
    expect(ran.error).toContain('It must be one of: public, full.');
  });
});

describe('minutebook meetings calendar', () => {
  it('saves the meetings of all bodies, or of one, from a day to a day', async () => {
    const { register, out, events } = await aRegister();
    const all = await minutebook('meetings', 'calendar', register, '--out', out);
    expect(all).toEqual({ exit: 0, out: `Saved ${out}: 4 meetings.\n`, error: '' });
    expect(events()).toHaveLength(4);
    const given = ['--out', out, '--body', 'finance committee', '--from', '2031-04-01', '--to', '2031-04-30'];
    expect(await data('meetings', 'calendar', register, ...given)).toEqual({
      register,
      file: out,
      meetings: 1,
    });
    expect(events()).toEqual(['2031-04-01 Finance Committee']);
  });

  it('is no other kind of file', async () => {
    const { register, out } = await aRegister();
    const ran = await minutebook('meetings', 'calendar', register, '--out', `${out}.odt`);
    expect(ran.exit).toBe(3);
    expect(ran.error).toContain(
      'meetings.ics.odt doesn’t end in one of these, by which programs know their files: .pdf, .xlsx, .docx, .ics',
    );
    expect(existsSync(`${out}.odt`)).toBe(false);
  });

  it('says which bodies there are, and that nothing is to be saved, in Welsh too', async () => {
    const { register, out } = await aRegister();
    const unknown = await minutebook('meetings', 'calendar', register, '--out', out, '--body', 'Panel');
    expect(unknown.exit).toBe(3);
    expect(unknown.error).toContain('It has: Board, Finance Committee. Nothing was saved.');
    const given = ['--out', out, '--from', '2032-01-01', '--language', 'cy'];
    const none = await minutebook('meetings', 'calendar', register, ...given);
    expect(none.exit).toBe(3);
    expect(none.error).toContain('Nid oes cyfarfod i’w roi mewn ffeil galendr.');
  });

  it('never takes the place of a register', async () => {
    const { register } = await aRegister();
    const named = join(temporaryFolder(), 'board.ics');
    copyFileSync(register, named);
    const refused = await minutebook('meetings', 'calendar', register, '--out', named);
    expect(refused.exit).toBe(3);
    expect(refused.error).toMatch(/can’t be saved/u);
    expect(readFileSync(named).equals(readFileSync(register))).toBe(true);
  });
});
