// Tables that only put text side by side: two objectives in two columns, what will be done beside how it will be measured. What stands in their
// cells is read as if it stood in the page, one cell after another.

import { oneLine } from '../../../../../shared/language/plain.ts';
import {
  cellText,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
} from '../../read/source-document.ts';
import { objectiveInTwoLanguages } from '../objective-words.ts';
import { statedIn } from '../lists/stated.ts';
import { leadsToActivities } from '../part-words.ts';
import { gridOf, kindOf } from './grid.ts';

const longestTitle = 120;

/** "We will:" with its list, or a heading by its style: prose within a cell. */
function holdsProse({ paragraphs }: SourceCell): boolean {
  return paragraphs.some((paragraph, index) => {
    if (paragraph.style === 'heading') return true;
    const isAbove = paragraph.style !== 'list' && paragraphs[index + 1]?.style === 'list';
    return (
      isAbove &&
      (paragraph.bold || oneLine(paragraph.text).endsWith(':') || leadsToActivities(paragraph.text))
    );
  });
}

function isTitle({ paragraphs }: SourceCell): boolean {
  const [only, another] = paragraphs;
  if (only === undefined || another !== undefined || only.style === 'list') return false;
  return only.text.length <= longestTitle && !/[.!?;]$/u.test(only.text);
}

function isList({ paragraphs }: SourceCell): boolean {
  return paragraphs.length > 0 && paragraphs.at(-1)?.style === 'list';
}

/** Each title above its list, one beside another. */
function headsItsColumns([titles, lists, ...more]: readonly SourceRow[]): boolean {
  return (
    titles !== undefined &&
    lists !== undefined &&
    more.length === 0 &&
    titles.cells.length > 1 &&
    titles.cells.length === lists.cells.length &&
    titles.cells.every(isTitle) &&
    lists.cells.every(isList)
  );
}

/** Each title beside its list, one below another. */
function headsItsRows(rows: readonly SourceRow[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(
      ({ cells: [title, list, another] }) =>
        title !== undefined && list !== undefined && another === undefined && isTitle(title) && isList(list),
    )
  );
}

/** "Lead: Clerk" beside "Due: May 2027": boxes on a page, each with its own label. */
function saysBehindLabels(rows: readonly SourceRow[]): boolean {
  const paragraphs = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
  const said = paragraphs.filter(({ text }) => oneLine(text) !== '');
  const roles = said.flatMap((paragraph) => statedIn({ ...paragraph, style: 'body' })?.role ?? []);
  return (
    new Set(roles).size > 1 &&
    roles.length * 2 >= said.length &&
    said.every(({ text }) => /^[^:]{2,60}:\s*\S/u.test(oneLine(text)))
  );
}

function asHeading(cell: SourceCell): SourceParagraph[] {
  return cell.paragraphs.map((paragraph) => ({ ...paragraph, bold: true }));
}

/** The paragraphs of a table that is only layout, in the order they are read in; undefined for any other. */
function proseIn(table: SourceTable): SourceParagraph[] | undefined {
  const { rows } = table;
  const grid = gridOf(table);
  if (grid !== undefined && kindOf(grid) !== 'unknown' && grid.rows.length > 0) return undefined;
  if (rows.some(({ cells }) => objectiveInTwoLanguages(cells.map((cell) => cellText(cell))) !== undefined))
    return undefined;
  if (saysBehindLabels(rows))
    return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  const [first, second] = rows;
  if (headsItsColumns(rows))
    return (first?.cells ?? []).flatMap((cell, index) => [
      ...asHeading(cell),
      ...(second?.cells[index]?.paragraphs ?? []),
    ]);
  if (headsItsRows(rows))
    return rows.flatMap(({ cells: [title, list] }) => [
      ...(title === undefined ? [] : asHeading(title)),
      ...(list?.paragraphs ?? []),
    ]);
  if (!rows.some(({ cells }) => cells.some(holdsProse))) return undefined;
  return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}

export function withoutLayout(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] =>
    block.kind === 'table' ? (proseIn(block) ?? [block]) : [block],
  );
}
