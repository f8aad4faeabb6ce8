// Cells that say several things behind labels of their own: "Lead: Clerk", "Due: May 2027" in one column headed "Details" or "Notes". Each label is
// read as a column.

import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import {
  cellText,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
} from '../../read/source-document.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readProgress } from '../progress-words.ts';
import { columnFor, type Column, type Role } from './columns.ts';

const labelled = /^(?<label>[^:]{2,40}?)\s*:\s*(?<value>\S.*)$/su;

const saidOfOne: ReadonlySet<Role | 'period' | 'unknown'> = new Set(['lead', 'milestone', 'progress']);

interface Said {
  readonly label: string;
  readonly paragraph: SourceParagraph;
}

const taken: ReadonlySet<Role | 'period' | 'unknown'> = new Set([
  'lead',
  'milestone',
  'progress',
  'comment',
  'measure',
]);

/** Undefined where a line has no label, where a label stands twice, or where none is known. */
function saidIn({ paragraphs }: SourceCell): readonly Said[] | undefined {
  const said = paragraphs
    .flatMap((paragraph) => paragraph.text.split('\n').map((text) => ({ ...paragraph, text: text.trim() })))
    .filter(({ text }) => text !== '')
    .map((paragraph) => ({ paragraph, ...labelled.exec(paragraph.text)?.groups }));
  const found = said.flatMap(
    ({ paragraph, label, value }: { paragraph: SourceParagraph; label?: string; value?: string }) =>
      label === undefined || value === undefined
        ? []
        : [{ label: oneLine(label), paragraph: { ...paragraph, text: value, style: 'body' as const } }],
  );
  const isWhole =
    found.length === said.length &&
    new Set(found.map(({ label }) => comparable(label))).size === found.length;
  return isWhole && found.some(({ label }) => taken.has(columnFor(label).role)) ? found : undefined;
}

/** Where a sentence ends: "Cllr. Lee" goes on. */
const sentence = /(?<=[^\s.]{2}[.;])(?<!\b(?:Cllr|Mr|Mrs|Ms|Dr|St|Rev|Prof|Hon|No|e\.g|i\.e)\.)\s+/u;

/** "Lead: Clerk", "Due March 2027", "status amber": which of these a sentence says, and of what it says it. */
function labelIn(text: string): { readonly label: string; readonly value: string } | undefined {
  const { label = '', value = '' } = labelled.exec(text)?.groups ?? {};
  if (saidOfOne.has(columnFor(label).role))
    return { label: oneLine(label), value: value.replace(/[.;]$/u, '') };
  const words = oneLine(text).replace(/[.;]$/u, '').split(' ');
  for (const count of [1, 2, 3]) {
    const [head, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const { role } = columnFor(head);
    if (role === 'milestone' && isClearlyDated(readMilestone(rest))) return { label: head, value: rest };
    if (role === 'progress' && rest !== '' && readProgress(rest) !== undefined)
      return { label: head, value: rest };
  }
  return undefined;
}

/** What a cell says behind such labels, and the rest of it under the heading of its column. */
function saidBesides(cell: SourceCell | undefined, heading: string): readonly Said[] {
  return (cell?.paragraphs ?? []).flatMap((paragraph) =>
    paragraph.text.split('\n').flatMap((line) => {
      const pieces: { label: string; text: string }[] = [];
      for (const piece of line.trim().split(sentence)) {
        const found = labelIn(piece);
        const last = pieces.at(-1);
        if (found !== undefined) pieces.push({ label: found.label, text: found.value });
        // "Lead: Clerk; Ranger" names two.
        else if (last !== undefined && (last.label === heading || line.includes(`${last.text}; ${piece}`)))
          last.text += last.label === heading ? ` ${piece}` : `; ${piece}`;
        else if (piece !== '') pieces.push({ label: heading, text: piece });
      }
      return pieces.map(({ label, text }) => ({ label, paragraph: { ...paragraph, text } }));
    }),
  );
}

/** Each column of a table that says one of these has its name from the first: "Owner" and "Lead" are one. */
function keyOf({ label }: Said): string {
  const { role } = columnFor(label);
  return saidOfOne.has(role) ? role : comparable(label);
}

type SaidInCell = (cell: SourceCell) => readonly Said[] | undefined;

/** With the labels of a column as columns, in place of it; undefined where it isn't filled in so. */
function parted(table: SourceTable, column: number, saidIn: SaidInCell): SourceTable | undefined {
  const [heading, ...rows] = table.rows;
  const own = (cells: readonly SourceCell[]) => cells.find((cell) => cell.column === column);
  const filled = rows
    .flatMap(({ cells }) => own(cells) ?? [])
    .filter(({ paragraphs }) => paragraphs.some(({ text }) => oneLine(text) !== ''));
  const said = new Map(filled.map((cell) => [cell, saidIn(cell)]));
  if (heading === undefined || filled.length === 0 || filled.some((cell) => said.get(cell) === undefined))
    return undefined;
  const all = [...said.values()].flatMap((each) => each ?? []);
  const labels = [
    ...new Map(all.toReversed().map((each) => [keyOf(each), each.label] as const)),
  ].toReversed();
  const moved = (cell: SourceCell) =>
    cell.column < column ? cell : { ...cell, column: cell.column + labels.length - 1 };
  const inPlace = (
    cells: readonly SourceCell[],
    of: (key: string, label: string, cell: SourceCell) => readonly SourceParagraph[],
  ) =>
    cells.flatMap((cell) =>
      cell.column === column
        ? labels.map(([key, label], index) => ({
            ...cell,
            column: column + index,
            paragraphs: of(key, label, cell),
          }))
        : [moved(cell)],
    );
  const [words] = own(heading.cells)?.paragraphs ?? [];
  if (words === undefined) return undefined;
  return {
    ...table,
    columns: table.columns + labels.length - 1,
    rows: [
      { ...heading, cells: inPlace(heading.cells, (_, label) => [{ ...words, text: label }]) },
      ...rows.map((row) => ({
        ...row,
        cells: inPlace(row.cells, (key, _, cell) =>
          (said.get(cell) ?? []).filter((each) => keyOf(each) === key).map(({ paragraph }) => paragraph),
        ),
      })),
    ],
  };
}

/** In a table whose first row says which column holds what is done, or measured. */
function withLabelledCells(table: SourceTable): SourceTable {
  const [heading, ...rows] = table.rows;
  if (heading === undefined || rows.length === 0) return table;
  if (table.rows.some(({ cells }) => cells.some(({ span, continues }) => span > 1 || continues)))
    return table;
  const roles = heading.cells.map(
    (cell) => columnFor(cell.paragraphs.map(({ text }) => text).join('\n')).role,
  );
  if (!roles.includes('activity') && !roles.includes('measure')) return table;
  for (const [column, role] of roles.entries()) {
    const made = role === 'unknown' ? parted(table, column, saidIn) : undefined;
    if (made !== undefined) return made;
  }
  return withLabelsInNotes(table, roles);
}

/** Beside what is done, notes that say who and when where no column says it. */
function withLabelsInNotes(table: SourceTable, roles: readonly Column['role'][]): SourceTable {
  if (!roles.includes('activity')) return table;
  for (const [column, role] of roles.entries()) {
    if (role !== 'unknown' && role !== 'comment') continue;
    const heading = oneLine(cellText(table.rows[0]?.cells[column]));
    const notes = table.rows.slice(1).map(({ cells }) => saidBesides(cells[column], heading));
    const found = new Set(notes.flat().map(({ label }) => columnFor(label).role));
    const isNew = [...found].some((each) => saidOfOne.has(each));
    const isSaidTwice = [...found].some((each) => saidOfOne.has(each) && roles.includes(each));
    if (heading === '' || !isNew || isSaidTwice) continue;
    return parted(table, column, (cell) => saidBesides(cell, heading)) ?? table;
  }
  return table;
}

const numbered =
  /^(?<kind>\p{L}[\p{L} ]*?)\s+(?:no\.?\s*)?(?<ref>\p{Lu}{0,3}\d{1,2}(?:\.\d{1,2})*\p{Ll}?)\s*:?$/u;

interface Numbered {
  readonly kind: string;
  readonly ref: string;
  readonly label: SourceCell;
  readonly words: SourceParagraph;
  readonly value: SourceCell;
}

/** "Action 1.1" beside what will be done. */
function numberedIn({ cells }: SourceRow): Numbered | undefined {
  const [label, value, another] = cells;
  const [words, more] = label?.paragraphs ?? [];
  if (label === undefined || value === undefined || words === undefined) return undefined;
  if (more !== undefined || another !== undefined || value.paragraphs[0] === undefined) return undefined;
  const { kind = '', ref = '' } = numbered.exec(oneLine(words.text))?.groups ?? {};
  return columnFor(kind).role === 'activity' ? { kind, ref, label, words, value } : undefined;
}

/** "Lead" beside who it is, and not beside "Due", as columns are headed. */
function saysOfOne({ cells }: SourceRow): boolean {
  const [label, value] = cells.map((cell) => columnFor(cellText(cell)).role);
  return label !== undefined && saidOfOne.has(label) && (value === undefined || !saidOfOne.has(value));
}

/**
 * "Action 1.1" down the side of a card, beside what will be done: "Action", and its number in a row of its own. Where nothing else is said of any,
 * they are a list with numbers.
 */
function withNumbersOfCards(table: SourceTable): SourceTable {
  const found = table.rows.map((row) => numberedIn(row));
  const [first] = found;
  const said = ({ words }: Numbered, cell: SourceCell, text: string) => ({
    ...cell,
    paragraphs: [{ ...words, text }],
  });
  if (table.columns !== 2 || first === undefined) return table;
  if (found.every((each) => each !== undefined)) {
    const [row] = table.rows;
    const heading = row && {
      ...row,
      cells: [said(first, first.label, 'Ref'), said(first, first.value, first.kind)],
    };
    const rows = table.rows.map((each, at) => {
      const one = found[at];
      return one === undefined ? each : { ...each, cells: [said(one, one.label, one.ref), one.value] };
    });
    return { ...table, rows: heading === undefined ? rows : [heading, ...rows] };
  }
  if (!table.rows.some(saysOfOne)) return table;
  const rows = table.rows.flatMap((row, at) => {
    const one = found[at];
    if (one === undefined) return [row];
    return [
      { ...row, cells: [said(one, one.label, one.kind), one.value] },
      { ...row, cells: [said(one, one.label, 'Ref'), said(one, one.value, one.ref)] },
    ];
  });
  return { ...table, rows };
}

/** The blocks with such tables as they are meant. */
export function withLabelsInCells(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.map((block) =>
    block.kind === 'table' ? withLabelledCells(withNumbersOfCards(block)) : block,
  );
}
