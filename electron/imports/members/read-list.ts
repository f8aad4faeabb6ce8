// Reads the lists of members in a spreadsheet, row by row: who, in which role, from when to when, with a vote or without, and for whom.
// Nothing of the register is known here.

import type { SeatRole } from '../../../shared/bodies/model/seat.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { oneLine } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import {
  address,
  columnLetters,
  type SheetCell,
  type SheetLayout,
  type SheetRow,
  type Workbook,
} from '../spreadsheet/read/cells.ts';
import { heeding } from '../spreadsheet/read/heeding.ts';
import { openWorkbook } from '../spreadsheet/read/open-workbook.ts';
import { findList, isAllHeadings, type FoundList } from './find-list.ts';
import {
  isHardlyAName,
  isLikelySeveral,
  roleOf,
  vacancyOf,
  type ColumnKind,
  type RoleWords,
} from './list-words.ts';
import {
  isMonthFirst,
  readDay,
  readName,
  readVote,
  readWords,
  type CellRead,
  type NameRead,
  type Place,
} from './read-cells.ts';

export interface ReadMember {
  readonly row: number;
  /** Where the name is. */
  readonly cell: string;
  /** Null for a vacant seat. */
  readonly name: string | null;
  /** Null of each that the row doesn't say. */
  readonly role: SeatRole | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly votes: boolean | null;
  readonly capacity: string | null;
  /** Words for a role that none of ours is called, and where they are. */
  readonly unknownRole: { readonly text: string; readonly cell: string } | null;
  /** How it was read; why it should be looked at; why it can't be taken. */
  readonly notes: readonly Saying[];
  readonly doubts: readonly Saying[];
  readonly problems: readonly Saying[];
}

export interface MemberList {
  readonly sheet: string;
  readonly notices: readonly Saying[];
  readonly members: readonly ReadMember[];
}

export interface MemberLists {
  readonly file: string;
  readonly sha256: string;
  readonly notices: readonly Saying[];
  /** One at least: of every sheet that isn't hidden and has one. */
  readonly lists: readonly MemberList[];
}

/** More rows than any body has seats is a membership, or something else altogether. */
const mostRows = 5_000;

interface Sheet {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  readonly layout: SheetLayout;
  readonly list: FoundList;
}

/** What stands in a column of a row, also where the cell is merged over several rows. */
function cellIn({ rows, layout }: Sheet, row: SheetRow, column: number): SheetCell | undefined {
  const own = row.cells.find((cell) => cell.column === column);
  if (own !== undefined) return own;
  const merge = layout.merges.find(
    ({ top, bottom, left }) => left === column && top < row.number && row.number <= bottom,
  );
  return merge === undefined
    ? undefined
    : rows.find(({ number }) => number === merge.top)?.cells.find((cell) => cell.column === column);
}

/** A row that is one cell wide and says what those below are: "Co-opted members". */
function headingIn({ layout, list }: Sheet, { number, cells }: SheetRow): string | undefined {
  const [only] = cells;
  if (only === undefined || cells.length > 1 || only.kind !== 'text') return undefined;
  const text = oneLine(only.text);
  const wide = layout.merges.some(
    ({ top, left, right }) => top === number && left === only.column && right > left,
  );
  const several = list.columns.filter(({ kind }) => kind !== undefined).length > 1;
  // Alone in the column of roles it is the role of somebody whose name is missing.
  const inRoles = list.columns.some(({ kind, column }) => kind === 'role' && column === only.column);
  return several && (wide || (roleOf(text) !== undefined && !inRoles)) ? text : undefined;
}

interface Under {
  readonly text: string;
  readonly cell: string;
  /** Undefined where it names no role: "Officers", "Upper Town". */
  readonly said: RoleWords | undefined;
}

const nobody = {
  name: null,
  role: null,
  from: null,
  to: null,
  votes: null,
  capacity: null,
  unknownRole: null,
  notes: [],
  doubts: [],
  problems: [],
} as const;

/** What is asked of a role: its own words, or where it has none those of the heading that it stands under. */
function unknownRole(
  { value }: CellRead<string>,
  known: RoleWords | undefined,
  { cell, heading }: { readonly cell: string; readonly heading: Under | undefined },
): ReadMember['unknownRole'] {
  if (value !== null) return known === undefined ? { text: value, cell } : null;
  return heading === undefined || heading.said !== undefined
    ? null
    : { text: heading.text, cell: heading.cell };
}

function doubtsOfName(
  { name, doubts }: NameRead,
  inFull: SheetCell | undefined,
  place: Place,
): readonly Saying[] {
  if (isHardlyAName(name)) return [say('member-list.hardly-a-name', { ...place, text: name })];
  // Names in lines under one another are one line by now.
  if (isLikelySeveral(name) || isLikelySeveral(inFull?.text ?? ''))
    return [say('member-list.several-names', { ...place, text: name })];
  return doubts;
}

/** Says what is in one row. `monthFirst` are the columns in which some day can only be read so. */
function rowReader(sheet: Sheet, monthFirst: ReadonlySet<number>) {
  const columnOf = new Map(sheet.list.columns.map(({ kind, column }) => [kind, column]));
  const { file, sheet: sheetName } = sheet;
  const nameColumn = columnOf.get('name') ?? columnOf.get('surname') ?? 0;

  return (row: SheetRow, under: Under | undefined): ReadMember | undefined => {
    const at = (kind: ColumnKind) => {
      const column = columnOf.get(kind);
      return {
        cell: column === undefined ? undefined : cellIn(sheet, row, column),
        place: { file, sheet: sheetName, cell: address(row.number, column ?? nameColumn) },
        monthFirst: column !== undefined && monthFirst.has(column),
      };
    };
    const words = (kind: ColumnKind) => readWords(at(kind).cell, at(kind).place);
    const day = (kind: 'from' | 'to') => {
      const { cell, place, monthFirst: turned } = at(kind);
      return readDay(cell, kind, place, turned);
    };
    const own = row.cells.filter(({ column }) =>
      sheet.list.columns.some((each) => each.kind !== undefined && each.column === column),
    );
    if (own.length === 0) return undefined;
    const parts: readonly CellRead<string>[] = columnOf.has('name')
      ? [words('name')]
      : [words('forename'), words('surname')];
    const written = parts
      .map(({ value }) => value ?? '')
      .filter((part) => part !== '')
      .join(' ');
    const place = { file, sheet: sheetName, cell: address(row.number, nameColumn) };
    const vacancy = vacancyOf(written);
    const read = readName(written, place);
    const roleCell = words('role');
    const role = roleCell.value === null ? undefined : roleOf(roleCell.value);
    const [from, to, capacity] = [day('from'), day('to'), words('capacity')];
    const votes = readVote(at('votes').cell, at('votes').place);
    const isSaid = roleCell.value !== null || read.role !== null;
    const cells: readonly CellRead<unknown>[] = [...parts, roleCell, from, to, votes, capacity];
    const heading = isSaid ? undefined : under;
    const ends = from.value !== null && to.value !== null && to.value < from.value;
    return {
      ...nobody,
      row: row.number,
      cell: place.cell,
      name: vacancy === undefined && written !== '' ? read.name : null,
      role: roleCell.value === null ? (read.role ?? heading?.said?.role ?? null) : (role?.role ?? null),
      from: from.value,
      to: to.value,
      votes: votes.value ?? role?.votes ?? read.votes ?? heading?.said?.votes ?? null,
      capacity: capacity.value,
      unknownRole: unknownRole(roleCell, role, { cell: at('role').place.cell, heading }),
      notes: [
        ...(vacancy === undefined && read.note !== null ? [read.note] : []),
        ...(heading?.said === undefined
          ? []
          : [say('member-list.under', { text: heading.text, cell: heading.cell })]),
        ...(role?.forWhom === true ? [say('member-list.for-whom', { text: roleCell.value ?? '' })] : []),
      ],
      doubts: [
        ...cells.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt])),
        ...(vacancy === 'likely' ? [say('member-list.likely-vacant', { ...place, text: written })] : []),
        ...(vacancy === undefined && written !== '' ? doubtsOfName(read, at('name').cell, place) : []),
        ...(row.hidden ? [say('member-list.hidden-row', { ...place, row: row.number })] : []),
      ],
      problems: [
        ...cells.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
        ...(written === '' && parts.every(({ problem }) => problem === undefined)
          ? [say('member-list.no-name', place)]
          : []),
        ...(ends ? [say('member-list.ends-first', { ...at('to').place })] : []),
      ],
    };
  };
}

function columnNotices({ list }: Sheet): Saying[] {
  const read = list.columns.filter(({ kind }) => kind !== undefined);
  const left = list.columns.filter(({ kind, hidden }) => kind === undefined && !hidden);
  const hidden = list.columns.filter((column) => column.hidden);
  const named = (columns: typeof read) =>
    columns.map(({ column, heading }) =>
      say('member-list.column', { column: columnLetters(column), heading }),
    );
  return [
    say('member-list.columns-read', {
      columns: {
        all: read.map(({ column, heading, kind = 'name' }) =>
          say('member-list.column-as', {
            column: columnLetters(column),
            heading,
            what: say(`member-list.kind.${kind}`),
          }),
        ),
      },
    }),
    ...(left.length === 0 ? [] : [say('member-list.columns-left', { columns: { all: named(left) } })]),
    ...(hidden.length === 0 ? [] : [say('member-list.columns-hidden', { columns: { all: named(hidden) } })]),
  ];
}

function membersIn(sheet: Sheet): ReadMember[] {
  const { rows, list } = sheet;
  const below = rows.filter(({ number }) => number > list.headed);
  const days = list.columns
    .filter(({ kind }) => kind === 'from' || kind === 'to')
    .map(({ column }) => column);
  const turned = days.filter((column) =>
    below.some(({ cells }) => cells.some((cell) => cell.column === column && isMonthFirst(cell))),
  );
  // Who writes one day with the month first writes the others so.
  const read = rowReader(sheet, new Set(turned.length > 0 ? days : []));
  const members: ReadMember[] = [];
  let under: Under | undefined;
  for (const row of below) {
    if (isAllHeadings(row)) continue;
    const heading = headingIn(sheet, row);
    if (heading !== undefined) {
      const cell = address(row.number, row.cells[0]?.column ?? 0);
      under = { text: heading, cell, said: roleOf(heading) };
      if (under.said === undefined) {
        const problem = say('member-list.a-heading', { text: heading });
        members.push({ ...nobody, row: row.number, cell, name: heading, problems: [problem] });
      }
      continue;
    }
    const found = read(row, under);
    if (found !== undefined) members.push(found);
  }
  return members;
}

async function listIn(
  workbook: Workbook,
  at: number,
  sheet: string,
): Promise<Result<MemberList | undefined>> {
  const layout = await workbook.layout(at);
  if (!layout.ok) return layout;
  const rows: SheetRow[] = [];
  const read = await workbook.rows(at, (row) => {
    const cells = row.cells.filter(({ kind, text }) => kind !== 'text' || oneLine(text) !== '');
    if (cells.length > 0) rows.push({ number: row.number, hidden: row.hidden, cells });
    return rows.length > mostRows ? 'stop' : undefined;
  });
  if (!read.ok) return read;
  const list = findList(rows, layout.value);
  if (list === undefined) return succeed(undefined);
  const { file } = workbook;
  if (rows.length > mostRows)
    return fail('too-long', say('member-list.too-long', { file, sheet, most: mostRows }), { file });
  const found: Sheet = { file, sheet, rows, layout: layout.value, list };
  return succeed({ sheet, notices: columnNotices(found), members: membersIn(found) });
}

async function listsIn(workbook: Workbook): Promise<Result<MemberLists>> {
  const { file, sha256, notices, sheets } = workbook;
  const lists: MemberList[] = [];
  for (const [at, { name, hidden }] of sheets.entries()) {
    if (hidden) continue;
    // One sheet after another: each streams through.
    // oxlint-disable-next-line no-await-in-loop
    const list = await listIn(workbook, at, name);
    if (!list.ok) return list;
    if (list.value !== undefined && list.value.members.length > 0) lists.push(list.value);
  }
  if (lists.length === 0) return fail('nothing-found', say('member-list.none', { file }), { file });
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const hiddenSheets =
    hidden.length === 0 ? [] : [say('member-list.hidden-sheets', { sheets: { all: hidden } })];
  return succeed({ file, sha256, notices: [...notices, ...hiddenSheets], lists });
}

/** Failures: those of reading a spreadsheet, `nothing-found`, `too-long`. Throws the signal's reason when it is aborted. */
export async function readMemberLists(path: string, signal?: AbortSignal): Promise<Result<MemberLists>> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened;
  try {
    return await listsIn(signal === undefined ? opened.value : heeding(signal, opened.value));
  } finally {
    opened.value.close();
  }
}
