// A proposal for reading a workbook: its tables with their columns, labels and open questions, by a saved profile where one fits.

import type {
  SheetColumn,
  SheetLabel,
  SheetProposal,
  SheetTable,
} from '../../../../shared/files/spreadsheet-calls.ts';
import type { ColumnRole, TableMapping } from '../../../../shared/files/model/import-profile.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { ImportProfile, Snapshot } from '../../../../shared/register/snapshot.ts';
import { likened, likeness } from '../../../../shared/language/reading/names/likeness.ts';
import { sayTable, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { namesTotal } from '../find/heading-words.ts';
import { address } from '../read/cells.ts';
import { candidatesOf, labelKey, type Candidates, type ImportTarget } from './candidates.ts';
import { columnKey, proposeRoles, targetOf, type ProposedRole } from './column-roles.ts';
import type { Answers } from './periods.ts';
import { questionsOf } from './questions.ts';

/** What a person has said about a table, instead of what was proposed. */
export interface Reshaped {
  readonly target: ImportTarget;
  readonly transposed: boolean;
}

export interface ProposeInput {
  readonly file: string;
  readonly notices: readonly Saying[];
  readonly tables: readonly FoundTable[];
  readonly snapshot: Snapshot;
  /** By the table's index. */
  readonly reshaped: ReadonlyMap<number, Reshaped>;
  /** Undefined finds the best that fits; null uses none. */
  readonly profileId: string | null | undefined;
}

/** A profile fits when at least this share of what it reads is there. */
const leastFit = 0.6;
const leastAlike = 0.45;

interface Fit {
  readonly profile: ImportProfile;
  /** By the table's index. */
  readonly tables: ReadonlyMap<number, TableMapping>;
  readonly score: number;
}

function readKeys({ columns }: TableMapping): string[] {
  return Object.entries(columns).flatMap(([key, { as }]) => (as === 'ignored' ? [] : [key]));
}

function fitOf(mapping: TableMapping, table: FoundTable): number {
  const present = new Set(table.columns.map(columnKey));
  const wanted = readKeys(mapping);
  const found = wanted.filter((key) => present.has(key)).length;
  const sameSheet = mapping.sheet === table.sheetName ? 0.01 : 0;
  return wanted.length === 0 ? 0 : found / wanted.length + sameSheet;
}

function fitProfile(profile: ImportProfile, tables: readonly FoundTable[]): Fit {
  const taken = new Map<number, TableMapping>();
  let score = 0;
  for (const mapping of profile.tables) {
    const best = tables
      .map((table, index) => ({ index, fit: taken.has(index) ? 0 : fitOf(mapping, table) }))
      .sort((a, b) => b.fit - a.fit)[0];
    if (best === undefined || best.fit < leastFit) continue;
    taken.set(best.index, mapping);
    score += Math.min(best.fit, 1);
  }
  return { profile, tables: taken, score: profile.tables.length === 0 ? 0 : score / profile.tables.length };
}

function bestFit({ snapshot, tables, profileId }: ProposeInput): Fit | undefined {
  if (profileId === null) return undefined;
  const profiles = snapshot.importProfiles.filter(({ id }) => profileId === undefined || id === profileId);
  const fits = profiles.map((profile) => fitProfile(profile, tables)).filter((fit) => fit.tables.size > 0);
  return fits.sort((a, b) => b.score - a.score)[0];
}

/** Columns of the profile that are gone, and columns that are new: one with a similar name may be the same column. */
function rolesByProfile(
  table: FoundTable,
  mapping: TableMapping,
  proposed: ReadonlyMap<string, ProposedRole>,
): ReadonlyMap<string, ProposedRole> {
  const roles = new Map<string, ProposedRole>();
  const keys = [...new Set(table.columns.map(columnKey))];
  const missing = new Set(readKeys(mapping).filter((key) => !keys.includes(key)));
  for (const key of keys) {
    const role = mapping.columns[key];
    if (role !== undefined) roles.set(key, { role, by: 'past import', score: null, sure: true });
  }
  const renamed = keys
    .filter((key) => !roles.has(key))
    .flatMap((key) =>
      [...missing].map((gone) => ({ key, gone, score: likeness(likened(key), likened(gone)) })),
    )
    .filter(
      ({ key, gone, score }) =>
        score >= leastAlike || sameRole(proposed.get(key)?.role, mapping.columns[gone]),
    )
    .sort((a, b) => b.score - a.score);
  for (const { key, gone, score } of renamed) {
    const role = mapping.columns[gone];
    if (role === undefined || roles.has(key) || !missing.delete(gone)) continue;
    roles.set(key, { role, by: 'similar', score: Math.round(score * 100), sure: false });
  }
  for (const key of keys) {
    if (roles.has(key)) continue;
    const fresh = proposed.get(key);
    const ignored = fresh === undefined || fresh.role.as === 'ignored';
    // A column the profile has never seen isn't read until somebody says so.
    roles.set(
      key,
      ignored ? { role: { as: 'ignored' }, by: 'none', score: null, sure: true } : { ...fresh, sure: false },
    );
  }
  return roles;
}

function sameRole(a: ColumnRole | undefined, b: ColumnRole | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function columnView(column: FoundColumn, proposed: ProposedRole): SheetColumn {
  const { letters, heading, samples, hidden } = column;
  return { key: columnKey(column), letters: [letters], heading, samples, hidden, ...proposed };
}

/** Columns whose headings differ only in the period are decided on together. */
function columnViews(table: FoundTable, roles: ReadonlyMap<string, ProposedRole>): SheetColumn[] {
  const views = new Map<string, SheetColumn>();
  for (const column of table.columns) {
    const key = columnKey(column);
    const proposed = roles.get(key);
    if (proposed === undefined) continue;
    const view = columnView(column, proposed);
    const known = views.get(key);
    if (known === undefined) views.set(key, view);
    else {
      const samples = [...known.samples, ...view.samples].slice(0, 3);
      views.set(key, {
        ...known,
        letters: [...known.letters, ...view.letters],
        heading: `${known.heading}; ${view.heading}`,
        samples,
      });
    }
  }
  return [...views.values()];
}

/** The names that rows go by, in the column of labels or beside their parent's name. */
function labelViews(
  table: FoundTable,
  target: ImportTarget,
  candidates: Candidates,
  roleOf: (column: FoundColumn) => ColumnRole | undefined,
): SheetLabel[] {
  const column = table.columns.find((each) => roleOf(each)?.as === 'label');
  if (column === undefined) return [];
  const named =
    column.column === table.labelColumn
      ? table.labels
      : [...column.words].map((label) => ({ label, group: undefined, row: table.firstRow }));
  const views = new Map<string, SheetLabel>();
  for (const { label, group, row } of named) {
    const match = candidates.match(label, group, target);
    // A total that the register itself has under this name is one of its measures or headings.
    if (match.by !== 'exact' && match.by !== 'alias' && namesTotal(label)) continue;
    const key = labelKey(label, group);
    if (!views.has(key))
      views.set(key, { key, label, group: group ?? null, cell: address(row, column.column), ...match });
  }
  return [...views.values()];
}

interface TableInput {
  readonly input: ProposeInput;
  readonly table: FoundTable;
  readonly index: number;
  readonly mapping: TableMapping | undefined;
  readonly candidates: Candidates;
  readonly hasProfile: boolean;
}

function tableView({ input, table, index, mapping, candidates, hasProfile }: TableInput): SheetTable {
  const said = input.reshaped.get(index);
  const target = said?.target ?? mapping?.target ?? targetOf(table, candidates);
  const transposed = said?.transposed ?? mapping?.transposed ?? table.transposed;
  const proposed = proposeRoles(table, target, candidates);
  const roles = mapping?.target === target ? rolesByProfile(table, mapping, proposed) : proposed;
  const roleOf = (column: FoundColumn) => roles.get(columnKey(column))?.role;
  const yearStartMonth = input.snapshot.strategies[0]?.yearStartMonth ?? 4;
  const basis = { table, file: input.file, target, roleOf, yearStartMonth, candidates };
  const answers: Answers = mapping?.answers ?? {};
  return {
    index,
    location: sayTable(table),
    sheet: table.sheetName,
    title: table.title.at(-1) ?? '',
    rows: table.rows,
    hiddenRows: table.hiddenRows,
    hiddenSheet: table.sheetHidden,
    included: hasProfile ? mapping !== undefined : !table.sheetHidden,
    target,
    transposed,
    columns: columnViews(table, roles),
    labels: labelViews(table, target, candidates, roleOf),
    questions: questionsOf({ ...basis, answers }),
  };
}

export function propose(input: ProposeInput): Omit<SheetProposal, 'job'> {
  const fit = bestFit(input);
  const candidates = candidatesOf(input.snapshot, fit?.profile);
  const tables = input.tables.map((table, index) =>
    tableView({
      input,
      table,
      index,
      mapping: fit?.tables.get(index),
      candidates,
      hasProfile: fit !== undefined,
    }),
  );
  const whole =
    fit !== undefined &&
    fit.tables.size === fit.profile.tables.length &&
    tables.every(
      ({ included, columns, labels, questions }) => !included || settled(columns, labels, questions),
    );
  return {
    file: input.file,
    notices: input.notices,
    profile: fit === undefined ? null : { id: fit.profile.id, name: fit.profile.name, whole },
    tables,
    measures: input.snapshot.measures
      .filter(({ kind }) => kind === 'quantitative')
      .map(({ id, name }) => ({ id, name })),
    headings: candidates.headings,
  };
}

function settled(
  columns: SheetTable['columns'],
  labels: SheetTable['labels'],
  questions: SheetTable['questions'],
): boolean {
  return (
    columns.every(({ sure }) => sure) &&
    labels.every(({ sure }) => sure) &&
    questions.every(({ answer }) => answer !== null)
  );
}
