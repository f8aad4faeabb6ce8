// The columns and values of one table as a spreadsheet has them: a number where there is one, and its bound or text beside it.

import type { Text } from '../../../shared/language/speak.ts';
import { wordsOf, type Cell, type Column } from '../../../shared/packs/pack-document.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import type { SheetTable } from './sheet-plan.ts';

export interface SheetCell {
  readonly value: string | number | null;
  /** A number format of Excel; undefined for text. */
  readonly format: string | undefined;
  readonly cell: Cell | undefined;
}

export interface SheetColumn {
  readonly name: string;
  readonly right: boolean;
  readonly tinted: boolean;
  /** In characters: wider content is broken into lines. */
  readonly widest: number;
}

export interface SheetGrid {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Every heading of an Excel table is different and none is empty. */
function uniqueHeadings(columns: readonly SheetColumn[], t: Text): SheetColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const plain = column.name.trim() === '' ? t('pack.column') : column.name.trim();
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} ${count}`;
    taken.add(name.toLowerCase());
    return { ...column, name };
  });
}

function numberFormat({ unit, decimals, provisional }: NonNullable<Cell['figure']>, t: Text): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const base = unit === 'percent' ? `0${places}%` : `${unit === 'money' ? '£' : ''}#,##0${places}`;
  return provisional ? `${base}" ${t('pack.provisional-mark')}"` : base;
}

/** Percentages are fractions in a sheet, so 54.3% needs a format with its own decimal. */
function figureCell(cell: Cell | undefined, t: Text): SheetCell {
  const { figure } = cell ?? {};
  if (figure?.number === undefined) return { value: null, format: undefined, cell };
  return { value: figure.number, format: numberFormat(figure, t), cell };
}

/** A status is a shape and a word, as in the PDF: never colour alone. */
function textCell(cell: Cell | undefined): SheetCell {
  const plain = cell === undefined ? '' : wordsOf(cell);
  const words = cell?.status === undefined ? plain : `${statusLooks[cell.status].shape} ${plain}`;
  return { value: words === '' ? null : words, format: undefined, cell };
}

const longWords = 60;
const shortWords = 32;

/** A column of sentences gets the room for them; names and remarks get less. */
function widestOf({ share }: Column, columns: readonly Column[]): number {
  const most = Math.max(...columns.map((each) => each.share ?? 0));
  return share === undefined || share < most ? shortWords : longWords;
}

function nameOf({ heading, subheading, inBrackets = subheading }: Column): string {
  return inBrackets === undefined ? heading : `${heading} (${inBrackets})`;
}

/** A column of figures has a second one when any of them is bounded, approximate, a direction or unknown. */
export function gridOf({ columns, rows, grouped }: SheetTable, t: Text): SheetGrid {
  const plans = columns.map((column, index) => {
    const cells = rows.map((row) => row.cells[index]);
    const figures = cells.some((cell) => cell?.figure !== undefined);
    const qualified = figures && cells.some((cell) => cell?.figure?.qualifier !== undefined);
    const numbers = figures && cells.some((cell) => cell?.figure?.number !== undefined);
    return { column, figures, qualified, numbers };
  });
  const heads = plans.flatMap(({ column, figures, qualified, numbers }): SheetColumn[] => {
    const name = nameOf(column);
    const tinted = column.tinted === true;
    const widest = widestOf(column, columns);
    if (!figures) return [{ name, right: column.align === 'right', tinted, widest }];
    const number = numbers || !qualified ? [{ name, right: true, tinted, widest }] : [];
    const bound = {
      name: number.length === 0 ? name : t('pack.bound-of', { heading: name }),
      right: false,
      tinted,
      widest,
    };
    return qualified ? [...number, bound] : number;
  });
  const body = rows.map(({ group, cells }) => {
    const made = plans.flatMap(({ figures, qualified, numbers }, index): SheetCell[] => {
      const cell = cells[index];
      if (!figures) return [textCell(cell)];
      const number = numbers || !qualified ? [figureCell(cell, t)] : [];
      const qualifier = cell?.figure?.qualifier ?? null;
      return [...number, ...(qualified ? [{ value: qualifier, format: undefined, cell: undefined }] : [])];
    });
    return grouped === undefined
      ? made
      : [{ value: group ?? null, format: undefined, cell: undefined }, ...made];
  });
  const group: SheetColumn[] =
    grouped === undefined ? [] : [{ name: grouped, right: false, tinted: false, widest: shortWords }];
  return { columns: uniqueHeadings([...group, ...heads], t), rows: body };
}
