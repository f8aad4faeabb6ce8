// The command line through the program that the real command runs: what it prints, what it writes, and its exit code.

import { inWords } from '../../in-english.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commit } from '../../../electron/register/write/commit.ts';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { createRegister, openForReading, openRegister } from '../../../electron/register/open.ts';
import { all } from '../../../electron/register/read/query.ts';
import { timeZoneOf } from '../../../electron/register/read/time-zone.ts';
import { activity } from '../../../shared/activities/model/activity.ts';
import { set } from '../../../shared/kernel/change.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { sampleDocument } from '../../sample-document.ts';
import { aSampleRegister, data, minutebook, started } from './the-command.ts';

describe('demo', () => {
  it('makes the register, both packs, an agenda and minutes, and says what needs attention', () => {
    const folder = join(temporaryFolder(), 'demo');
    const { exit, out, error } = started('demo', '--out', folder, '--as-at', '2024-07-31');
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    expect(readdirSync(folder).sort()).toEqual([
      'agenda.pdf',
      'board-pack.pdf',
      'board-pack.xlsx',
      'finance.xlsx',
      'meeting-pack-full.pdf',
      'meeting-pack.pdf',
      'minutes.pdf',
      'sample.minutebook',
      'strategy.docx',
    ]);
    for (const name of [
      'board-pack.pdf',
      'agenda.pdf',
      'minutes.pdf',
      'meeting-pack.pdf',
      'meeting-pack-full.pdf',
    ])
      expect(readFileSync(join(folder, name), 'latin1')).toMatch(/^%PDF-/);
    expect(readFileSync(join(folder, 'board-pack.xlsx'), 'latin1')).toMatch(/^PK/);
    expect(out).toContain('3 objectives');
    expect(out).toContain('30 activities');
    expect(out).toContain('objective 1 says 47, objective 2 says 46');
    expect(out).toContain('track, but its milestone February 2024 has passed.');
    expect(out).toContain('1.10 and 1.15');
    expect(out).toContain('The agenda of the board’s next meeting.');
    expect(out).toContain('The pack of the board’s next meeting, for the public.');
    expect(out).toContain('was to be done by 30 June 2024 by Digital Officer');
    expect(out).toContain('Not understood in the document: nothing.');
  });

  it('is of the day that it is made for, and of its own documents when it is made again', async () => {
    const folder = join(temporaryFolder(), 'demo');
    const of = async (...asAt: string[]) => (await minutebook('demo', '--out', folder, ...asAt)).out;
    expect(await of()).not.toContain('has passed and the last figure misses it');
    const later = await of('--as-at', '2040-01-31');
    expect(later).toContain('nothing was written');
    expect(later).toContain('has passed and the last');
  });

  it('keeps a register that is there already, with what was changed in it', async () => {
    const folder = join(temporaryFolder(), 'demo');
    await minutebook('demo', '--out', folder);
    const before = readFileSync(join(folder, 'sample.minutebook'));
    const { exit, out } = await minutebook('demo', '--out', folder);
    expect(exit).toBe(0);
    expect(out).toContain('nothing was written');
    expect(readFileSync(join(folder, 'sample.minutebook')).equals(before)).toBe(true);
  });
});

describe('import', () => {
  it('makes the register when there is none, and leaves it closed in one file', async () => {
    const folder = join(temporaryFolder(), 'new/place');
    const path = join(folder, 'council.minutebook');
    const { exit, out } = await minutebook('import', path, sampleDocument);
    expect(exit).toBe(0);
    expect(out).toMatch(/Made .*council\.minutebook with 1 strategy, 3 objectives, /);
    expect(readdirSync(folder)).toEqual(['council.minutebook']);
  });

  it('writes nothing in a dry run, and lists each new thing with its location', async () => {
    const path = join(temporaryFolder(), 'council.minutebook');
    const { exit, out } = await minutebook('import', path, sampleDocument, '--dry-run');
    expect(exit).toBe(0);
    expect(out).toContain('Full members, July 2021: 33  [table 2, row 2, column 2]');
    expect(out).toContain('Nothing was written: this was a dry run.');
    expect(existsSync(path)).toBe(false);
  });

  it('changes nothing the second time, dry or not', async () => {
    const path = await aSampleRegister();
    const before = readFileSync(path);
    expect((await minutebook('import', path, sampleDocument, '--dry-run')).out).toContain('New: nothing');
    expect((await minutebook('import', path, sampleDocument)).out).toContain(
      'holds all of this already. Nothing was written.',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says the same to a program', async () => {
    const path = join(temporaryFolder(), 'council.minutebook');
    expect(await data('import', path, sampleDocument)).toMatchObject({
      register: path,
      created: true,
      batch: 1,
      notUnderstood: [],
      dryRun: false,
    });
    expect(await data('import', path, sampleDocument)).toMatchObject({
      created: false,
      batch: null,
      changes: 0,
    });
  });

  it.each([
    ['a document that is not there', undefined, /There is no file/],
    ['a document that holds nothing of a strategy', 'Dear all,\n\nSee you on Monday.\n', /no objective/],
  ])('leaves no register behind after %s', async (_, words, message) => {
    const folder = temporaryFolder();
    const document = join(folder, 'document.txt');
    if (words !== undefined) writeFileSync(document, words);
    const { exit, out, error } = await minutebook('import', join(folder, 'council.minutebook'), document);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(error).toMatch(message);
    expect(existsSync(join(folder, 'council.minutebook'))).toBe(false);
  });

  it('begins a register where it is kept, and moves none that has begun', async () => {
    const path = join(temporaryFolder(), 'council.minutebook');
    const at = (zone: string) => minutebook('import', path, sampleDocument, '--time-zone', zone);
    expect((await at('Pacific/Auckland')).exit).toBe(0);
    const zoneNow = () => {
      const register = valueOf(openForReading(path));
      const zone = timeZoneOf(register);
      register.close();
      return zone;
    };
    expect(zoneNow()).toBe('Pacific/Auckland');
    expect(await at('Pacific/Auckland')).toMatchObject({ exit: 0, error: '' });
    expect((await minutebook('import', path, sampleDocument)).exit).toBe(0);
    const { exit, error } = await at('Europe/Paris');
    expect(exit).toBe(3);
    expect(error).toContain('is kept in the time zone Pacific/Auckland, not Europe/Paris.');
    expect(zoneNow()).toBe('Pacific/Auckland');
  });

  it('does not write into a file that is something else', async () => {
    const path = join(temporaryFolder(), 'letter.minutebook');
    writeFileSync(path, 'Dear all');
    const { exit, error } = await minutebook('import', path, sampleDocument);
    expect(exit).toBe(3);
    expect(error).toContain('isn’t a Minutebook register. It was left as it is.');
    expect(readFileSync(path, 'utf8')).toBe('Dear all');
  });
});

describe('pack', () => {
  it('puts both files into a folder that it makes', async () => {
    const path = await aSampleRegister();
    const folder = join(temporaryFolder(), 'a/b');
    const { exit, out } = await minutebook('pack', path, '--out', folder);
    expect(exit).toBe(0);
    expect(out).toMatch(/board-pack\.pdf {2}\(\d+ pages\)/);
    expect(readdirSync(folder).sort()).toEqual(['board-pack.pdf', 'board-pack.xlsx']);
  });

  it('puts the tables of the workbook beside it as CSV, where they are asked for', async () => {
    const folder = temporaryFolder();
    const { out } = await minutebook('pack', await aSampleRegister(), '--out', folder, '--csv');
    expect(out).toContain('board-pack-csv.zip  (its tables as CSV)');
    const tables = unzipSync(readFileSync(join(folder, 'board-pack-csv.zip')));
    expect(Object.keys(tables)).toContain('Status of measures.csv');
  });

  it('is made in both languages, one after the other', async () => {
    const path = await aSampleRegister();
    const [one, both] = [temporaryFolder(), temporaryFolder()];
    const alone = await data('pack', path, '--out', one);
    const made = await data('pack', path, '--out', both, '--both-languages');
    const counts = z.object({ pages: z.number(), sheets: z.number() });
    const [first, second] = [counts.parse(alone), counts.parse(made)];
    // The cover and the list of figures stand once; the Welsh part may take another page than the English.
    expect(second.pages).toBeGreaterThan(1.8 * first.pages);
    expect(second.sheets).toBe(2 * first.sheets - 2);
    expect(pdfTitle(both)).toMatch(/board pack, .* \/ .*: pecyn bwrdd, /u);
  });

  it('is made in both languages, side by side, but not in two ways at once', async () => {
    const path = await aSampleRegister();
    const [one, both] = [temporaryFolder(), temporaryFolder()];
    const counts = z.object({ pages: z.number(), sheets: z.number() });
    const alone = counts.parse(await data('pack', path, '--out', one));
    const made = counts.parse(await data('pack', path, '--out', both, '--side-by-side'));
    expect(made.sheets).toBe(alone.sheets);
    expect(made.pages).toBeLessThan(1.6 * alone.pages);
    expect(pdfTitle(both)).toMatch(/board pack, .* · .*: pecyn bwrdd, /u);
    const { exit, error } = await minutebook(
      'pack',
      path,
      '--out',
      one,
      '--both-languages',
      '--side-by-side',
    );
    expect(exit).toBe(2);
    expect(error).toContain('--both-languages and --side-by-side can’t both be given');
  });

  it('gives the register as it stood at the end of a past day', async () => {
    const path = join(temporaryFolder(), 'council.minutebook');
    const lastYear = { ...systemEnvironment, now: () => Date.UTC(2024, 6, 12, 9) };
    valueOf(createRegister(path, lastYear)).close();
    const register = valueOf(openRegister(path, lastYear));
    const strategy = { entity: 'strategy', id: 's', fields: { title: 'Old title' } };
    valueOf(commit(register, { actor: 'A', act: inWords('Begin'), changes: [strategy] }));
    register.close();
    const now = valueOf(openRegister(path, systemEnvironment));
    const change = { entity: 'strategy', id: 's', field: 'title', value: 'New title' };
    valueOf(commit(now, { actor: 'A', act: inWords('Rename'), changes: [change] }));
    now.close();
    const folder = temporaryFolder();
    expect(await data('pack', path, '--out', folder, '--as-at', '2024-07-12')).toMatchObject({
      notice: null,
    });
    expect(pdfTitle(folder)).toContain('Old title');
    await minutebook('pack', path, '--out', folder);
    expect(pdfTitle(folder)).toContain('New title');
  });

  function pdfTitle(folder: string): string {
    const bytes = readFileSync(join(folder, 'board-pack.pdf'));
    const metadata = /<dc:title>[\s\S]*?<\/dc:title>/u.exec(bytes.toString('utf8'))?.[0];
    return metadata ?? '';
  }

  it('says so when the day is before the register began', async () => {
    const { out } = await minutebook(
      'pack',
      await aSampleRegister(),
      '--out',
      temporaryFolder(),
      '--as-at',
      '2024-07-31',
    );
    expect(out).toMatch(/The register began on .*shows what it holds now, judged as at 31 July 2024/);
  });

  it('has nothing to make a pack of from an empty register', async () => {
    const path = join(temporaryFolder(), 'empty.minutebook');
    valueOf(createRegister(path, systemEnvironment)).close();
    const { exit, error } = await minutebook('pack', path, '--out', temporaryFolder());
    expect(exit).toBe(3);
    expect(error).toContain('holds nothing yet. Import a strategy into it first.');
  });

  it('says that it is in place of an earlier one', async () => {
    const register = await aSampleRegister();
    const out = temporaryFolder();
    writeFileSync(join(out, 'board-pack.pdf'), 'with what a reader wrote in it');
    const packed = await minutebook('pack', register, '--out', out);
    expect(packed.out).toContain('In place of those that were there before: board-pack.pdf\n');
    expect((await minutebook('pack', register, '--out', temporaryFolder())).out).not.toContain('In place of');
  });

  it('keeps the earlier pack when one of its files cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'board-pack.pdf/in-the-way'), { recursive: true });
    const { exit, error } = await minutebook('pack', await aSampleRegister(), '--out', folder);
    expect(exit).toBe(3);
    expect(error).toContain('can’t be written');
    expect(readdirSync(folder)).toEqual(['board-pack.pdf']);
  });
});

describe('check', () => {
  it('says that the register is whole and lists what needs attention', async () => {
    const { exit, out } = await minutebook('check', await aSampleRegister(), '--as-at', '2024-07-31');
    expect(exit).toBe(0);
    expect(out).toMatch(/is sound\. As at 31 July 2024, \d+ matters need attention/);
    expect(out).toContain('objective 1 says 47, objective 2 says 46');
  });

  it('ends with 1 when the file is damaged', async () => {
    const path = await aSampleRegister();
    truncateSync(path, 200_000);
    const { exit, error } = await minutebook('check', path);
    expect(exit).toBe(1);
    expect(error).toContain('is damaged');
    expect(await data('check', path)).toHaveProperty('error.code', 'damaged');
  });

  it('gives the list to a program', async () => {
    const found = await data('check', await aSampleRegister(), '--as-at', '2024-07-31');
    expect(found).toMatchObject({ sound: true, date: '2024-07-31' });
    expect(found).toHaveProperty('attention.0.concern', 'off track');
  });
});

describe('history', () => {
  async function aChangedRegister(): Promise<string> {
    const path = await aSampleRegister();
    const register = valueOf(openRegister(path, systemEnvironment));
    const found = all(register, activity).find(({ ref }) => ref === '2.3');
    const changes = [set(activity, found?.id ?? '', 'progress', 'complete')];
    valueOf(commit(register, { actor: 'Ben Example', act: inWords('Report progress'), changes }));
    register.close();
    return path;
  }

  it('says who changed an activity, why, from what to what', async () => {
    const { exit, out } = await minutebook('history', await aChangedRegister(), '2.3');
    expect(exit).toBe(0);
    expect(out).toMatch(/Ben Example +Report progress +progress: On track → Complete/);
    expect(out).toMatch(/Ann Example +Import 182 changes from/);
  });

  it('finds a measure by its name, with its figures', async () => {
    expect((await minutebook('history', await aChangedRegister(), 'full  MEMBERS')).out).toMatch(
      /figure Full members, July 2021 \(actual\):\s+made, “33”/,
    );
  });

  it('gives every event to a program', async () => {
    const found = await data('history', await aChangedRegister(), '2.3');
    expect(found).toHaveProperty('things.0.entity', 'activity');
    expect(JSON.stringify(found)).toContain('"after":"complete"');
  });

  it('says how to name things when it finds none', async () => {
    const { exit, error } = await minutebook('history', await aChangedRegister(), '9.9');
    expect(exit).toBe(3);
    expect(error).toContain('Nothing in');
    expect(error).toContain('“9.9”');
  });
});

describe('verify', () => {
  it('proves a sound register', async () => {
    const { exit, out } = await minutebook('verify', await aSampleRegister());
    expect(exit).toBe(0);
    expect(out).toContain('is sound: 1 step and 182 changes');
  });

  it('ends with 1 when somebody wrote behind its back', async () => {
    const path = await aSampleRegister();
    const db = new Database(path);
    db.exec(`UPDATE activity SET description = 'Other words' WHERE ref = '2.3'`);
    db.close();
    const { exit, error } = await minutebook('verify', path);
    expect(exit).toBe(1);
    expect(error).toMatch(/isn’t what its log says[\s\S]*activity .*\(description\)/);
    expect(await data('verify', path)).toMatchObject({ sound: false, batches: 1 });
  });
});
