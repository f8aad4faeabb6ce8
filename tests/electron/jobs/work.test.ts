// What each kind of job does, called over its own wall: packs, the two imports, and new registers.

import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openKeys } from '../../../electron/device/keys.ts';
import { undecided } from '../../../electron/imports/updates-workbook/import-returned.ts';
import { openForReading } from '../../../electron/register/open.ts';
import { all } from '../../../electron/register/read/query.ts';
import { mappingOf } from '../../../shared/files/rules/sheet-mapping.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../in-english.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aPdf, pages } from '../imports/attached-pdf/a-pdf.ts';
import { aWorkbook } from '../imports/spreadsheet/a-workbook.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { aJob, clerk, theOpenSample } from './a-job.ts';

const job = 'j';
const contents = { attention: true, charts: true, activities: true, finance: true, objectives: [] };
const everything = { status: '', words: '' } as const;

describe('a job for packs', () => {
  it('makes a pack and a lead’s sheet into the folder it is given', async () => {
    const { folder, register, calls } = await theOpenSample();
    const { calls: ask } = aJob('pack');
    const place = { register, folder: join(folder, 'made') };
    const pack = valueOf(
      await ask.pack.make({ ...place, asAt: '2024-07-12', contents, language: 'en' }, clerk),
    );
    expect(readFileSync(pack.pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(pack).toMatchObject({
      asAt: '2024-07-12',
      xlsx: join(folder, 'made', 'board-pack.xlsx'),
      docx: null,
    });
    expect(Object.keys(unzipSync(readFileSync(pack.tables ?? '')))).toContain('Every figure in a row.csv');
    const { period, leads } = valueOf(await calls.updates.due({}, clerk));
    const owed = { leadId: leads[0]?.leadId ?? '', periodId: period?.id ?? '' };
    const sheet = valueOf(await ask.pack.leadSheet({ ...place, ...owed }, clerk));
    expect(existsSync(sheet.pdf)).toBe(true);
    expect(
      messageOf(await ask.pack.leadSheet({ ...place, leadId: 'nobody', periodId: 'never' }, clerk)),
    ).toMatch(/^nothing-owed: /u);
  });

  it('makes every lead’s sheet into one zip', async () => {
    const { folder, register, calls } = await theOpenSample();
    const { calls: ask } = aJob('pack');
    const place = { register, folder: join(folder, 'made') };
    const { period, leads } = valueOf(await calls.updates.due({}, clerk));
    const made = valueOf(await ask.pack.leadSheets({ ...place, periodId: period?.id ?? '' }, clerk));
    expect(made.leads.map(({ name, owed }) => [name, owed])).toEqual(
      leads.map(({ name, owed }) => [name, owed.length]),
    );
    const inside = Object.keys(unzipSync(readFileSync(made.zip))).sort();
    expect(inside).toEqual([made.all, ...made.leads.flatMap(({ pdf, xlsx }) => [pdf, xlsx])].sort());
    expect(messageOf(await ask.pack.leadSheets({ ...place, periodId: 'never' }, clerk))).toMatch(
      /^not-found: /u,
    );
  });

  it('searches the pack of a meeting for what its readers may not see, without saving it', async () => {
    const { register, calls } = await theOpenSample();
    const { calls: ask } = aJob('pack');
    const { id: bodyId } = valueOf(
      await calls.bodies.add(
        { name: 'Council', kind: 'council-england', nation: 'england-and-wales' },
        clerk,
      ),
    );
    const { id: meetingId } = valueOf(
      await calls.meetings.add({ bodyId, day: '2031-03-04', kind: 'ordinary' }, clerk),
    );
    const item = { meetingId, sectionId: null, title: 'Lease', purpose: 'decide', late: null } as const;
    const { id } = valueOf(await calls.agenda.addItem(item, clerk));
    valueOf(await calls.agenda.setItem({ id, field: 'openness', value: 'exempt' }, clerk));
    const recommendation = 'That the lowest of the tenders be taken';
    valueOf(await calls.agenda.setItem({ id, field: 'recommendation', value: recommendation }, clerk));
    const search = (wanted: string, edition: 'public' | 'full' = 'public') =>
      ask.pack.searchEdition({ register, meetingId: wanted, edition }, clerk);
    const found = valueOf(await search(meetingId));
    expect([found.findings, found.isSearched]).toEqual([[], true]);
    expect(found.reading.map(inEnglish)).toEqual([
      expect.stringMatching(/^As printed now, with every part that a pack can have: \d+ pages, about /u),
    ]);
    const budget = { bodyId, rule: 'pack-pages', text: '1', reason: 'Agreed in May' } as const;
    valueOf(await calls.bodyRules.set(budget, clerk));
    const over = valueOf(await search(meetingId, 'full'));
    expect(over.isSearched).toBe(false);
    expect(over.findings.map(({ concern, sentence }) => `${concern}: ${inEnglish(sentence)}`)).toEqual([
      expect.stringMatching(/^reading: As printed now, .*\. The page budget is one page\. /u),
    ]);
    expect(messageOf(await search('none'))).toMatch(/^not-found: /u);
  });

  it('makes the agenda of a meeting, or says that there is none', async () => {
    const { folder, register, calls } = await theOpenSample();
    const { calls: ask } = aJob('pack');
    const { id: bodyId } = valueOf(
      await calls.bodies.add({ name: 'Board', kind: 'charity', nation: 'scotland' }, clerk),
    );
    const { id: meetingId } = valueOf(
      await calls.meetings.add({ bodyId, day: '2031-03-04', kind: 'ordinary' }, clerk),
    );
    const making = { register, folder: join(folder, 'made'), language: 'en' } as const;
    const wanted = { document: 'agenda', edition: 'full' } as const;
    const agenda = valueOf(await ask.pack.document({ ...making, wanted: { ...wanted, meetingId } }, clerk));
    expect(readFileSync(agenda.pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(
      readFileSync(agenda.docx ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const gone = { ...wanted, meetingId: 'none' };
    expect(messageOf(await ask.pack.document({ ...making, wanted: gone }, clerk))).toMatch(/^not-found: /u);
  });
});

describe('the import of a strategy document', () => {
  it('keeps what it has read, compares it again, and writes it through the door', async () => {
    const { folder, register, calls, door } = await theOpenSample();
    const path = join(folder, 'ours.txt');
    writeFileSync(
      path,
      ['Objective 1: Mend the roofs', '', 'Activity\tLead', 'Look at each roof\tThe Surveyor'].join('\n'),
    );
    const { calls: ask, toTheEnd } = aJob('strategy import');
    expect(messageOf(await ask.document.again({ job }, clerk))).toMatch(/^not-found: /u);
    const read = valueOf(await ask.document.read({ job, register, path }, clerk));
    expect(read).toMatchObject({ job, file: 'ours.txt' });
    expect(read.changes).toBeGreaterThan(0);
    valueOf(await calls.people.add({ kind: 'person', name: 'An Officer' }, clerk));
    const outdated = await toTheEnd.document.commit({ door: await door() }, clerk);
    expect(messageOf(outdated)).toMatch(/^out-of-date: /u);
    const { changes } = valueOf(await ask.document.again({ job }, clerk));
    const written = valueOf(await toTheEnd.document.commit({ door: await door() }, clerk));
    expect(written.changes).toBe(changes);
    const { batches } = valueOf(await calls.history.page({}, clerk));
    expect(batches[0]).toMatchObject({ actor: 'The Clerk', act: written.act, origin: { kind: 'document' } });
  });
});

describe('the import of a list of members', () => {
  it('keeps what it has read, compares it again, and writes it through the door', async () => {
    const { folder, register, calls, door } = await theOpenSample();
    const { id: bodyId } = valueOf(
      await calls.bodies.add({ name: 'Board', kind: 'charity', nation: 'scotland' }, clerk),
    );
    const path = join(folder, 'members.csv');
    writeFileSync(path, 'Name,Role\nAn Officer,Chair\nA Member,Member\n');
    const { calls: ask, toTheEnd } = aJob('member import');
    const decisions = { sheet: null, answers: {}, ticked: {} };
    expect(messageOf(await ask.members.again({ job, decisions }, clerk))).toMatch(/^not-found: /u);
    valueOf(await ask.members.read({ job, register, path, bodyId }, clerk));
    valueOf(await ask.members.again({ job, decisions }, clerk));
    valueOf(await toTheEnd.members.commit({ decisions, door: await door() }, clerk));
    const { seats } = valueOf(await calls.bodies.show({ id: bodyId }, clerk));
    expect(seats.map(({ person, role }) => [person, role])).toEqual([
      ['An Officer', 'chair'],
      ['A Member', 'member'],
    ]);
  });
});

describe('the import of a returned workbook', () => {
  it('keeps what it has read, and writes what is ticked through the door', async () => {
    const { register, folder, calls, door } = await theOpenSample();
    const { calls: ask, toTheEnd } = aJob('returned workbook');
    expect(messageOf(await ask.returned.again({ job, decisions: undecided }, clerk))).toMatch(
      /^not-found: /u,
    );
    const { period, leads } = valueOf(await calls.updates.due({}, clerk));
    const owed = { leadId: leads[0]?.leadId ?? '', periodId: period?.id ?? '' };
    const { calls: packs } = aJob('pack');
    const sheet = valueOf(
      await packs.pack.leadSheet({ register, folder: join(folder, 'out'), ...owed }, clerk),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(sheet.xlsx);
    for (const { name } of book.worksheets.slice(1))
      book.getWorksheet(name)?.eachRow((row) => {
        row.eachCell((cell) => {
          // What is open and holds a note.
          if (cell.protection?.locked === false && cell.dataValidation?.type === 'textLength')
            cell.value = 'All is well.';
        });
      });
    const path = join(folder, 'back.xlsx');
    await book.xlsx.writeFile(path);
    const preview = valueOf(await ask.returned.read({ job, register, path }, clerk));
    expect(preview.lines.length).toBeGreaterThan(0);
    valueOf(await ask.returned.again({ job, decisions: undecided }, clerk));
    const { answers } = valueOf(
      await toTheEnd.returned.commit({ decisions: undecided, door: await door() }, clerk),
    );
    expect(answers).toBe(preview.lines.length);
    const after = valueOf(await calls.updates.due({ periodId: owed.periodId }, clerk));
    const lead = after.leads.find(({ leadId }) => leadId === owed.leadId);
    expect(lead?.answered).toBe(lead?.owed.length);
  });
});

describe('the import of a spreadsheet', () => {
  const figures = {
    rows: [
      ['Measure', 'July 2025'],
      ['Full members', 48],
      ['Affiliates', '5O'],
      ['Published examples', 600],
    ],
  };

  async function surveyed() {
    const open = await theOpenSample();
    const { calls: ask, toTheEnd } = aJob('spreadsheet import');
    const path = await aWorkbook(figures);
    const proposal = valueOf(await ask.spreadsheet.survey({ job, register: open.register, path }, clerk));
    const draft = {
      tables: proposal.tables.map((table) => ({
        index: table.index,
        includeHidden: false,
        mapping: mappingOf(table),
      })),
    };
    return { ...open, ask, toTheEnd, proposal, draft };
  }

  it('keeps every line, is asked for pages and counts, and writes what is taken through the door', async () => {
    const { ask, toTheEnd, draft, calls, door } = await surveyed();
    expect(messageOf(await ask.spreadsheet.nameReport({}, clerk))).toMatch(/^not-read: /u);
    const preview = valueOf(await ask.spreadsheet.preview({ job, draft }, clerk));
    expect(preview).toMatchObject({ counts: { new: 3, rejected: 0 }, ticked: 2, figures: 2 });
    const page = valueOf(
      await ask.spreadsheet.lines({ job, filter: { status: 'new', words: '' }, from: 2, count: 1 }, clerk),
    );
    expect(page).toMatchObject({ count: 3, lines: [{ line: 2, name: 'Published examples', ticked: true }] });
    const counts = valueOf(
      await ask.spreadsheet.tick({ job, line: null, filter: everything, ticked: false }, clerk),
    );
    expect(counts).toEqual({ counts: preview.counts, ticked: 0, figures: 0, closedPeriods: [] });
    expect(valueOf(await ask.spreadsheet.edit({ job, line: 2, text: '601' }, clerk))).toMatchObject({
      ticked: 1,
    });
    const written = valueOf(
      await toTheEnd.spreadsheet.commit({ profileName: 'Monthly', door: await door() }, clerk),
    );
    expect(written.figures).toBe(1);
    const { batches } = valueOf(await calls.history.page({}, clerk));
    expect(inEnglish(batches[0]?.act ?? '')).toBe('Import one figure from figures.xlsx');
  });

  it('is looked at by another profile, and as a table of something else', async () => {
    const { ask, proposal } = await surveyed();
    expect(proposal.tables[0]?.target).toBe('measures');
    const shape = { job, index: 0, target: 'finance', transposed: false } as const;
    expect(valueOf(await ask.spreadsheet.reshape(shape, clerk)).tables[0]?.target).toBe('finance');
    const without = valueOf(await ask.spreadsheet.byProfile({ job, profileId: null }, clerk));
    expect(without).toMatchObject({ profile: null, tables: [{ target: 'finance' }] });
  });

  it('writes a report of what is left out', async () => {
    const { ask, draft, folder } = await surveyed();
    valueOf(await ask.spreadsheet.preview({ job, draft }, clerk));
    expect(valueOf(await ask.spreadsheet.nameReport({}, clerk))).toBe('figures - not imported.xlsx');
    const path = join(folder, 'left.xlsx');
    valueOf(await ask.spreadsheet.saveReport({ path }, clerk));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    expect(book.worksheets[0]?.getCell('E2').text).toBe('5O');
  });
});

describe('a new register', () => {
  const device = () => join(temporaryFolder(), 'device');

  function titleOf(path: string): string | undefined {
    const register = valueOf(openForReading(path));
    const [row] = all(register, strategy);
    register.close();
    return row?.title;
  }

  it('begins with its strategy, and never over another', async () => {
    const { toTheEnd } = aJob('new register');
    const asked = {
      register: join(temporaryFolder(), 'ours.minutebook'),
      device: device(),
      strategy: { title: 'Ours', organisation: '', timeZone: 'Europe/London' },
    };
    valueOf(await toTheEnd.begin.empty(asked, clerk));
    expect(titleOf(asked.register)).toBe('Ours');
    expect(messageOf(await toTheEnd.begin.empty(asked, clerk))).toMatch(/^already-exists: /u);
    expect(titleOf(asked.register)).toBe('Ours');
  });

  it('begins with what a document holds', async () => {
    const { calls } = aJob('new register');
    expect(valueOf(await calls.begin.titleOf({ path: sampleDocument }, clerk)).title).toBe(
      'Strategy 2024-2026',
    );
    const register = join(temporaryFolder(), 'ours.minutebook');
    valueOf(await calls.begin.fromDocument({ register, device: device(), path: sampleDocument }, clerk));
    const reading = valueOf(openForReading(register));
    expect(reading.log.latestBatches(1)).toMatchObject([{ actor: 'The Clerk' }]);
    reading.close();
  });

  it('begins with the sample of today, once a month', async () => {
    const { calls, toTheEnd } = aJob('new register');
    const folder = temporaryFolder();
    const register = join(folder, 'sample.minutebook');
    const wanted = { register, device: device(), path: sampleDocument, drafts: join(folder, 'drafts') };
    valueOf(await calls.begin.sample({ ...wanted, isThere: false }, clerk));
    const hashes = () => {
      const reading = valueOf(openForReading(register));
      const found = reading.log.latestBatches(9).map(({ hash }) => hash);
      reading.close();
      return found;
    };
    const made = hashes();
    expect(titleOf(register)).toMatch(/^Strategy \d{4}-\d{4}$/u);
    valueOf(await toTheEnd.begin.sample({ ...wanted, isThere: true }, clerk));
    expect(made.length).toBeGreaterThan(1); // its strategy, and its meetings after that
    expect(hashes()).toEqual(made);
    expect(existsSync(wanted.drafts)).toBe(false);
  });

  it('begins from a colleague’s bundle, once it has been opened', async () => {
    const { folder, calls: open } = await theOpenSample();
    let secret = '';
    valueOf(await openKeys({ load: () => undefined, save: (made) => void (secret = made) }));
    const self = { secret, name: 'Secretary’s laptop', author: 'Secretary' };
    const path = join(folder, 'all.mbsync');
    const sending = { self, path, audience: { to: 'anybody' }, everything: true } as const;
    valueOf(await open.exchange.send(sending, clerk));
    const { calls, toTheEnd } = aJob('new register');
    const beginning = { register: join(folder, 'theirs.minutebook'), device: device() };
    expect(messageOf(await toTheEnd.begin.fromBundle(beginning, clerk))).toMatch(/^not-found: /u);
    const { title } = valueOf(await calls.begin.openBundle({ path, passphrase: '', secret }, clerk));
    valueOf(await toTheEnd.begin.fromBundle(beginning, clerk));
    expect(titleOf(beginning.register)).toBe(title);
  });
});

describe('a job for papers', () => {
  it('looks through a PDF, and says which files aren’t what they were', async () => {
    const { calls: ask } = aJob('paper');
    const folder = temporaryFolder();
    const [path, gone] = [join(folder, 'report.pdf'), join(folder, 'gone.pdf')];
    writeFileSync(path, aPdf({ pages: pages(2) }));
    const looked = valueOf(await ask.paper.look({ path }, clerk));
    expect(looked).toMatchObject({ pages: 2, sha256: hash('sha256', readFileSync(path), 'hex') });
    const { sha256 } = looked;
    const same = { path, sha256 };
    expect(valueOf(await ask.paper.differing({ files: [same] }, clerk))).toEqual([]);
    const files = [
      { path, sha256: 'another' },
      { path: gone, sha256 },
    ];
    expect(valueOf(await ask.paper.differing({ files }, clerk))).toEqual([path]);
  });
});
