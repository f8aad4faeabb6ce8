// Totals of a workbook: formulas under the table, while in the table each amount stands once.

import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../electron/packs/compose/compose.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { create, type Change } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { inWords } from '../../../in-english.ts';
import { has } from '../../../outside-tools.ts';
import { aRegister } from '../../register/a-register.ts';
import {
  cellsBy,
  dataOf,
  opened,
  recalculated,
  rowWith,
  sheetOf,
  tableIn,
  type Plain,
} from './look-at-workbook.ts';

interface Line {
  readonly heading: string;
  readonly side?: 'income' | 'expenditure';
  /** Pounds. */
  readonly budget?: number;
  readonly forecast?: number;
  readonly under?: string;
}

const yearId = 'FY2024-25';
const provenance = { file: 'finance.xlsx', sheet: 'Budget', cell: 'C5' };

function amount(lineId: string, kind: 'budget' | 'forecast', pounds: number | undefined): Change[] {
  if (pounds === undefined) return [];
  const id = naturalId([lineId, kind]);
  return [create(financeAmount, id, { lineId, kind, pence: Math.round(pounds * 100), provenance })];
}

/** The pack of a register with these headings in its budget. */
function budgetOf(lines: readonly Line[], language: Language = 'en'): PackDocument {
  const register = aRegister();
  const idOf = (heading: string) => `l${lines.findIndex((line) => line.heading === heading)}`;
  register.write(
    create(period, yearId, { key: yearId, label: '2024/25', from: '2024-04-01', to: '2025-03-31' }),
    ...lines.flatMap(({ heading, side = 'expenditure', budget, forecast, under }, position): Change[] => [
      create(financeLine, `l${position}`, {
        yearId,
        heading,
        side,
        position,
        parentId: under === undefined ? null : idOf(under),
      }),
      ...amount(`l${position}`, 'budget', budget),
      ...amount(`l${position}`, 'forecast', forecast),
    ]),
  );
  const document = composePack({
    index: indexOf(snapshot(register)),
    today: '2024-08-31',
    before: new Map(),
    edition: inWords('Register'),
    language,
  });
  register.close();
  return document;
}

const budget: readonly Line[] = [
  { heading: 'Fees', side: 'income' },
  { heading: 'Full members', side: 'income', budget: 211_500, forecast: 212_000.5, under: 'Fees' },
  { heading: 'Affiliates', side: 'income', budget: 12_250, forecast: 12_250, under: 'Fees' },
  { heading: 'Running costs' },
  { heading: 'People', under: 'Running costs' },
  { heading: 'Staff', budget: 96_000, forecast: 96_450, under: 'People' },
  { heading: 'Training', budget: 4_000, forecast: 3_999.99, under: 'People' },
  { heading: 'Website', budget: 9_000, forecast: 7_500, under: 'Running costs' },
  { heading: 'Contingency', budget: 1_000 },
];

function sumOf(values: readonly Plain[]): number {
  return (
    values.reduce<number>(
      (sum, value) => sum + (typeof value === 'number' ? Math.round(value * 100) : 0),
      0,
    ) / 100
  );
}

/** The formula of a total and what it comes to. */
function totalOf(
  sheet: ExcelJS.Worksheet,
  heading: string,
  row: string,
): { formula: string; result: unknown } {
  const cell = cellsBy(sheet, heading, rowWith(sheet, row));
  return { formula: cell.formula, result: cell.result };
}

describe('the budget of a workbook', () => {
  it('has each amount once in its table, so that a sum over a column is the truth', async () => {
    const sheet = sheetOf(await opened(budgetOf(budget)), 'Finance');
    expect(sumOf(dataOf(sheet, 'Budget £'))).toBe(211_500 + 12_250 + 96_000 + 4_000 + 9_000 + 1_000);
    expect(dataOf(sheet, 'Heading')).toEqual([
      'Full members',
      'Affiliates',
      'Staff',
      'Training',
      'Website',
      'Contingency',
    ]);
  });

  it('names a heading by its name alone, with its level and what it is under beside it', async () => {
    const sheet = sheetOf(await opened(budgetOf(budget)), 'Finance');
    for (const name of dataOf(sheet, 'Heading')) expect(name).not.toMatch(/^\s|\s$/u);
    expect(dataOf(sheet, 'Outline level')).toEqual([2, 2, 3, 3, 2, 1]);
    expect(dataOf(sheet, 'Under')).toEqual([
      'Fees',
      'Fees',
      'Running costs › People',
      'Running costs › People',
      'Running costs',
      null,
    ]);
  });

  it('has its totals below the table, in bold, as formulas over its columns', async () => {
    const sheet = sheetOf(await opened(budgetOf(budget)), 'Finance');
    const last = tableIn(sheet)?.last ?? 0;
    for (const [name, is] of [
      ['Total income', 223_750],
      ['Total expenditure', 110_000],
      ['Fees', 223_750],
      ['Running costs', 109_000],
      ['People', 100_000],
    ] as const) {
      const numbers: number[] = [];
      sheet.eachRow((each, number) => {
        if (each.getCell(1).value === name) numbers.push(number);
      });
      const [row = 0] = numbers;
      expect(row, name).toBeGreaterThan(last);
      const cell = cellsBy(sheet, 'Budget £', sheet.getRow(row));
      expect(cell.formula, name).toContain('Finance[Budget £]');
      expect([cell.result, cell.font.bold], name).toEqual([is, true]);
    }
  });

  it('works a variance out of the totals beside it', async () => {
    const sheet = sheetOf(await opened(budgetOf(budget)), 'Finance');
    const { formula, result } = totalOf(sheet, 'Variance £', 'Total income');
    expect(formula).toMatch(/^[A-Z]+\d+-[A-Z]+\d+$/u);
    expect(result).toBeCloseTo(212_000.5 + 12_250 - 223_750, 2);
  });

  it('says what a heading states beyond those under it, in a row of its own', async () => {
    const stated = budget.map((line) => (line.heading === 'People' ? { ...line, budget: 100_500 } : line));
    const sheet = sheetOf(await opened(budgetOf(stated)), 'Finance');
    const row = rowWith(sheet, 'People: not in the headings under it');
    expect(cellsBy(sheet, 'Budget £', row).value).toBe(500);
    expect(totalOf(sheet, 'Budget £', 'People').result).toBe(100_500);
    expect(sumOf(dataOf(sheet, 'Budget £'))).toBe(333_750 + 500);
  });

  it('tells two headings of one name apart', async () => {
    const twice: Line[] = [
      { heading: 'Projects' },
      { heading: 'North', budget: 1, under: 'Projects' },
      { heading: 'projects' },
      { heading: 'South', budget: 10, under: 'projects' },
    ];
    const sheet = sheetOf(await opened(budgetOf(twice)), 'Finance');
    expect(dataOf(sheet, 'Under')).toEqual(['Projects', 'projects (2)']);
  });

  it('speaks Welsh', async () => {
    const sheet = sheetOf(await opened(budgetOf(budget, 'cy')), 'Cyllid');
    expect(dataOf(sheet, 'Lefel yn yr amlinelliad')).toEqual([2, 2, 3, 3, 2, 1]);
  });
});

const cents = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((pence) => pence / 100);
const someLines = fc
  .array(
    fc.record({
      budget: fc.option(cents, { nil: undefined }),
      forecast: fc.option(cents, { nil: undefined }),
      above: fc.nat(),
      deep: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) =>
    lines.map(({ budget: own, forecast, above, deep }, place): Line => ({
      heading: `Heading ${place}`,
      ...(own === undefined ? {} : { budget: own }),
      ...(forecast === undefined ? {} : { forecast }),
      ...(deep && place > 0 ? { under: `Heading ${above % place}` } : {}),
    })),
  );

describe('the totals of any budget', () => {
  it('are what the rows of the table come to', async () => {
    await fc.assert(
      fc.asyncProperty(someLines, async (lines) => {
        fc.pre(lines.some(({ budget: own, forecast }) => own !== undefined || forecast !== undefined));
        const sheet = sheetOf(await opened(budgetOf(lines)), 'Finance');
        // A column without an amount isn’t there.
        const used = (['budget', 'forecast'] as const).filter((kind) =>
          lines.some((line) => line[kind] !== undefined),
        );
        for (const heading of used.map((kind) => ({ budget: 'Budget £', forecast: 'Forecast £' })[kind]))
          expect(totalOf(sheet, heading, 'Total expenditure').result ?? 0).toBeCloseTo(
            sumOf(dataOf(sheet, heading)),
            2,
          );
      }),
      { numRuns: 25, seed: 31 },
    );
  });
});

describe('the chart of any budget', () => {
  it('has the headings of the picture on paper, and loses no amount', async () => {
    await fc.assert(
      fc.asyncProperty(someLines, async (lines) => {
        fc.pre(lines.some(({ budget: own, forecast }) => own !== undefined || forecast !== undefined));
        const document = budgetOf(lines);
        const blocks = document.sections.flatMap((section) => section.blocks);
        const bars = blocks.flatMap((block) => (block.kind === 'table' ? (block.chart?.bars ?? []) : []));
        const shapes = blocks.flatMap((block) =>
          block.kind === 'charts' ? block.charts.flatMap(({ scene }) => scene.shapes) : [],
        );
        const words = shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
        const sheet = sheetOf(await opened(document), 'Finance');
        for (const { heading, amounts } of bars) {
          expect(words).toContain(heading);
          for (const [kind, pounds] of Object.entries(amounts)) {
            const column = { budget: 'Budget £', actual: 'Actual £', forecast: 'Forecast £' }[kind] ?? '';
            const drawn = new Set<unknown>();
            sheet.eachRow((row) => {
              if (row.getCell(1).value === heading) drawn.add(cellsBy(sheet, column, row).result);
            });
            expect(drawn).toContain(pounds);
          }
        }
        const sum = bars.reduce((all, { amounts }) => all + (amounts.forecast ?? 0), 0);
        expect(sum).toBeCloseTo(sumOf(topForecasts(document)), 2);
      }),
      { numRuns: 25, seed: 47 },
    );
  });
});

/** What the table says of its whole, to add up the other way. */
function topForecasts({ sections }: PackDocument): Plain[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'table' || block.chart === undefined) return [];
      const column = block.columns.findIndex(({ amount: kind }) => kind === 'forecast');
      return block.rows.flatMap((row) =>
        row.kind === 'row' && row.total === true ? [row.cells[column]?.figure?.number ?? null] : [],
      );
    }),
  );
}

describe.skipIf(!has('soffice'))('the totals, to LibreOffice (soffice),', () => {
  /** Every formula of a sheet with what it comes to. */
  function results(sheet: ExcelJS.Worksheet): [string, number][] {
    const found: [string, number][] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) found.push([cell.address, Number(cell.result)]);
      });
    });
    return found;
  }

  it('come to what the workbook says that they do', async () => {
    const signs: Line[] = [
      ...budget,
      { heading: 'A # heading [with] ‘signs’ & @ "marks"', budget: 5 },
      { heading: 'Below it', budget: 4, under: 'A # heading [with] ‘signs’ & @ "marks"' },
    ];
    const document = budgetOf(signs);
    const said = results(sheetOf(await opened(document), 'Finance'));
    const made = new Map(results(sheetOf(await recalculated(document), 'Finance')));
    expect(said.length).toBeGreaterThan(15);
    for (const [address, is] of said) expect(made.get(address), address).toBeCloseTo(is, 2);
  });
});
