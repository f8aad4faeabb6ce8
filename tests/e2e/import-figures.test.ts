// Three months of a finance workbook, as somebody new to the app imports them: the first with mapping, the second by its profile, the
// third with a renamed column and a broken total; then from the pack back to the cell a figure came from.

import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../electron/imports/spreadsheet/a-workbook.ts';
import { eventually, goTo } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { host, type TheApp } from './the-app.ts';

const { onTheSample } = oneApp();

interface Month {
  readonly file: string;
  readonly day: string;
  readonly labs: number;
  readonly members: number;
  readonly spent?: string;
  readonly total?: number;
}

function monthly({ file, day, labs, members, spent = 'Actual to date £', total = labs + 4_000 }: Month) {
  return aWorkbook(
    [
      {
        name: 'Budget',
        rows: [
          ['Network of councils: budget monitoring'],
          [`Position at ${day}`],
          [null],
          ['Budget heading', 'Budget £', spent, 'Reason for variance'],
          ['Policy projects', null, null, null],
          ['Policy Labs', 60_000, labs, 'Labs may be granted more from this year on'],
          ['Policy Prototypes', 15_000, 4_000, null],
          ['Total policy projects', 75_000, total, null],
        ],
      },
      {
        name: 'Members',
        rows: [
          ['Measure', day.replace(/^\d+ /u, '')],
          ['Members in full', members],
          ['Affiliates', 49],
        ],
      },
    ],
    file,
  );
}

async function choose(app: TheApp, path: string) {
  await app.chooseNext(path);
  await app.page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
}

const line = (app: TheApp, name: RegExp) => app.page.getByRole('row', { name });

describe.skipIf(host === 'none')('figures from a spreadsheet', () => {
  it('come in month by month, and are found again from the pack down to their cell', async () => {
    const app = await onTheSample('spreadsheet');
    const { page, folders } = app;

    await choose(app, await monthly({ file: 'july.xlsx', day: '31 July 2025', labs: 12_500, members: 48 }));
    await page.getByText('july.xlsx: 2 tables were found.').waitFor();
    await page.getByText('1 thing isn’t decided yet. Its figures won’t be imported.').waitFor();
    await page.getByRole('button', { name: 'Yes, “Members in full” is Full members' }).click();
    await eventually(() => page.getByText(/isn’t decided yet/u).count()).toBe(0);
    await page.getByRole('button', { name: 'Look at the figures' }).click();
    await line(app, /New Policy projects › Policy Labs 2025\/26 actual .*Budget!C6/u).waitFor();
    await line(app, /New Full members July 2025 actual .*48.*Members!B2/u).waitFor();
    await page.getByRole('textbox', { name: 'Save how it is read as' }).fill('Monthly report');
    await page.getByRole('button', { name: 'Import 6 figures and 1 other line', exact: true }).click();
    await page.getByText('Imported: 6 figures and 1 other line are saved.').waitFor();
    await page
      .getByRole('button', { name: 'Undo: Import 6 figures and 1 other line from july.xlsx' })
      .waitFor();

    await choose(
      app,
      await monthly({ file: 'august.xlsx', day: '31 August 2025', labs: 20_000, members: 49 }),
    );
    await line(app, /Changed Policy projects › Policy Labs 2025\/26 actual £12,500 .*£20,000/u).waitFor();
    await page.getByRole('button', { name: 'Import 3 figures', exact: true }).click();
    await page.getByText('Imported: 3 figures are saved.').waitFor();

    await choose(
      app,
      await monthly({
        file: 'september.xlsx',
        day: '30 September 2025',
        labs: 26_000,
        members: 50,
        spent: 'Spend YTD £',
        total: 29_000,
      }),
    );
    await page.getByText(/Read by the profile “Monthly report”, but something has changed since/u).waitFor();
    await page.getByRole('button', { name: 'Yes, “Spend YTD £” is Actual' }).click();
    await page.getByRole('button', { name: 'Look at the figures' }).click();
    await page
      .getByText('Budget, C8: “Total policy projects” says 29,000, and its rows come to 30,000.')
      .waitFor();
    await line(app, /Changed Policy projects › Policy Labs 2025\/26 actual £20,000 .*£26,000/u).waitFor();
    await page.getByRole('button', { name: 'Import 3 figures', exact: true }).click();
    await page.getByText('Imported: 3 figures are saved.').waitFor();

    await goTo(page, 'packs');
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('button', { name: 'Save the workbook as…' }).waitFor();
    const target = join(folders.files, 'pack.xlsx');
    await app.chooseNext(target);
    await page.getByRole('button', { name: 'Save the workbook as…' }).click();
    await page.getByText('Saved as pack.xlsx.').waitFor();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(target);
    const said: string[] = [];
    book.getWorksheet('Finance')?.eachRow((row) => {
      let isOfLabs = false;
      row.eachCell((cell) => {
        isOfLabs ||= cell.text === 'Policy Labs';
        if (isOfLabs && typeof cell.note === 'string') said.push(`${cell.text} ${cell.note}`);
      });
    });
    expect(said).toEqual(['60000 From july.xlsx, Budget!B6', '26000 From september.xlsx, Budget!C6']);

    await goTo(page, 'finance');
    await page.getByRole('button', { name: 'Policy Labs', exact: true }).click();
    await page.getByRole('button', { name: 'Where the actual of Policy Labs comes from' }).click();
    await page.getByText('september.xlsx, Budget!C6').first().waitFor();
    await page
      .getByText(/Import 3 figures from august\.xlsx/u)
      .first()
      .waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('that can’t be read wait with their reasons, are put right there, and come back as a report', async () => {
    const app = await onTheSample('spreadsheet');
    const { page, folders } = app;
    await choose(
      app,
      await aWorkbook(
        {
          rows: [
            ['Measure', 'July 2025'],
            ['Full members', { error: '#REF!' as const }],
            ['Affiliates', 50],
            ['Rainfall', 3],
          ],
        },
        'odd.xlsx',
      ),
    );
    await page.getByRole('button', { name: 'Look at the figures' }).click();
    await line(app, /Rejected Full members .*#REF! is an error.*Sheet1!B2/u).waitFor();
    await page.getByRole('button', { name: 'Import 1 figure' }).waitFor();
    await page.setViewportSize({ width: 1024, height: 768 });
    const reason = page.getByRole('row').getByText('#REF! is an error', { exact: false });
    await eventually(async () => {
      const { x, width } = (await reason.boundingBox()) ?? { x: 0, width: Infinity };
      return x + width < 1024;
    }).toBe(true);
    const report = join(folders.files, 'left.xlsx');
    await app.chooseNext(report);
    await page.getByRole('button', { name: 'Save what isn’t imported' }).click();
    await page.getByText('Saved as left.xlsx.').waitFor();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(report);
    expect(book.getWorksheet('Not imported')?.getCell('E2').text).toBe('#REF!');
    await page.getByRole('button', { name: 'Change how it is read' }).click();
    await page.getByRole('button', { name: 'Look at the figures' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Choose a spreadsheet' }).waitFor();
    expect(await page.getByRole('button', { name: /^Undo: Import \d+ figures/u }).count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });

  it('in a file that isn’t a spreadsheet are refused with what to do', async () => {
    const app = await onTheSample('spreadsheet');
    await choose(app, await aWorkbook({ rows: [['Only words']] }, 'words.xlsx'));
    await app.page
      .getByRole('alert')
      .getByText(/words\.xlsx holds no table of figures that could be read/u)
      .waitFor();
    await app.page.getByRole('button', { name: 'Choose a spreadsheet' }).waitFor();
  });

  it('of money are edited by hand, and projects and members kept beside them', async () => {
    const app = await onTheSample('finance');
    const { page } = app;
    await page.getByRole('button', { name: 'Add a heading' }).click();
    await page.getByRole('textbox', { name: 'Heading' }).fill('Policy Labs');
    await page.getByRole('textbox', { name: 'Financial year' }).fill('2025/26');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: /^Edit: Budget, Policy Labs/u }).click();
    await page.keyboard.type('£60k');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo: Set the budget of Policy Labs to £60,000' }).waitFor();
    await page.getByRole('button', { name: 'Members', exact: true }).click();
    await page.getByRole('button', { name: 'Add an organisation' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Northbank Council');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Northbank Council' }).waitFor();
    await page.getByRole('button', { name: 'Projects', exact: true }).click();
    await page.getByRole('button', { name: 'Set a limit' }).click();
    await page.getByRole('textbox', { name: 'Kind' }).fill('Policy Lab');
    await page.getByRole('textbox', { name: 'From the year' }).fill('2024/25');
    await page.getByRole('textbox', { name: 'Most for one project (£)' }).fill('20000');
    await page.getByRole('dialog').getByRole('button', { name: 'Set a limit' }).click();
    // The next dialog offers the kinds that are there by then.
    await page.getByRole('rowheader', { name: 'Policy Lab' }).waitFor();
    await page.getByRole('button', { name: 'Add a project' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Homes above shops');
    await page.getByRole('textbox', { name: 'Financial year' }).fill('2025/26');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: /^Edit: Grant \(£\)/u }).click();
    await page.keyboard.type('25,000');
    await page.keyboard.press('Enter');
    await page.getByText('■ A Policy Lab may have at most £20,000.').first().waitFor();
    await goTo(page, 'attention');
    await page
      .getByText(
        'Homes above shops: the grant of £25,000 is more than the £20,000 that a Policy Lab may have.',
      )
      .waitFor();
    expect(app.complaints).toEqual([]);
  });
});
