// Texts in two languages as Word has them side by side: a table of two columns without rules, a row for each text, the languages’ own names at its head.

import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { textIn } from '../../../shared/language/speak.ts';
import type { Language } from '../../../shared/language/language.ts';
import { runsOf, type Writing } from './runs.ts';
import { styles } from './styles.ts';

const twips = (points: number) => Math.round(points * 20);

/** Two texts that begin at the same height. */
export interface Beside {
  readonly first: readonly Paragraph[];
  readonly second: readonly Paragraph[];
}

function nameOf(language: Language): string {
  return textIn(language)('pack.in-language');
}

/** What the table is called to those who hear it. */
export function nameOfColumns(languages: readonly Language[]): string {
  return languages.map(nameOf).join(' · ');
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noRules = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

export function columnsTable(
  rows: readonly Beside[],
  languages: readonly [Language, Language],
  width: number,
  writing: Writing,
): Table {
  const half = twips(width / 2);
  const cell = (children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      // A cell must hold a paragraph.
      children: children.length === 0 ? [new Paragraph({ style: styles.body })] : children,
    });
  const names = languages.map((language) =>
    cell([
      new Paragraph({
        style: styles.tableHeading,
        children: runsOf([{ text: nameOf(language), quiet: true, language }], writing),
      }),
    ]),
  );
  return new Table({
    width: { size: 2 * half, type: WidthType.DXA },
    columnWidths: [half, half],
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    borders: noRules,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: names }),
      ...rows.map(({ first, second }) => new TableRow({ children: [cell(first), cell(second)] })),
    ],
  });
}
