// The cells of a list of members: a day, whether somebody has a vote, a name as it is said aloud.

import type { SeatRole } from '../../../shared/bodies/model/seat.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { findDate } from '../../../shared/language/date-words.ts';
import { oneLine } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import type { SheetCell } from '../spreadsheet/read/cells.ts';
import { bracketed, isBlank, isNoDay, roleOf, voteOf } from './list-words.ts';

/** Where a cell is, for whoever has to mend it. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What was read of a cell: nothing where it says nothing. */
export interface CellRead<T> {
  readonly value: T | null;
  /** Why a person should look at it before it is taken. */
  readonly doubt?: Saying;
  /** Why its row can't be taken. */
  readonly problem?: Saying;
}

const nothing = { value: null };

/** A cell that a formula has failed in, or that no program has calculated. */
function broken({ kind, text }: SheetCell, place: Place): Saying | undefined {
  if (kind === 'error') return say('member-list.cell-error', { ...place, text });
  return kind === 'no result' ? say('member-list.cell-no-result', { ...place }) : undefined;
}

const slashed = /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{2}|\d{4})$/u;

/** "05/13/2024" can only be read with the month first. */
export function isMonthFirst({ kind, text }: SheetCell): boolean {
  const [, first, second] = slashed.exec(oneLine(text)) ?? [];
  return kind === 'text' && Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}

/** "01-Sep-23", as spreadsheets show a day. */
const hyphened = /^(\d{1,2})[-/](\p{L}{3,})[-/](\d{2}|\d{4})$/u;

const leading =
  /^(?:(?:appointed|elected|co-opted|from|since|until|up to|to|on|the|expires|ends?|retires|hyd at|hyd|ers|o|ar)[\s:]+)+/iu;

/** The first day that the words name for `from`, and the last for `to`. */
export function readDay(
  cell: SheetCell | undefined,
  which: 'from' | 'to',
  place: Place,
  monthFirst: boolean,
): CellRead<string> {
  if (cell === undefined) return nothing;
  const problem = broken(cell, place);
  if (problem !== undefined) return { value: null, problem };
  if (cell.kind === 'date') return { value: cell.text.slice(0, 10) };
  const text = oneLine(cell.text);
  if (isNoDay(text)) return nothing;
  const words = text.replace(leading, '').replace(hyphened, '$1 $2 $3');
  const found = cell.kind === 'boolean' ? undefined : findDate(words);
  // "45413" is how a day is stored, and no number but a year is how one is written.
  const isWhole = found !== undefined && found.start === 0 && found.end === words.length;
  if (!isWhole) return { value: null, problem: say('member-list.not-a-day', { ...place, text }) };
  const day = found[which];
  if (found.precision !== 'day')
    return { value: day, doubt: say('member-list.no-day', { ...place, text, day: { day } }) };
  const [, first, second] = slashed.exec(words) ?? [];
  const either = first !== undefined && first !== second && Number(second) <= 12 && Number(first) <= 12;
  return monthFirst && either
    ? { value: day, doubt: say('member-list.month-first', { ...place, text, day: { day } }) }
    : { value: day };
}

export function readVote(cell: SheetCell | undefined, place: Place): CellRead<boolean> {
  if (cell === undefined) return nothing;
  const problem = broken(cell, place);
  if (problem !== undefined) return { value: null, problem };
  const text = oneLine(cell.text);
  const vote = voteOf(text);
  if (vote !== undefined) return { value: vote };
  return isBlank(text)
    ? nothing
    : { value: null, problem: say('member-list.not-a-vote', { ...place, text }) };
}

export function readWords(cell: SheetCell | undefined, place: Place): CellRead<string> {
  if (cell === undefined) return nothing;
  const problem = broken(cell, place);
  if (problem !== undefined) return { value: null, problem };
  const text = oneLine(cell.text);
  return isBlank(text) ? nothing : { value: text };
}

export interface NameRead {
  readonly name: string;
  /** From what stands behind it: "Jane Smith (Chair)", "Jane Smith - Chair". */
  readonly role: SeatRole | null;
  readonly votes: boolean | null;
  /** How it was read, where that isn't simply as it is written. */
  readonly note: Saying | null;
  /** What stands beside it and isn't understood, or may be read another way. */
  readonly doubts: readonly Saying[];
}

/** "MBE", "JP", "PhD": what follows a comma and is no forename. */
const honours = /^(?:[\p{Lu}.]{2,5}|ph\.?d|esq\.?)(?:[ ,]+(?:[\p{Lu}.]{2,5}|ph\.?d|esq\.?))*$/u;
const behind = /^(?<before>.+?)(?:\s+[-–—]\s+|\s*[,:]\s*)(?<after>[^,:]+)$/u;
const marks = /\s*[*†‡]+$/u;
const title =
  /^(?:(?:cllr|councillor|dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|rev|revd|y cyng|cyng|cynghorydd)\.?\s+)+/iu;

/** What stands in brackets behind a name, and the role that it may say. */
function withoutBrackets(written: string) {
  const { before = written, inside = '' } = bracketed.exec(written)?.groups ?? {};
  const found = roleOf(inside);
  const votes = found?.votes ?? voteOf(inside) ?? null;
  const isUnderstood = inside === '' || found !== undefined || votes !== null;
  return { name: before, role: found?.role ?? null, votes, left: isUnderstood ? [] : [`(${inside})`] };
}

/** "Smith, Jane" as it is said aloud; two words before the comma may be a whole name. */
function turned(name: string, place: Place): { readonly name: string; readonly doubts: readonly Saying[] } {
  const [, surname = '', forename = ''] = /^([^,]+),\s*([^,]+)$/u.exec(name) ?? [];
  if (surname === '' || honours.test(forename)) return { name, doubts: [] };
  const alone = surname.replace(title, '');
  const titled = surname.slice(0, surname.length - alone.length);
  const aloud = `${titled}${forename} ${alone}`;
  const isSure = !alone.includes(' ');
  return {
    name: aloud,
    doubts: isSure ? [] : [say('member-list.turned', { ...place, text: name, name: aloud })],
  };
}

export function readName(written: string, place: Place): NameRead {
  const unmarked = written.replace(marks, '');
  const inBrackets = withoutBrackets(unmarked);
  const { before = '', after = '' } = behind.exec(inBrackets.name)?.groups ?? {};
  const said = inBrackets.role === null ? roleOf(after) : undefined;
  const { name, doubts } = turned(said === undefined ? inBrackets.name : before, place);
  const left = [...inBrackets.left, ...(unmarked === written ? [] : [written.slice(unmarked.length).trim()])];
  return {
    name,
    role: said?.role ?? inBrackets.role,
    votes: said?.votes ?? inBrackets.votes,
    note: name === written ? null : say('member-list.name-written', { written }),
    doubts: [...doubts, ...left.map((text) => say('member-list.left-out', { ...place, text }))],
  };
}
