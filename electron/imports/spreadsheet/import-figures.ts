// Figures from a spreadsheet as use cases: find its tables, read them by a mapping against the register, and work out which mapping
// to keep. Nothing here writes; the changes go through the one door like any other.

import type { ImportDraft, SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { dayOf } from '../../../shared/kernel/days.ts';
import { importProfile, type TableMapping } from '../../../shared/files/model/import-profile.ts';
import type { ImportProfile, Snapshot } from '../../../shared/register/snapshot.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { mappingOf } from '../../../shared/files/rules/sheet-mapping.ts';
import { say } from '../../../shared/language/say.ts';
import { newId, type Environment } from '../../register/environment.ts';
import { historyOfEntity } from '../../register/read/history.ts';
import { snapshot as snapshotOf } from '../../register/read/query.ts';
import { timeZoneOf } from '../../register/read/time-zone.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { findTables } from './find/find-tables.ts';
import { figuresIn, type FoundTable } from './find/found-table.ts';
import { turnWhereAsked } from './find/turn.ts';
import { candidatesOf } from './match/candidates.ts';
import { columnKey } from './match/column-roles.ts';
import { leftOut, leftOutOfProfile } from './match/left-out.ts';
import { propose, type Reshaped } from './match/propose.ts';
import { comparison, type Comparison } from './preview/compare.ts';
import type { EnteredHere } from './preview/judged.ts';
import type { FiguresPlan } from './preview/plan.ts';
import { readTable } from './preview/read-table.ts';
import type { EarlierSums } from './preview/sums/totals.ts';
import { headsBounds } from './preview/table-columns.ts';
import type { Workbook } from './read/cells.ts';
import { sayWhose } from '../../../shared/activities/rules/workbook-marks.ts';
import { markedAsReturned } from '../updates-workbook/read-workbook.ts';
import { heeding } from './read/heeding.ts';
import { keepingRows } from './read/kept-rows.ts';
import { openWorkbook } from './read/open-workbook.ts';

export interface HowToRead {
  readonly reshaped: ReadonlyMap<number, Reshaped>;
  /** Undefined finds the best that fits; null uses none. */
  readonly profileId: string | null | undefined;
}

export type Proposed = Omit<SheetProposal, 'job'>;

/** Opens a spreadsheet for one use, and closes it whatever happens. Throws the signal's reason when it is aborted. */
async function withWorkbook<T>(
  path: string,
  use: (workbook: Workbook) => Promise<Result<T>>,
  signal?: AbortSignal,
): Promise<Result<T>> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened;
  try {
    return await use(keepingRows(signal === undefined ? opened.value : heeding(signal, opened.value)));
  } finally {
    opened.value.close();
  }
}

/** A workbook that went out from here to be filled in is known by each row: read as any spreadsheet, it would take back later edits. */
async function refusedReturned(workbook: Workbook) {
  const mark = await markedAsReturned(workbook);
  if (mark === undefined) return undefined;
  const { file } = workbook;
  const says = { file, who: sayWhose(mark), day: { day: mark.sentOn } };
  return fail('returned-workbook', say('returned.is-one', says), { file });
}

async function tablesOf(
  workbook: Workbook,
  asked: (index: number) => boolean | undefined,
): Promise<Result<readonly FoundTable[]>> {
  const found = await findTables(workbook);
  if (!found.ok) return found;
  if (found.value.length === 0) {
    const { file } = workbook;
    return fail('nothing-found', say('unreadable.no-tables', { file }), { file });
  }
  return turnWhereAsked(workbook, found.value, asked);
}

/** Failures: those of reading a spreadsheet, `nothing-found`. Throws the signal's reason when it is aborted. */
export async function proposeImport(
  path: string,
  snapshot: Snapshot,
  how: HowToRead,
  signal?: AbortSignal,
): Promise<Result<Proposed>> {
  const use = async (workbook: Workbook): Promise<Result<Proposed>> => {
    const returned = await refusedReturned(workbook);
    if (returned !== undefined) return returned;
    const tables = await tablesOf(workbook, (index) => how.reshaped.get(index)?.transposed);
    if (!tables.ok) return tables;
    const { file, notices } = workbook;
    return succeed(propose({ file, notices, tables: tables.value, snapshot, ...how }));
  };
  return withWorkbook(path, use, signal);
}

/** What is read when nobody changes the proposal: whatever is certain, in the tables that are included. */
export function draftOf({ tables }: Proposed): ImportDraft {
  return {
    tables: tables
      .filter(({ included }) => included)
      .map((table) => ({ index: table.index, mapping: mappingOf(table), includeHidden: false })),
  };
}

/** Who last wrote something here, and when: one saying for everything they entered in one day. */
function enteredHere(register: ReadableRegister, timeZone: string): EnteredHere {
  const said = new Map<string, Saying>();
  return (id) => {
    const last = historyOfEntity(register, id).at(-1);
    if (last === undefined) throw new Error(`${id} is in the register and not in its history`);
    const { actor } = last;
    const day = dayOf(last.at, timeZone);
    const key = `${day} ${actor}`;
    const known = said.get(key) ?? say('sheet.entered-here', { actor, day: { day } });
    said.set(key, known);
    return known;
  };
}

interface Compared {
  readonly register: ReadableRegister;
  readonly basedOn: number;
  readonly snapshot: Snapshot;
}

/** Its last batch is read before anything else: what another program writes meanwhile makes the plan out of date. */
function asItIs(register: ReadableRegister): Compared {
  const basedOn = register.log.lastBatch();
  return { register, basedOn, snapshot: snapshotOf(register) };
}

/** How a file is read, and what had been proposed for it. */
export interface ProposedDraft extends ImportDraft {
  readonly proposal?: Pick<Proposed, 'tables' | 'profile'> | undefined;
}

interface PlanInput extends Compared {
  readonly workbook: Workbook;
  readonly tables: readonly FoundTable[];
  readonly draft: ProposedDraft;
  readonly environment: Environment;
}

async function compareTables(
  { workbook, tables, register, basedOn, snapshot, draft, environment }: PlanInput,
  ownNames: ReadonlySet<string>,
): Promise<Result<Comparison>> {
  const timeZone = timeZoneOf(register);
  const compared = comparison({
    file: workbook.file,
    sha256: workbook.sha256,
    snapshot,
    basedOn,
    timeZone,
    today: dayOf(environment.now(), timeZone),
    newId: () => newId(environment),
    enteredHere: enteredHere(register, timeZone),
    ownNames,
  });
  const candidates = candidatesOf(snapshot, undefined);
  const yearStartMonth = snapshot.strategies[0]?.yearStartMonth ?? 4;
  const earlier: EarlierSums = new Map();
  for (const each of draft.tables) {
    const table = tables[each.index];
    if (table === undefined) {
      const { file } = workbook;
      return fail('out-of-date', say('unreadable.changed-since', { file }), { file });
    }
    // One table after another: each streams through.
    // oxlint-disable-next-line no-await-in-loop
    const read = await readTable(
      { workbook, table, draft: each, candidates, yearStartMonth, earlier },
      compared,
    );
    if (!read.ok) return read;
  }
  return succeed(compared);
}

/**
 * How the tables were read, as it may be kept: a column that was left out only because it held nothing yet is one that nobody has decided on.
 */
function mappingsToKeep(tables: readonly FoundTable[], { tables: drafts }: ImportDraft): TableMapping[] {
  return drafts.map(({ index, mapping }) => {
    const held = tables[index]?.columns.filter((column) => figuresIn(column) > 0) ?? [];
    const keys = new Set(held.map(columnKey));
    const columns = Object.entries(mapping.columns).filter(
      ([key, { as }]) => as !== 'ignored' || keys.has(key),
    );
    return { ...mapping, columns: Object.fromEntries(columns) };
  });
}

/** Which budget heading a row is may be known only once the whole file is read: it is then read again, which is seldom. */
async function planTables(input: PlanInput): Promise<Result<FiguresPlan>> {
  const first = await compareTables(input, new Set());
  if (!first.ok) return first;
  const ownNames = first.value.toKnowFirst();
  const read = ownNames === undefined ? first : await compareTables(input, ownNames);
  if (!read.ok) return read;
  const { draft, tables } = input;
  const left = draft.proposal === undefined ? [] : leftOutOfProfile(draft.proposal, tables, draft);
  const plan = read.value.plan();
  return succeed({ ...plan, remarks: [...left, ...plan.remarks] });
}

export interface PlannedImport extends FiguresPlan {
  /** What a profile would keep of the way it was read. */
  readonly toKeep: readonly TableMapping[];
}

/**
 * Failures: those of reading a spreadsheet, `out-of-date` when the file no longer has the tables of the draft. Throws the signal's
 * reason when it is aborted.
 */
export async function planImport(
  path: string,
  register: ReadableRegister,
  draft: ProposedDraft,
  environment: Environment,
  signal?: AbortSignal,
): Promise<Result<PlannedImport>> {
  const use = async (workbook: Workbook): Promise<Result<PlannedImport>> => {
    const turned = new Map(draft.tables.map(({ index, mapping }) => [index, mapping.transposed]));
    const tables = await tablesOf(workbook, (index) => turned.get(index) ?? false);
    if (!tables.ok) return tables;
    const input = { workbook, tables: tables.value, ...asItIs(register), draft, environment };
    const plan = await planTables(input);
    return plan.ok ? succeed({ ...plan.value, toKeep: mappingsToKeep(tables.value, draft) }) : plan;
  };
  return withWorkbook(path, use, signal);
}

export interface ReadAtOnce {
  readonly proposal: Proposed;
  readonly plan: FiguresPlan;
}

/** Read with nobody there to confirm anything: by a profile, and by exact matches. Failures: those of both steps. */
export async function readAtOnce(
  path: string,
  register: ReadableRegister,
  profileId: string | undefined,
  environment: Environment,
): Promise<Result<ReadAtOnce>> {
  return withWorkbook(path, async (workbook) => {
    const returned = await refusedReturned(workbook);
    if (returned !== undefined) return returned;
    const tables = await tablesOf(workbook, () => undefined);
    if (!tables.ok) return tables;
    const compared = asItIs(register);
    const { file, notices } = workbook;
    const { snapshot } = compared;
    const proposal = propose({
      file,
      notices,
      tables: tables.value,
      snapshot,
      reshaped: new Map(),
      profileId,
    });
    const draft = { ...draftOf(proposal), proposal };
    const plan = await planTables({ workbook, tables: tables.value, ...compared, draft, environment });
    if (!plan.ok) return plan;
    const remarks = [...leftOut(proposal, tables.value, headsBounds), ...plan.value.remarks];
    return succeed({ proposal, plan: { ...plan.value, remarks } });
  });
}

/** The changes that keep a mapping under a name: a profile of that name is updated; otherwise one is created. */
export function profileChanges(
  profiles: readonly ImportProfile[],
  name: string,
  tables: readonly TableMapping[],
  { today, newId: fresh }: { readonly today: string; readonly newId: () => string },
): Change[] {
  const held = profiles.find((row) => row.name.toLowerCase() === name.toLowerCase());
  if (held === undefined)
    return [create(importProfile, fresh(), { name, tables: [...tables], savedOn: today })];
  if (JSON.stringify(held.tables) === JSON.stringify(tables)) return [];
  return [set(importProfile, held.id, 'tables', [...tables]), set(importProfile, held.id, 'savedOn', today)];
}
