// Which columns a table of a pack has, and how many decimals its money.

import { moneyCell } from '../../../../electron/packs/compose/money-cells.ts';
import { describe, expect, it } from 'vitest';
import { columnsInUse } from '../../../../electron/packs/compose/columns-in-use.ts';
import { figureCell, haveFiguresPence } from '../../../../electron/packs/compose/cells.ts';
import { readFigure } from '../../../../shared/language/reading/figures/read-figure.ts';
import { textCell, wordsOf, type PackDocument, type Table } from '../../../../shared/packs/pack-document.ts';
import { withoutPages } from '../../../../electron/packs/compose/without-pages.ts';
import { aDocument, aTable } from '../a-document.ts';

const headingsOf = ({ columns }: Table) => columns.map(({ heading }) => heading);
const cellsOf = ({ rows }: Table) =>
  rows.map((row) => (row.kind === 'row' ? row.cells.map(wordsOf) : row.text));

describe('a column that says nothing', () => {
  const table = aTable(
    ['Ref', 'Activity', 'Lead', 'Milestone'],
    [
      ['', 'One', '', '–'],
      ['', 'Two', '', 'May 2024'],
    ],
  );

  it('is left out, and the next names the rows where its own did', () => {
    const found = columnsInUse(table);
    expect(headingsOf(found)).toEqual(['Activity', 'Milestone']);
    expect(cellsOf(found)).toEqual([
      ['One', '–'],
      ['Two', 'May 2024'],
    ]);
    expect(found.rowHeading).toBe(0);
  });

  it('keeps the place of what names the rows', () => {
    expect(columnsInUse({ ...table, rowHeading: 1 }).rowHeading).toBe(0);
    expect(columnsInUse({ ...table, rowHeading: 3 }).rowHeading).toBe(1);
  });

  it('stays where it is to be written in', () => {
    expect(headingsOf(columnsInUse(table, new Set([2])))).toEqual(['Activity', 'Lead', 'Milestone']);
  });

  it('stays where it counts none', () => {
    const none = {
      number: 0,
      unit: 'number',
      decimals: 0,
      qualifier: undefined,
      provisional: false,
    } as const;
    const counts = aTable(['Objective', 'On track'], [['1', { paragraphs: [], figure: none }]]);
    expect(headingsOf(columnsInUse(counts))).toEqual(['Objective', 'On track']);
  });

  it('is judged by rows alone, and a table without any stays as it is', () => {
    const empty = aTable(['Ref', 'Activity'], []);
    expect(columnsInUse(empty)).toBe(empty);
    const group = { kind: 'group', text: 'Labs' } as const;
    expect(columnsInUse({ ...empty, rows: [group] }).columns).toHaveLength(2);
    expect(headingsOf(columnsInUse({ ...table, rows: [group, ...table.rows] }))).toHaveLength(2);
  });
});

describe('a percentage', () => {
  it.each([
    ['133.3%', 1.333],
    ['-0.7%', -0.007],
    ['1,234.56%', 12.3456],
    ['0%', 0],
  ])('%s is the number %d to a workbook, to its last digit', (words, number) => {
    const value = readFigure(words)?.value;
    if (value === undefined) throw new Error('it is a figure');
    const cell = { kind: 'actual', value, provisional: false } as const;
    expect(figureCell(cell, { pence: false, language: 'en' }).figure?.number).toBe(number);
  });
});

describe('the money of a table', () => {
  const shown = (...amounts: string[]) => {
    const cells = amounts.map((words) => {
      const value = readFigure(words)?.value;
      if (value === undefined) throw new Error(`${words} is no figure`);
      return { kind: 'actual', value, provisional: false } as const;
    });
    const look = { pence: haveFiguresPence(cells), language: 'en' } as const;
    return cells.map((cell) => [wordsOf(figureCell(cell, look)), figureCell(cell, look).figure?.decimals]);
  };

  it.each([
    [
      ['£1,200', '£500'],
      [
        ['£1,200', 0],
        ['£500', 0],
      ],
    ],
    [
      ['£1,200.00', '£500'],
      [
        ['£1,200', 0],
        ['£500', 0],
      ],
    ],
    [
      ['£1,200', '£500.50'],
      [
        ['£1,200.00', 2],
        ['£500.50', 2],
      ],
    ],
    [
      ['£0', '£1,050.5'],
      [
        ['£0', 0],
        ['£1,050.50', 2],
      ],
    ],
    [
      ['£15k', '£1,200.05', '-£20'],
      [
        ['£15k', 2],
        ['£1,200.05', 2],
        ['−£20.00', 2],
      ],
    ],
    [
      ['£1.5m', '£2,000.00'],
      [
        ['£1.5m', 0],
        ['£2,000', 0],
      ],
    ],
    [
      ['12', '74%', '1.5'],
      [
        ['12', 0],
        ['74%', 0],
        ['1.5', 1],
      ],
    ],
  ])('%j', (amounts, expected) => {
    expect(shown(...amounts)).toEqual(expected);
  });
});

describe('a table of pounds with pence', () => {
  it('has nought without them', () => {
    const look = { pence: true, language: 'en' } as const;
    const words = [0, 100, 150]
      .map((pence) => moneyCell(pence, look))
      .map(({ paragraphs }) => paragraphs[0]?.runs[0]?.text);
    expect(words).toEqual(['0', '1.00', '1.50']);
    expect(moneyCell(0, look).figure?.decimals).toBe(0);
  });
});

describe('a column of the numbers of pages', () => {
  const rows = [
    ['Lease', ''],
    ['Gate', 'none yet'],
  ] as const;
  const paged = (given: readonly (readonly [string, string])[]) => {
    const table = aTable(['Item', 'Page'], []);
    return aDocument([
      {
        ...table,
        rows: given.map(([title, page]) => ({
          kind: 'row',
          cells: [textCell(title), { ...textCell(page), pageOf: 'a-section' }],
        })),
      },
    ]);
  };
  const headings = ({ sections }: PackDocument) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ heading }) => heading) : [])),
    );

  it('is left out where there are no pages, unless it says something else', () => {
    expect(headings(withoutPages(paged(rows.slice(0, 1))))).toEqual(['Item']);
    expect(headings(withoutPages(paged(rows)))).toEqual(['Item', 'Page']);
    expect(headings(paged(rows.slice(0, 1)))).toEqual(['Item', 'Page']);
  });
});
