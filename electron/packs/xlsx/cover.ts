// The first sheet: whose pack it is, of when, and the other sheets with a link to each.

import type ExcelJS from 'exceljs';
import { textIn } from '../../../shared/language/speak.ts';
import { pointsPerPixel } from '../../../shared/look/tokens.ts';
import type { Cover, Logo, PackDocument } from '../../../shared/packs/pack-document.ts';
import { inItsLanguages } from '../../../shared/packs/rules/two-languages.ts';
import { pictureKindOf } from '../../../shared/reports/rules/picture-kind.ts';
import type { PlacedPicture } from './charts/drawing-xml.ts';
import { heightOf, linesIn, rowsOfText } from './fit-text.ts';
import type { SheetLink, SheetTouches } from './package.ts';
import { addSheet, setScale } from './page-setup.ts';
import type { PlannedPart } from './sheet-plan.ts';
import { argb, fontName, linkFont, writeText } from './write-text.ts';

const width = 100;

/** Points: what a logo takes at most, and what stands under it keeps clear of it. */
const logoRoom = { width: 255, height: 96 } as const;
const gapUnder = 8;

/** In a row of its own above everything else. */
function placedLogo({ bytes, width: across, height: up, alternative }: Logo): PlacedPicture[] {
  const kind = pictureKindOf(bytes);
  if (kind === undefined) return [];
  const scale = Math.min(logoRoom.width / across, logoRoom.height / up, pointsPerPixel);
  const size = { width: across * scale, height: up * scale };
  return [{ bytes, type: kind.type, alternative, column: 0, fromLeft: 0, row: 0, ...size }];
}

/** Its list names what the contents name, and is marked as they are. */
export function writeCover(
  workbook: ExcelJS.Workbook,
  document: PackDocument,
  parts: readonly PlannedPart[],
): SheetTouches {
  const name = textIn(document.language)('pack.sheet-cover');
  const sheet = addSheet(workbook, document, name, document.marking);
  sheet.getColumn(1).width = width;
  setScale(sheet, [width]);
  const logo = document.style?.logo;
  const pictures = logo === undefined ? [] : placedLogo(logo);
  let row = 1;
  for (const { height } of pictures) {
    sheet.getRow(row).height = height + gapUnder;
    row += 1;
  }
  const write = (words: string, font: Partial<ExcelJS.Font>) => {
    const { size = 11 } = font;
    for (const piece of rowsOfText(words, { width, size }, Math.floor((20 * 11) / size))) {
      const cell = sheet.getCell(row, 1);
      writeText(cell, piece);
      cell.font = { name: fontName, size, ...font };
      cell.alignment = { wrapText: true, vertical: 'top' };
      sheet.getRow(row).height = heightOf(linesIn(piece, { width, size }), size);
      row += 1;
    }
  };
  const accent = document.style?.accent;
  const colour = accent === undefined ? {} : { color: argb(accent) };
  const writeOf = ({ title, subtitle, lines }: Cover) => {
    write(title, { size: 22, bold: true, ...colour });
    for (const words of [subtitle, ...lines]) write(words, {});
    row += 1;
  };
  const links = parts.flatMap(({ document: part, plans }, at) => {
    const { cover, language, marking, second, sideBySide } = part;
    if (at > 0) row += 1;
    else if (cover.organisation !== null) write(cover.organisation, colour);
    writeOf(cover);
    if (second !== undefined && sideBySide === true) writeOf(second.cover);
    if (marking !== undefined) write(marking, { bold: true });
    const contents = inItsLanguages(part, language, (each) => textIn(each)('pack.contents'));
    write(contents, { size: 12, bold: true, ...colour });
    return plans.map((plan): SheetLink => {
      const from = `A${row}`;
      write(plan.name === plan.title ? plan.name : `${plan.name}: ${plan.title}`, linkFont);
      return { from, sheet: plan.name, cell: 'A1' };
    });
  });
  return { links, texts: `A1:A${row}`, charts: [], pictures };
}
