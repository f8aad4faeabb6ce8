// The workbook that a lead is sent, filled in by another program, and brought back: what is filled in is written, what the register knows better is
// asked, and nothing else changes.

import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { undecided } from '../../../../electron/imports/updates-workbook/import-returned.ts';
import type { ReturnedDecisions, ReturnedLine } from '../../../../shared/activities/returned-calls.ts';
import { inEnglish } from '../../../in-english.ts';
import { convertedBy, has } from '../../../outside-tools.ts';
import { messageOf } from '../../register/a-register.ts';
import { anApp } from '../../app/an-app.ts';

const job = 'returned';

/** "☑ new Activities!F5 1.1 …, progress: On track → Complete (why)". */
function said({ ticked, status, key, field, now, filled, says }: ReturnedLine): string {
  const why = says.length === 0 ? '' : ` (${says.map(inEnglish).join(' ')})`;
  return `${ticked ? '☑' : '☐'} ${status} ${key} ${field}: ${inEnglish(now)} → ${inEnglish(filled)}${why}`;
}

const [named, progress, activityNote] = ['C', 'E', 'F'];
const figure = 'F';

async function sentOut(language: 'en' | 'cy' = 'en') {
  const app = anApp();
  const { get, ask, chosen, folder } = app;
  await get('app', 'openSample');
  if (language === 'cy') await get('app', 'setPreferences', { language });
  const { period, leads } = await get('updates', 'due', {});
  const periodId = period?.id ?? '';
  const lead = leads.find(({ owed }) => new Set(owed.map(({ kind }) => kind)).size === 2) ?? leads[0];
  if (lead === undefined) throw new Error('somebody owes an update in the sample');
  const { leadId } = lead;
  const made = await get('packs', 'makeLeadSheet', { job: 'sheet', leadId, periodId });
  const sent = app.app.tokens.pathOf(made.xlsx) ?? '';
  const opened = async (path = sent) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    return book;
  };
  const saved = async (book: ExcelJS.Workbook, name = 'back.xlsx') => {
    const path = join(folder, name);
    await book.xlsx.writeFile(path);
    return path;
  };
  const filled = async (fill: (book: ExcelJS.Workbook) => void, name?: string) => {
    const book = await opened();
    fill(book);
    return saved(book, name);
  };
  const bring = async (path: string) => {
    chosen.push(path);
    const preview = await get('returned', 'choose', { job });
    if (preview === null) throw new Error('nothing was chosen');
    return preview;
  };
  const again = (decisions: Partial<ReturnedDecisions>) =>
    get('returned', 'again', { job, decisions: { ...undecided, ...decisions } });
  const commit = (decisions: Partial<ReturnedDecisions> = {}, reason?: string) =>
    get(
      'returned',
      'commit',
      { job, decisions: { ...undecided, ...decisions } },
      reason === undefined ? {} : { reason },
    );
  const now = async () => {
    const due = await get('updates', 'due', { periodId });
    return due.leads.find((each) => each.leadId === leadId)?.owed ?? [];
  };
  return { ...app, ask, lead, leadId, periodId, sent, opened, saved, filled, bring, again, commit, now };
}

const sheetOf = (book: ExcelJS.Workbook, name: string) => {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
};

describe('a workbook of updates', () => {
  it('goes out with open cells, the words to choose from, and all else locked', async () => {
    const { opened, lead } = await sentOut();
    const book = await opened();
    expect(book.worksheets.map(({ name }) => name)).toEqual(['How to fill it in', 'Activities', 'Measures']);
    const sheet = sheetOf(book, 'Activities');
    const cell = sheet.getCell(`${progress}5`);
    expect([cell.protection.locked, sheet.getCell(`${named}5`).protection?.locked ?? true]).toEqual([
      false,
      true,
    ]);
    expect(cell.dataValidation.formulae).toEqual([
      '"Not reported,Not started,On track,At risk,Off track,Complete,On hold,Cancelled"',
    ]);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getRow(3).hidden).toBe(true);
    expect(sheet.getCell('A1').value ?? '').toBe('');
    expect(sheet.rowCount - 4).toBeGreaterThanOrEqual(
      lead.owed.filter(({ kind }) => kind === 'activity').length,
    );
  });

  it('goes out to every lead in one zip, saved under the name of its period', async () => {
    const { get, chosen, folder, periodId, lead } = await sentOut();
    const made = await get('packs', 'makeLeadSheets', { job: 'all', periodId });
    expect(made.leads.find(({ name }) => name === lead.name)?.owed).toBe(lead.owed.length);
    expect(made.all).toBe('All leads.xlsx');
    chosen.push(join(folder, 'saved.zip'));
    expect(await get('packs', 'save', { token: made.zip })).toMatchObject({ name: 'saved.zip' });
  });

  it('that comes back as it went out says nothing new', async () => {
    const { sent, bring, commit, lead, get, ask } = await sentOut();
    const preview = await bring(sent);
    expect(preview.lines).toEqual([]);
    expect(preview.untouched).toBeGreaterThan(lead.owed.length);
    expect(inEnglish(preview.title)).toContain(
      `The workbook of ${lead.name === '' ? 'Without a lead' : lead.name} for `,
    );
    expect(await commit()).toEqual({ answers: 0, act: null });
    await bring(sent);
    expect(await get('returned', 'discard', { job })).toBeNull();
    expect(messageOf(await ask('returned', 'again', { job, decisions: undecided }))).toMatch(/^not-found/u);
  });

  it('is written as it was filled in, in one step with where each answer stood, and says nothing new the second time', async () => {
    const { filled, bring, commit, get, now, lead } = await sentOut();
    const path = await filled((book) => {
      const activities = sheetOf(book, 'Activities');
      activities.getCell(`${progress}5`).value = 'Off track';
      activities.getCell(`${activityNote}5`).value = 'The contractor has left.';
      sheetOf(book, 'Measures').getCell(`${figure}5`).value = 51;
    });
    const preview = await bring(path);
    expect(preview.lines.map(({ ticked, status, key }) => `${ticked} ${status} ${key}`)).toEqual([
      `true new Activities!${progress}5`,
      `true new Activities!${activityNote}5`,
      `true new Measures!${figure}5`,
    ]);
    const { answers, act } = await commit();
    expect([answers, inEnglish(act ?? '')]).toEqual([
      3,
      expect.stringMatching(/^Enter 3 answers for .* from back\.xlsx$/u),
    ]);
    const owed = await now();
    expect(owed.find(({ progress: is }) => is === 'off track')?.answer).toMatchObject({
      sentence: 'The contractor has left.',
      by: lead.name === '' ? 'Secretary' : lead.name,
    });
    expect(owed.find(({ figure: is }) => is === '51')).toBeDefined();
    const [latest] = (await get('history', 'page', {})).batches;
    expect(latest?.origin).toMatchObject({
      kind: 'workbook',
      file: 'back.xlsx',
      cells: [
        { sheet: 'Activities', cell: `${progress}5` },
        { sheet: 'Activities', cell: `${activityNote}5` },
        { sheet: 'Measures', cell: `${figure}5` },
      ],
    });
    // What the history tells of each value says where it stood.
    const events = await get('history', 'batch', { batch: latest?.batch ?? 0 });
    const placeOf = (value: string) => {
      const readAt = events.find(({ after }) => after !== null && inEnglish(after).includes(value))?.readAt;
      return readAt == null ? undefined : inEnglish(readAt);
    };
    expect(placeOf('Off track')).toBe(`back.xlsx, Activities!${progress}5`);
    expect(placeOf('The contractor has left.')).toBe(`back.xlsx, Activities!${activityNote}5`);
    expect(placeOf('51')).toBe(`back.xlsx, Measures!${figure}5`);
    const second = await bring(path);
    expect(second.lines.map(({ status, ticked }) => `${status} ${ticked}`)).toEqual(
      Array(3).fill('same false'),
    );
    expect(await commit()).toEqual({ answers: 0, act: null });
  });

  it('never takes back a later edit unasked: by cell, with both values, also when it was changed back', async () => {
    const { filled, bring, again, commit, get, now, lead } = await sentOut();
    const [first] = lead.owed.filter(({ kind }) => kind === 'activity');
    if (first === undefined) throw new Error('an activity is owed');
    const path = await filled((book) => {
      const sheet = sheetOf(book, 'Activities');
      sheet.getCell(`${progress}5`).value = 'Off track';
      sheet.getCell(`${activityNote}5`).value = 'We wait.';
    });
    await get('activities', 'setProgress', { ids: [first.subjectId], progress: 'on hold' });
    const [stale, note] = (await bring(path)).lines;
    expect([stale, note].map((line) => line && said(line))).toEqual([
      expect.stringMatching(
        /^☐ asked Activities!E5 progress: On hold → Off track \(Changed in the register since it went out: it said “.*” then, and says “On hold” now \(.*\)\. Tick it if the workbook is right\.\)$/u,
      ),
      `☑ new Activities!${activityNote}5 note: nothing → We wait.`,
    ]);
    expect((await commit()).answers).toBe(1);
    expect((await now())[0]).toMatchObject({ progress: 'on hold', answer: { sentence: 'We wait.' } });

    await get('activities', 'setProgress', {
      ids: [first.subjectId],
      progress: first.progress ?? 'not reported',
    });
    const [back] = (await bring(path)).lines;
    expect(back && said(back)).toMatch(
      /It was changed in the register since it went out, and says the same again/u,
    );
    expect(back?.ticked).toBe(false);
    await again({ ticked: { [`Activities!${progress}5`]: true } });
    expect((await commit({ ticked: { [`Activities!${progress}5`]: true } })).answers).toBe(1);
    expect((await now())[0]?.progress).toBe('off track');
  });

  it('asks before it takes something away, and refuses what it doesn’t understand with the cell and what to do', async () => {
    const { filled, bring, commit } = await sentOut();
    const path = await filled((book) => {
      const activities = sheetOf(book, 'Activities');
      activities.getCell(`${progress}5`).value = 'Going swimmingly';
      sheetOf(book, 'Measures').getCell(`${figure}5`).value = 'lots';
      sheetOf(book, 'Measures').getCell(`${figure}6`).value = { error: '#REF!' };
    });
    const { lines } = await bring(path);
    expect(lines.map(said)).toEqual([
      expect.stringMatching(
        /^☐ refused Activities!E5 progress: .* \(back\.xlsx, Activities!E5 has “Going swimmingly”, which is none of the words for progress\. Write one of these and import the file again: Not reported, Not started, On track, .*\.\)$/u,
      ),
      expect.stringMatching(
        /^☐ refused Measures!F5 figure: .* → lots \(back\.xlsx, Measures!F5 has “lots”: /u,
      ),
      expect.stringMatching(/^☐ refused Measures!F6 figure: .*\(back\.xlsx, Measures!F6 holds an error/u),
    ]);
    expect(await commit({ ticked: { [`Activities!${progress}5`]: true } })).toEqual({
      answers: 0,
      act: null,
    });
  });

  it('is recognised where any spreadsheet is imported, and goes on where it belongs', async () => {
    const { ask, get, chosen, sent } = await sentOut();
    chosen.push(sent);
    const refused = await ask('spreadsheet', 'choose', { job: 'figures' });
    expect(messageOf(refused)).toMatch(/^returned-workbook: .* is the workbook of updates of /u);
    const token = refused.ok ? '' : (refused.error.whereabouts?.id ?? '');
    const preview = await get('returned', 'choose', { job, token });
    expect(preview?.file).toBe(basename(sent));
  });

  it('is known after its rows are sorted, its sheets renamed and copied, and columns moved', async () => {
    const { opened, saved, bring } = await sentOut();
    const book = await opened();
    const activities = sheetOf(book, 'Activities');
    activities.getCell(`${progress}5`).value = 'Complete';
    const made = new ExcelJS.Workbook();
    const copy = made.addWorksheet('Everything of mine');
    // The head as it was, the rows upside down, an empty column put in front of each.
    const rows = [
      1,
      2,
      3,
      4,
      ...Array.from({ length: activities.rowCount - 4 }, (_, at) => activities.rowCount - at),
    ];
    rows.forEach((from, at) => {
      activities.getRow(from).eachCell((cell, column) => {
        copy.getCell(at + 3, column * 2).value = cell.value;
      });
    });
    const { lines, notices } = await bring(await saved(made, 'mine.xlsx'));
    expect(notices).toEqual([]);
    expect(lines.map(said)).toEqual([
      expect.stringMatching(/^☑ new Everything of mine!J\d+ progress: .* → Complete$/u),
    ]);
  });

  it('says which rows were deleted from it, and nothing of those that only moved', async () => {
    const { opened, saved, bring } = await sentOut();
    const book = await opened();
    const activities = sheetOf(book, 'Activities');
    activities.getCell(`${progress}5`).value = 'Complete';
    activities.spliceRows(6, 1);
    const { notices, lines } = await bring(await saved(book));
    expect(notices.map(inEnglish)).toEqual([
      'In Activities, one row that was sent isn’t there any more, and nothing of it is changed: 6, as it went out.',
    ]);
    expect(lines.map(({ key }) => key)).toEqual([`Activities!${progress}5`]);
    const whole = await opened();
    const from = sheetOf(whole, 'Activities');
    const apart = whole.addWorksheet('Some of mine');
    for (const at of [1, 2, 3, 4, 6])
      from.getRow(at).eachCell((cell, column) => {
        apart.getCell(at, column).value = cell.value;
      });
    from.spliceRows(6, 1);
    expect((await bring(await saved(whole))).notices).toEqual([]);
  });

  it('with rows sorted apart from their hidden cells is asked about', async () => {
    const { filled, bring } = await sentOut();
    const path = await filled((book) => {
      const sheet = sheetOf(book, 'Activities');
      sheet.getCell(`${named}5`).value = 'Something else altogether';
      sheet.getCell(`${progress}5`).value = 'Complete';
    });
    const [line] = (await bring(path)).lines;
    expect(line && said(line)).toMatch(
      /^☐ asked .*The row is called “Something else altogether”, and was sent as/u,
    );
  });

  it('needs a reason where its period was closed in the meantime', async () => {
    const { filled, bring, commit, get, ask, periodId } = await sentOut();
    const path = await filled((book) => {
      sheetOf(book, 'Measures').getCell(`${figure}5`).value = '88';
    });
    await get('updates', 'closePeriod', { periodId });
    await bring(path);
    expect(messageOf(await ask('returned', 'commit', { job, decisions: undecided }))).toMatch(
      /^needs-reason/u,
    );
    expect((await commit({}, 'It came late')).answers).toBe(1);
    expect((await get('history', 'page', {})).batches[0]?.reason).toBe('It came late');
  });

  it('is filled in and read in Welsh', async () => {
    const { opened, saved, bring } = await sentOut('cy');
    const book = await opened();
    const [, sheet] = book.worksheets;
    if (sheet === undefined) throw new Error('a sheet of activities');
    sheet.getCell(`${progress}5`).value = "wedi'i gwblhau";
    const { lines } = await bring(await saved(book));
    expect(lines.map(({ filled, status }) => `${status} ${inEnglish(filled)}`)).toEqual(['new Complete']);
  });

  it.skipIf(!has('soffice'))(
    'survives LibreOffice as an Excel and as an OpenDocument workbook (soffice)',
    async () => {
      const { filled, bring, folder } = await sentOut();
      const path = await filled((book) => {
        sheetOf(book, 'Activities').getCell(`${progress}5`).value = 'At risk';
        sheetOf(book, 'Measures').getCell(`${figure}5`).value = '74';
      }, 'filled.xlsx');
      for (const to of ['xlsx', 'ods']) {
        // Each is brought back by the same window.
        // oxlint-disable-next-line no-await-in-loop
        const { lines } = await bring(convertedBy(folder, to, path));
        expect(lines.map(said)).toEqual([
          expect.stringMatching(/^☑ new Activities!E5 progress: .* → At risk$/u),
          expect.stringMatching(/^☑ new Measures!F5 figure: .* → 74$/u),
        ]);
      }
    },
  );
});
