// An import lives in a thread of its own as long as somebody works on it: what ends it, what doesn't, and which register it is for.

import { inEnglish } from '../../in-english.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { openForReading } from '../../../electron/register/open.ts';
import { all } from '../../../electron/register/read/query.ts';
import { importProfile } from '../../../shared/files/model/import-profile.ts';
import { mappingOf } from '../../../shared/files/rules/sheet-mapping.ts';
import type { ImportDraft, SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import { sampleDocument } from '../../sample-document.ts';
import { aWorkbook } from '../imports/spreadsheet/a-workbook.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const everything = { status: '', words: '' } as const;
const firstLine = { filter: everything, from: 0, count: 1 };

function figures(members: number, period = 'July 2025') {
  return aWorkbook({
    rows: [
      ['Measure', period],
      ['Full members', members],
    ],
  });
}

function draftOf({ tables }: SheetProposal): ImportDraft {
  return {
    tables: tables.map((table) => ({ index: table.index, includeHidden: false, mapping: mappingOf(table) })),
  };
}

async function onTheSample() {
  const app = anApp();
  await app.get('app', 'openSample');
  const choose = async (job: string, path: string) => {
    app.chosen.push(path);
    const proposal = await app.get('spreadsheet', 'choose', { job });
    if (proposal === null) throw new Error('nothing was chosen');
    return draftOf(proposal);
  };
  const look = async (job: string, path: string) => {
    const draft = await choose(job, path);
    return app.get('spreadsheet', 'preview', { job, draft });
  };
  const isThere = async (job: string) =>
    (await app.ask('spreadsheet', 'byProfile', { job, profileId: null })).ok;
  return { ...app, choose, look, isThere };
}

describe('an import of figures', () => {
  it('is for the register that is open when the file has been chosen', async () => {
    const { app, folder, chosen, get } = await onTheSample();
    const file = await figures(48);
    vi.spyOn(app.around.dialogs, 'chooseSpreadsheet').mockImplementation(async () => {
      chosen.push(join(folder, 'another.minutebook'));
      await get('app', 'create', { title: 'Another' });
      return file;
    });
    const proposal = await get('spreadsheet', 'choose', { job: 'j' });
    // The other has no measure of this name: nothing of the sample is looked at.
    expect(proposal?.tables[0]?.labels).toMatchObject([{ label: 'Full members', target: null }]);
    if (proposal === null) throw new Error('a file was chosen');
    const draft = draftOf(proposal);
    expect(await get('spreadsheet', 'preview', { job: 'j', draft })).toMatchObject({ ticked: 0 });
  });

  it('goes on when a step of it is cancelled', async () => {
    const { choose, ask, get, isThere } = await onTheSample();
    const draft = await choose('j', await figures(48));
    const looking = ask('spreadsheet', 'preview', { job: 'j', draft });
    await get('packs', 'cancel', { job: 'j' });
    expect(messageOf(await looking)).toBe('cancelled: Cancelled. Nothing was written.');
    expect(await isThere('j')).toBe(true);
    expect(await get('spreadsheet', 'preview', { job: 'j', draft })).toMatchObject({ ticked: 1 });
  });

  it('is not begun when the first look is cancelled', async () => {
    const { chosen, ask, get, isThere } = await onTheSample();
    chosen.push(await figures(48));
    const choosing = ask('spreadsheet', 'choose', { job: 'j' });
    await setImmediate(); // the dialog has answered, and no thread is as quick as that
    await get('packs', 'cancel', { job: 'j' });
    expect(messageOf(await choosing)).toMatch(/^cancelled: /u);
    expect(await isThere('j')).toBe(false);
  });

  it('is ended by another, though not by a file that can’t be read', async () => {
    const { choose, chosen, folder, ask, isThere } = await onTheSample();
    await choose('first', await figures(48));
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, 'no figures here');
    chosen.push(bad);
    expect((await ask('spreadsheet', 'choose', { job: 'second' })).ok).toBe(false);
    expect(await isThere('first')).toBe(true);
    await choose('third', await figures(49));
    expect(await isThere('first')).toBe(false);
    expect(await isThere('third')).toBe(true);
  });

  it('lives beside one in another window, and is held against what that has written', async () => {
    const { app, chosen, ask, get, isThere, look } = await onTheSample();
    const inWindow = async (window: string, job: string, members: number) => {
      chosen.push(await figures(members));
      const proposal = valueOf(await ask('spreadsheet', 'choose', { job }, {}, window));
      if (proposal === null) throw new Error('nothing was chosen');
      await get('spreadsheet', 'preview', { job, draft: draftOf(proposal) });
    };
    await inWindow('1', 'first', 48);
    await inWindow('2', 'second', 49);
    const commit = (job: string) => ask('spreadsheet', 'commit', { job, profileName: null });
    expect(valueOf(await commit('second'))).toMatchObject({ figures: 1 });
    // What was ticked in the first is still there, and what it was compared with is not.
    expect(messageOf(await commit('first'))).toMatch(/^out-of-date: The register has changed since/u);
    expect((await get('spreadsheet', 'lines', { job: 'first', ...firstLine })).lines).toHaveLength(1);
    // It ends with its own window, and by another in that one.
    await inWindow('2', 'third', 50);
    await inWindow('1', 'fourth', 51);
    expect(await Promise.all(['first', 'third', 'fourth'].map(isThere))).toEqual([false, true, true]);
    app.jobs.endOf('2');
    expect(await Promise.all(['third', 'fourth'].map(isThere))).toEqual([false, true]);
    await look('in no window', await figures(52));
    expect(await isThere('fourth')).toBe(true);
  });

  it('ends with its register, even when that is opened again', async () => {
    const { look, get, isThere, ask } = await onTheSample();
    await look('j', await figures(48));
    await get('app', 'close');
    await get('app', 'openSample');
    expect(await isThere('j')).toBe(false);
    expect(messageOf(await ask('spreadsheet', 'commit', { job: 'j', profileName: null }))).toMatch(
      /^not-read: /u,
    );
    expect(messageOf(await ask('spreadsheet', 'lines', { job: 'j', ...firstLine }))).toMatch(/^not-read: /u);
  });

  it('that is being written is finished, although it is discarded and its register closed meanwhile', async () => {
    const { folder, look, ask, get } = await onTheSample();
    await look('j', await figures(48));
    const writing = ask('spreadsheet', 'commit', { job: 'j', profileName: null });
    await get('spreadsheet', 'discard', { job: 'j' });
    await get('packs', 'cancel', { job: 'j' });
    await get('app', 'close');
    const said = await writing;
    const register = valueOf(openForReading(join(folder, 'data', 'Sample strategy.minutebook')));
    const [last] = register.log.latestBatches(1);
    register.close();
    // Either it had not begun, or it is there: the answer always matches.
    expect(last?.act.includes('figures.xlsx')).toBe(said.ok);
  });

  it('keeps one profile under a name, whatever else is cancelled while it is written', async () => {
    const { folder, look, ask, get } = await onTheSample();
    await look('a', await figures(48));
    await get('spreadsheet', 'commit', { job: 'a', profileName: 'Monthly' });
    await look('b', await figures(49));
    const writing = ask('spreadsheet', 'commit', { job: 'b', profileName: 'Monthly' });
    for (const job of ['b', 'profiles/Monthly']) {
      // One after another, while it is in progress.
      // oxlint-disable-next-line no-await-in-loop
      await get('packs', 'cancel', { job });
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
    }
    valueOf(await writing);
    await get('app', 'close');
    const register = valueOf(openForReading(join(folder, 'data', 'Sample strategy.minutebook')));
    expect(all(register, importProfile).map(({ name }) => name)).toEqual(['Monthly']);
    register.close();
  });

  it('into a closed period is asked why, and written once a reason is given', async () => {
    const { look, ask, get } = await onTheSample();
    const { periods } = await get('updates', 'due');
    const { id = '' } = periods.find(({ label }) => inEnglish(label) === 'July 2024') ?? {};
    await get('updates', 'closePeriod', { periodId: id });
    const preview = await look('j', await figures(48, 'July 2024'));
    expect(preview.closedPeriods).toHaveLength(1);
    const { lines } = await get('spreadsheet', 'lines', { job: 'j', ...firstLine });
    const tick = { job: 'j', line: lines[0]?.line ?? 0, filter: everything };
    expect((await get('spreadsheet', 'tick', { ...tick, ticked: false })).closedPeriods).toEqual([]);
    await get('spreadsheet', 'tick', { ...tick, ticked: true });
    const commit = { job: 'j', profileName: null };
    expect(messageOf(await ask('spreadsheet', 'commit', commit))).toMatch(
      /^needs-reason: Reporting for July 2024 was closed .*Nothing has been written yet\.$/u,
    );
    const reason = 'The treasurer found a late return';
    expect(await get('spreadsheet', 'commit', commit, { reason })).toMatchObject({ figures: 1 });
    expect((await get('history', 'page')).batches[0]).toMatchObject({ reason, origin: { kind: 'workbook' } });
  });
});

describe('an import of a strategy document', () => {
  it('is ended by another, and by its register', async () => {
    const { chosen, get, ask } = await onTheSample();
    chosen.push(sampleDocument, sampleDocument);
    await get('import', 'choose', { job: 'first' });
    await get('import', 'choose', { job: 'second' });
    expect(messageOf(await ask('import', 'again', { job: 'first' }))).toMatch(/^not-found: /u);
    expect((await ask('import', 'again', { job: 'second' })).ok).toBe(true);
    await get('app', 'close');
    await get('app', 'openSample');
    expect(messageOf(await ask('import', 'commit', { job: 'second' }))).toMatch(/^not-found: /u);
  });

  it('is for the register that is open when the document has been chosen', async () => {
    const { app, folder, chosen, get } = await onTheSample();
    vi.spyOn(app.around.dialogs, 'chooseDocument').mockImplementation(async () => {
      chosen.push(join(folder, 'another.minutebook'));
      await get('app', 'create', { title: 'Another' });
      return sampleDocument;
    });
    const preview = await get('import', 'choose', { job: 'j' });
    expect(preview?.changes).toBeGreaterThan(150);
    await get('import', 'commit', { job: 'j' });
    expect((await get('strategy', 'strategy')).objectives).toHaveLength(3);
  });
});

describe('words that a screen looks for', () => {
  it('are in the language of the settings', async () => {
    const { get } = await onTheSample();
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    const found = async () => (await get('history', 'page', { words: 'ychwanegu' })).batches.length;
    expect(await found()).toBe(0);
    await get('app', 'setPreferences', { language: 'cy' });
    expect(await found()).toBe(1);
  });
});
