// The import of figures through the boundary, as the window asks for it: what waits, what is ticked and edited, what is refused.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportDraft, SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import { say } from '../../../shared/language/say.ts';
import { whatIsTaken } from '../../../shared/files/rules/what-is-taken.ts';
import { mappingOf } from '../../../shared/files/rules/sheet-mapping.ts';
import { inEnglish } from '../../in-english.ts';
import { aWorkbook } from '../imports/spreadsheet/a-workbook.ts';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const job = 'j';
const everything = { status: '', words: '' } as const;

function draftOf({ tables }: SheetProposal): ImportDraft {
  return {
    tables: tables.map((table) => ({ index: table.index, includeHidden: false, mapping: mappingOf(table) })),
  };
}

async function onTheSample() {
  const app = anApp();
  await app.get('app', 'openSample');
  return app;
}

async function looking(rows: Parameters<typeof aWorkbook>[0]) {
  const app = await onTheSample();
  app.chosen.push(await aWorkbook(rows));
  const proposal = await app.get('spreadsheet', 'choose', { job });
  if (proposal === null) throw new Error('nothing was chosen');
  return { ...app, proposal };
}

const figures = {
  rows: [
    ['Measure', 'July 2025'],
    ['Full members', 48],
    ['Affiliates', { error: '#REF!' as const }],
    ['Published examples', 600],
  ],
};

describe('an import of figures', () => {
  it('is looked at, ticked, edited and written once', async () => {
    const { get, ask, proposal } = await looking(figures);
    const preview = await get('spreadsheet', 'preview', { job, draft: draftOf(proposal) });
    expect(preview).toMatchObject({ counts: { new: 2, rejected: 1 }, ticked: 2, figures: 2 });
    const { lines, count } = await get('spreadsheet', 'lines', {
      job,
      filter: everything,
      from: 0,
      count: 10,
    });
    expect(count).toBe(3);
    expect(
      lines.map(({ name, after, ticked, cell }) => `${name} ${inEnglish(after)} ${ticked} ${cell}`),
    ).toEqual(['Full members 48 true B2', 'Affiliates #REF! false B3', 'Published examples 600 true B4']);
    expect(
      await get('spreadsheet', 'tick', { job, line: 0, filter: everything, ticked: false }),
    ).toMatchObject({ ticked: 1 });
    expect(messageOf(await ask('spreadsheet', 'edit', { job, line: 2, text: 'lots' }))).toMatch(
      /^not-a-figure: “lots” isn’t a figure/u,
    );
    await get('spreadsheet', 'edit', { job, line: 2, text: '601' });
    const done = await get('spreadsheet', 'commit', { job, profileName: 'Monthly' });
    expect(done).toEqual({
      lines: 1,
      figures: 1,
      act: say('spreadsheet.import', { count: 1, file: 'figures.xlsx' }),
    });
    expect(messageOf(await ask('spreadsheet', 'commit', { job, profileName: null }))).toMatch(/^not-read/u);
  });

  it('of a figure that was imported and typed over since is contradictory', async () => {
    const app = await looking(figures);
    const { get, chosen } = app;
    await get('spreadsheet', 'preview', { job, draft: draftOf(app.proposal) });
    await get('spreadsheet', 'commit', { job, profileName: null });
    const rows = await get('figures', 'rows');
    const columns = await get('figures', 'columns');
    const useId = rows.find(({ name }) => name === 'Published examples')?.useId ?? '';
    const periodId = columns.find(({ label }) => inEnglish(label) === 'July 2025')?.periodId ?? '';
    await get('figures', 'set', { cells: [{ useId, periodId, kind: 'actual', text: '650' }] });
    chosen.push(
      await aWorkbook({
        rows: [
          ['Measure', 'July 2025'],
          ['Published examples', 610],
        ],
      }),
    );
    const next = await get('spreadsheet', 'choose', { job });
    if (next === null) throw new Error('nothing was chosen');
    await get('spreadsheet', 'preview', { job, draft: draftOf(next) });
    const { lines } = await get('spreadsheet', 'lines', { job, filter: everything, from: 0, count: 10 });
    expect(lines.map(({ status, before, after, ticked }) => ({ status, before, after, ticked }))).toEqual([
      { status: 'contradictory', before: '650', after: '610', ticked: false },
    ]);
  });

  it('counts every line that is ticked, words too, as it does once they are written', async () => {
    const { get, proposal } = await looking({
      rows: [
        ['Budget 2024/25'],
        ['Heading', 'Budget', 'Actual to 31 July 2024', 'Reason for variance'],
        ['Zebra crossings', 12_000, 13_500, 'Two more than planned'],
        ['Quiet lanes', 9_000, 8_000, 'Late start'],
      ],
    });
    const preview = await get('spreadsheet', 'preview', { job, draft: draftOf(proposal) });
    expect(preview).toMatchObject({ ticked: 6, figures: 4 });
    const { lines } = await get('spreadsheet', 'lines', { job, filter: everything, from: 0, count: 10 });
    const words = lines.find(({ kind }) => kind === 'reason')?.line ?? -1;
    expect(
      await get('spreadsheet', 'tick', { job, line: words, filter: everything, ticked: false }),
    ).toMatchObject({ ticked: 5, figures: 4 });
    expect(await get('spreadsheet', 'commit', { job, profileName: null })).toEqual({
      lines: 5,
      figures: 4,
      act: say('spreadsheet.import-both', {
        what: whatIsTaken({ lines: 5, figures: 4 }),
        file: 'figures.xlsx',
      }),
    });
  });

  it('with nothing ticked keeps only how the file is read', async () => {
    const { get, proposal } = await looking(figures);
    await get('spreadsheet', 'preview', { job, draft: draftOf(proposal) });
    await get('spreadsheet', 'tick', { job, line: null, filter: everything, ticked: false });
    expect(await get('spreadsheet', 'commit', { job, profileName: 'Monthly' })).toEqual({
      lines: 0,
      figures: 0,
      act: say('spreadsheet.keep-profile', { file: 'figures.xlsx', profile: 'Monthly' }),
    });
  });

  it('says which figures its profile leaves out, unless somebody takes them', async () => {
    const { get, proposal, chosen } = await looking(figures);
    const [key = ''] =
      proposal.tables[0]?.columns.flatMap(({ key: of, role }) => (role.as === 'figure' ? [of] : [])) ?? [];
    const asFound = draftOf(proposal);
    const namesOnly = asFound.tables.map((table) => {
      const columns = { ...table.mapping.columns, [key]: { as: 'ignored' as const } };
      return { ...table, mapping: { ...table.mapping, columns } };
    });
    await get('spreadsheet', 'preview', { job, draft: { tables: namesOnly } });
    await get('spreadsheet', 'commit', { job, profileName: 'Names only' });
    // It is found again by the column of names.
    chosen.push(await aWorkbook(figures));
    const again = await get('spreadsheet', 'choose', { job });
    if (again === null) throw new Error('nothing was chosen');
    expect(again.profile?.name).toBe('Names only');
    const remarks = async (draft: ImportDraft) =>
      (await get('spreadsheet', 'preview', { job, draft })).remarks.map((remark) => inEnglish(remark));
    expect(await remarks(draftOf(again))).toContainEqual(
      expect.stringContaining('Sheet1, column B “July 2025”: the profile “Names only” leaves it out'),
    );
    expect(await remarks(asFound)).toEqual([]);
  });

  it('is refused once the register has changed since, and nothing is written', async () => {
    const { get, ask, proposal } = await looking(figures);
    await get('spreadsheet', 'preview', { job, draft: draftOf(proposal) });
    await get('people', 'add', { kind: 'person', name: 'Ann Example' });
    expect(messageOf(await ask('spreadsheet', 'commit', { job, profileName: null }))).toMatch(
      /^out-of-date/u,
    );
  });

  it('can be looked at again as a table of something else', async () => {
    const { get } = await looking(figures);
    const again = await get('spreadsheet', 'reshape', {
      job,
      index: 0,
      target: 'finance',
      transposed: false,
    });
    expect(again.tables[0]?.target).toBe('finance');
    expect((await get('spreadsheet', 'byProfile', { job, profileId: null })).profile).toBeNull();
  });

  it('saves what is left out as a workbook', async () => {
    const app = await looking(figures);
    await app.get('spreadsheet', 'preview', { job, draft: draftOf(app.proposal) });
    const path = join(app.folder, 'left.xlsx');
    app.chosen.push(path);
    expect(await app.get('spreadsheet', 'saveReport', { job })).toMatchObject({ name: 'left.xlsx' });
    expect(existsSync(path)).toBe(true);
  });

  it('that nobody chose, or that was discarded, is no longer there', async () => {
    const { get, ask, chosen } = await onTheSample();
    chosen.push(null);
    expect(await get('spreadsheet', 'choose', { job })).toBeNull();
    chosen.push(await aWorkbook(figures));
    const proposal = await get('spreadsheet', 'choose', { job });
    await get('spreadsheet', 'discard', { job });
    expect(
      messageOf(
        await ask('spreadsheet', 'preview', {
          job,
          draft: proposal === null ? { tables: [] } : draftOf(proposal),
        }),
      ),
    ).toMatch(/^not-found/u);
  });

  it('refuses a mapping that isn’t one', async () => {
    const { ask } = await looking(figures);
    const draft = { tables: [{ index: 0, includeHidden: false, mapping: { sheet: 'x' } }] };
    expect(messageOf(await ask('spreadsheet', 'preview', { job, draft }))).toMatch(/^invalid-input/u);
  });
});
