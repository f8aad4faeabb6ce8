// Tables of Word: a header that stands again on every page, headings inside it across all columns, and rows that stay whole.

import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import type {
  Cell,
  Column,
  InLanguage,
  Paragraph as PackParagraph,
  Table as PackTable,
  TableRow as PackRow,
} from '../../../shared/packs/pack-document.ts';
import { columnsBeneath } from '../columns-beneath.ts';
import { printable } from '../xml.ts';
import { columnWidths } from './column-widths.ts';
import { bullets } from './lists.ts';
import { headingRuns, runsOf, type Writing } from './runs.ts';
import { styles, wordLanguages } from './styles.ts';

/** Twentieths of a point. */
const twips = (points: number) => Math.round(points * 20);

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;
const lineToWriteOn = 20;
const levelIndent = 10;

function headingCell({ heading, inEach, subheading, align }: Column, writing: Writing): TableCell {
  const under = subheading === undefined ? [] : [{ text: subheading }];
  const lines: readonly Partial<InLanguage>[] = [...(inEach ?? [{ text: heading }]), ...under];
  return new TableCell({
    children: lines.map(
      ({ text = '', language = writing.usual }, index) =>
        new Paragraph({
          style: styles.tableHeading,
          alignment: alignments[align],
          children: [
            new TextRun({
              text: printable(text),
              ...(language === writing.usual ? {} : { language: { value: wordLanguages[language] } }),
              ...(index === 0 ? {} : { bold: false, color: colours.quiet.slice(1) }),
            }),
          ],
        }),
    ),
  });
}

/** A cell must hold a paragraph, even one that says nothing. */
const nothing: PackParagraph = { runs: [] };

function cellOf(
  cell: Cell | undefined,
  { align, tinted }: Column,
  {
    writing,
    level,
    isTotal,
  }: { readonly writing: Writing; readonly level: number; readonly isTotal: boolean },
): TableCell {
  const { paragraphs = [], status } = cell ?? {};
  const look = status === undefined ? undefined : statusLooks[status];
  return new TableCell({
    ...(tinted === true
      ? { shading: { type: 'clear', color: 'auto', fill: colours.targetTint.slice(1) } }
      : {}),
    children: (paragraphs.length === 0 ? [nothing] : paragraphs).map(({ runs, bullet }, index) => {
      const isStatus = look !== undefined && index === 0;
      const shape = isStatus ? [{ text: `${look.shape} ` }] : [];
      const words = isTotal ? runs.map((run) => ({ ...run, bold: true as const })) : runs;
      return new Paragraph({
        style: bullet === true ? styles.tableBullet : styles.tableText,
        alignment: alignments[align],
        ...(bullet === true ? { numbering: bullets.inTable } : {}),
        ...(level > 0 ? { indent: { left: twips(level * levelIndent) } } : {}),
        children: runsOf([...shape, ...words], writing, isStatus ? look.text : undefined),
      });
    }),
  });
}

function rowOf({ columns, rowHeading, roomToWrite }: PackTable, row: PackRow, writing: Writing): TableRow {
  if (row.kind === 'group')
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          shading: { type: 'clear', color: 'auto', fill: colours.zebra.slice(1) },
          children: [
            new Paragraph({ style: styles.tableGroup, children: runsOf(headingRuns(row), writing) }),
          ],
        }),
      ],
    });
  const words = row.cells.flatMap(({ paragraphs }) => paragraphs).flatMap(({ runs }) => runs);
  return new TableRow({
    // One of many lines may break: whole, it might not fit on any page.
    cantSplit: words.reduce((sum, { text }) => sum + text.length, 0) < 1500,
    ...(roomToWrite === undefined
      ? {}
      : { height: { value: twips(roomToWrite * lineToWriteOn), rule: HeightRule.ATLEAST } }),
    children: columns.map((column, index) =>
      cellOf(row.cells[index], column, {
        writing,
        level: index === rowHeading ? (row.level ?? 0) : 0,
        isTotal: row.total === true,
      }),
    ),
  });
}

export function tableOf(wide: PackTable, width: number, writing: Writing): Table {
  const table = columnsBeneath(wide);
  const { columns, rows, rowHeading } = table;
  return new Table({
    style: styles.table,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columnWidths(table, width).map(twips),
    tableLook: { firstRow: true, firstColumn: rowHeading === 0, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => headingCell(column, writing)),
      }),
      ...rows.map((row) => rowOf(table, row, writing)),
    ],
  });
}
