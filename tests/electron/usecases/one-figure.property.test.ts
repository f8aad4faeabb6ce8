// One figure, one truth: whatever a register holds, the grid, the strategy, the overview, attention and the pack say the same of every cell.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePack } from '../../../electron/packs/compose/compose.ts';
import type { AttentionItem } from '../../../shared/attention/calls.ts';
import type { GridCell, GridCells } from '../../../shared/figures/calls.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { statuses, type Status } from '../../../shared/strategy/model/status.ts';
import type { Cell, Column, PackDocument, Table, TableRow } from '../../../shared/packs/pack-document.ts';
import type { MeasureLine } from '../../../shared/strategy/calls.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { sortedAttention } from '../../../shared/attention/rules/attention.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { period } from '../../../shared/figures/model/period.ts';
import type { Snapshot } from '../../../shared/register/snapshot.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { set, type Change } from '../../../shared/kernel/change.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { inEnglish, inWords } from '../../in-english.ts';
import { value } from '../../shared/register/a-snapshot.ts';
import { valueOf } from '../register/a-register.ts';
import { anEmptySession, type TestSession } from '../session/a-session.ts';
import { changesOf, smallRegister, unknownText, type SmallRegister } from './a-small-register.ts';

const dayLength = 86_400_000;

async function sessionOf(register: SmallRegister): Promise<TestSession> {
  const session = anEmptySession();
  session.environment.tick(register.daysOn * dayLength);
  const changes = changesOf(register);
  valueOf(session.session.write({ actor: 'The Clerk', act: inWords('Begin'), changes }));
  return session;
}

interface Seen {
  readonly cells: GridCells;
  readonly attention: readonly AttentionItem[];
  /** By objective, as its screen shows them. */
  readonly lines: ReadonlyMap<string, readonly MeasureLine[]>;
  readonly pack: PackDocument;
  /** The day that each period begins on, by its id. */
  readonly begins: ReadonlyMap<string, string | null>;
  readonly today: string;
}

async function seenIn({ get, session }: TestSession): Promise<Seen> {
  const rows = await get('figures', 'rows');
  const { objectives } = await get('strategy', 'strategy');
  const lines = new Map<string, readonly MeasureLine[]>();
  for (const { id } of objectives) {
    // oxlint-disable-next-line no-await-in-loop
    lines.set(id, (await get('strategy', 'objective', { id })).measures);
  }
  const today = session.today();
  return {
    cells: await get('figures', 'cells', { useIds: rows.map(({ useId }) => useId) }),
    attention: (await get('attention', 'list')).open,
    lines,
    pack: composePack({
      index: session.index(),
      today,
      language: 'en',
      before: new Map(),
      edition: inWords('As drawn'),
    }),
    begins: new Map(session.index().snapshot.periods.map(({ id, from }) => [id, from])),
    today,
  };
}

function tableNamed(pack: PackDocument, name: string): Table | undefined {
  return pack.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === 'table' && block.name === name);
}

function wordsOf({ paragraphs }: Cell): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}

function rowsOf({ rows }: Table): (readonly Cell[])[] {
  return rows.flatMap((row: TableRow) => (row.kind === 'row' ? [row.cells] : []));
}

/** "2024 actual": the cell of the grid that a column of the pack shows. */
function keyOf({ heading, subheading }: Column): string {
  const kinds: Readonly<Record<string, string>> = {
    Target: 'target',
    Forecast: 'forecast',
    Baseline: 'baseline',
    Comparator: 'comparator',
  };
  return `${heading.replace('July ', '')} ${kinds[subheading ?? ''] ?? 'actual'}`;
}

const periodColumns = (table: Table) => table.columns.slice(1, -1);

function isReported({ kind, candidate }: MeasureLine): boolean {
  return kind === 'quantitative' && !candidate;
}

function hasSaying(said: unknown, key: string): boolean {
  if (typeof said !== 'object' || said === null) return false;
  if ('say' in said && said.say === key) return true;
  return Object.values(said).some((each) => hasSaying(each, key));
}

function cellsWith({ cells }: Seen, key: string): string[] {
  return Object.entries(cells).flatMap(([useId, row]) =>
    Object.entries(row)
      .filter(([, { disagreement }]) => hasSaying(disagreement, key))
      .map(([column]) => `${useId} ${column}`),
  );
}

/** "o1/visits 2024 actual", of a use and the id of one of its figures. */
function cellOf(useId: string, figureId: string): string {
  const [, year = '', kind = ''] = figureId.split('/');
  return `${useId} ${year} ${kind}`;
}

const byConcern = ({ attention }: Seen, concern: string) =>
  attention.filter((item) => item.concern === concern);

/** The ids of what it is about. */
function aboutOf({ key }: AttentionItem): string[] {
  return key.slice(key.indexOf(': ') + 2).split(' ');
}

/** The pack shows what the grid shows, in the order of the objective's table, with the same statuses. */
function packAgrees({ pack, cells, lines }: Seen) {
  let ref = 0;
  for (const [id, measures] of lines) {
    ref += 1;
    const reported = measures.filter(isReported);
    const table = tableNamed(pack, `Measures of objective ${ref}`);
    expect(table === undefined, id).toBe(reported.length === 0);
    if (table === undefined) continue;
    const columns = periodColumns(table);
    const shown = rowsOf(table).map((row) =>
      row.slice(1, -1).map((cell) => wordsOf(cell).replace(/ p$/u, '')),
    );
    expect(shown).toEqual(
      reported.map(({ useId }) => columns.map((column) => cells[useId]?.[keyOf(column)]?.written ?? '')),
    );
    expect(rowsOf(table).map((row) => row.at(-1)?.status)).toEqual(
      reported.map(({ judgement: { status } }) => status),
    );
  }
}

type Cells = Readonly<Record<string, GridCell>>;

/** Actuals and baselines, oldest first, by "2024 actual". */
function actualsIn(row: Cells = {}): [key: string, cell: GridCell][] {
  return Object.entries(row)
    .filter(([key]) => /(?:actual|baseline)$/u.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Those that somebody has stated. */
function statedIn(row: Cells = {}): [key: string, cell: GridCell][] {
  return actualsIn(row).filter(([, { computed }]) => !computed);
}

/** The latest figure of the strategy screen is the last actual of the grid, and no baseline: what is worked out counts once its period has begun. */
function latestAgrees({ cells, lines, begins, today }: Seen) {
  for (const { useId, latest, latestPeriod, judgement } of [...lines.values()].flat()) {
    const begun = ([key, { computed }]: [string, GridCell]) =>
      !computed || (begins.get(key.slice(0, 4)) ?? today) <= today;
    const actuals = actualsIn(cells[useId]).filter(([key]) => key.endsWith('actual'));
    const [key, cell] = actuals.findLast(begun) ?? [];
    expect(judgement.reason.say === 'measure.no-figure' && cell?.computed === true).toBe(false);
    const period = key === undefined ? null : `July ${key.slice(0, 4)}`;
    const shown = latestPeriod === null ? null : inEnglish(latestPeriod);
    expect({ period: shown, latest }).toEqual({ period, latest: cell?.written ?? null });
  }
}

async function overviewAgrees({ get }: TestSession, { lines, pack }: Seen) {
  const counted = await get('overview', 'statuses');
  const expected = [...lines].map(([id, measures]) => [
    id,
    statuses.map(
      (status) => measures.filter(isReported).filter((each) => each.judgement.status === status).length,
    ),
  ]);
  expect(counted.map(({ id, measures }) => [id, statuses.map((status) => measures[status])])).toEqual(
    expected,
  );
  const table = tableNamed(pack, 'Status counts');
  const printed = table === undefined ? [] : rowsOf(table).slice(0, counted.length);
  // A status that nothing has may have no column.
  const columns = (table?.columns ?? []).map(({ heading }) => heading);
  const at = (status: Status) =>
    columns.findIndex((heading) => heading.endsWith(inEnglish(say(`status.${status}`))));
  expect(printed.map((row) => statuses.map((status) => row[at(status)]?.figure?.number ?? 0))).toEqual(
    expected.map(([, counts]) => counts),
  );
}

/** Each cell of the grid that disagrees is a concern, and each such concern a cell. */
function disagreementsAgree(seen: Seen, { session }: TestSession) {
  const statements = new Map(session.index().snapshot.statements.map((row) => [row.id, row]));
  const contradicting = byConcern(seen, 'contradiction').map((item) => {
    const row = statements.get(aboutOf(item)[0] ?? '');
    return cellOf(row?.measureUseId ?? '', row?.figureId ?? '');
  });
  expect(contradicting.sort()).toEqual(cellsWith(seen, 'figures.register-says').sort());
  const formulas = byConcern(seen, 'formula').map((item) => {
    const [useId = '', figureId = ''] = aboutOf(item);
    return cellOf(useId, figureId);
  });
  expect(formulas.sort()).toEqual(cellsWith(seen, 'figures.formula-gives').sort());
}

/** It is empty, though the measure had begun to be reported. */
function isLacking(row: Readonly<Record<string, GridCell>> | undefined, year: string): boolean {
  const years = statedIn(row).map(([key]) => key.slice(0, 4));
  const [first = year] = years;
  return first <= year && !years.includes(year) && row?.[`${year} actual`] === undefined;
}

function someOf(names: readonly string[]) {
  const measures = { several: names.slice(0, 3), between: '; ' };
  return names.length > 3 ? say('attention.and-more', { measures, count: names.length - 3 }) : measures;
}

/** The years of its columns: what only others' figures are given for isn't a period of the table. */
function ownPeriods(table: Table): string[] {
  const keys = periodColumns(table).map(keyOf);
  return keys.filter((key) => !key.endsWith('comparator')).map((key) => key.slice(0, 4));
}

/** What has to be said about each of these years of an objective's measures, going by the cells of the grid. */
function gapsIn(
  { cells, today }: Seen,
  ref: number,
  { measures, years }: { readonly measures: readonly MeasureLine[]; readonly years: readonly string[] },
): Saying[] {
  const reported = measures.filter(isReported);
  return [...new Set(years)].sort().flatMap((year): Saying[] => {
    const lacking = reported.filter(({ useId }) => isLacking(cells[useId], year));
    if (`${year}-07-31` >= today || lacking.length === 0) return [];
    const period = `July ${year}`;
    return lacking.length === reported.length && lacking.length > 1
      ? [say('attention.none-has-figure', { period, count: lacking.length, ref: `${ref}` })]
      : [say('attention.no-figure-for', { period, measures: someOf(lacking.map(({ name }) => name)) })];
  });
}

/** Every gap in the columns that are printed is told; of those left out, since nothing stands in them, only what is so. */
function gapsAgree(seen: Seen, told: readonly Saying[]) {
  const objectives = [...seen.lines.values()].map((measures, place) => ({ measures, ref: place + 1 }));
  const printed = objectives.flatMap(({ measures, ref }) => {
    const table = tableNamed(seen.pack, `Measures of objective ${ref}`);
    return gapsIn(seen, ref, { measures, years: table === undefined ? [] : ownPeriods(table) });
  });
  const years = Object.values(seen.cells).flatMap((row) => Object.keys(row).map((key) => key.slice(0, 4)));
  const possible = objectives.flatMap(({ measures, ref }) => gapsIn(seen, ref, { measures, years }));
  expect(told).toEqual(expect.arrayContaining(printed));
  expect(possible).toEqual(expect.arrayContaining([...told]));
}

/** What attention says is missing is empty in the grid, and what is wrongly empty is said to be missing. */
function missingAgrees(seen: Seen) {
  const { cells, lines } = seen;
  const items = byConcern(seen, 'missing figure');
  const isUnknown = ({ sentence }: AttentionItem) => sentence.say === 'attention.given-as';
  const unknown = items.filter(isUnknown).map((item) => {
    const [useId = '', figureId = ''] = aboutOf(item);
    return cellOf(useId, figureId);
  });
  const shown = [...lines.values()]
    .flat()
    .filter(isReported)
    .flatMap(({ useId }) =>
      statedIn(cells[useId])
        .filter(([key, { written }]) => key.endsWith('actual') && written === unknownText)
        .map(([key]) => `${useId} ${key}`),
    );
  expect(unknown.sort()).toEqual(shown.sort());
  const isTarget = ({ sentence }: AttentionItem) => sentence.say === 'attention.target-given-as';
  for (const item of items.filter(isTarget)) {
    const [useId = '', figureId = ''] = aboutOf(item);
    const key = cellOf(useId, figureId).slice(useId.length + 1);
    expect(cells[useId]?.[key]?.written).toBe(unknownText);
  }
  gapsAgree(
    seen,
    items.filter((item) => !isUnknown(item) && !isTarget(item)).map(({ sentence }) => sentence),
  );
}

async function storiesAgree({ get }: TestSession, { cells }: Seen) {
  for (const [useId, row] of Object.entries(cells)) {
    const [key, cell] = Object.entries(row)[0] ?? [];
    if (key === undefined || cell === undefined) continue;
    const [periodId, kind] = key.split(' ');
    // oxlint-disable-next-line no-await-in-loop
    const story = await get('figures', 'story', { useId, periodId, kind });
    const { written, provisional, computed } = cell;
    expect(story).toMatchObject({ written, provisional, computed });
  }
}

async function allAgree(session: TestSession, seen: Seen) {
  packAgrees(seen);
  latestAgrees(seen);
  await overviewAgrees(session, seen);
  disagreementsAgree(seen, session);
  missingAgrees(seen);
  await storiesAgree(session, seen);
}

/** One figure is another; one statement is settled; what was better is worse; a period has other days. */
const edits: readonly ((snapshot: Snapshot) => readonly Change[])[] = [
  ({ figures }) => figures.slice(0, 1).map(({ id }) => set(figure, id, 'value', value('7'))),
  ({ statements }) => statements.slice(0, 1).map(({ id }) => set(statement, id, 'settled', true)),
  ({ measures }) =>
    measures.map(({ id, polarity }) => {
      const other = polarity === 'lower is better' ? 'higher is better' : 'lower is better';
      return set(measure, id, 'polarity', other);
    }),
  ({ periods }) => periods.slice(-1).map(({ id }) => set(period, id, 'from', '2025-06-30')),
];

function edit({ session }: TestSession, changesIn: (snapshot: Snapshot) => readonly Change[]) {
  const changes = changesIn(session.index().snapshot);
  if (changes.length > 0) valueOf(session.write({ actor: 'The Clerk', act: inWords('Edit'), changes }));
}

/** What the session has kept in memory says the same as a register that is read from its file now. */
function freshlyReadAgrees({ session }: TestSession) {
  const said = (index: RegisterIndex) => ({
    attention: sortedAttention(index, session.today()),
    judgements: measuresInUse(index, session.today()).map(({ judgement }) => judgement),
    cells: measuresInUse(index, session.today()).map(({ cells }) => cells),
  });
  expect(said(session.index())).toEqual(said(indexOf(snapshot(session.live))));
}

describe('a figure', () => {
  it('is the same in the grid, the strategy, the overview, attention and the pack', async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(smallRegister, async (register) => {
        const session = await sessionOf(register);
        const seen = await seenIn(session);
        await allAgree(session, seen);
        // What was worked out before an edit is not taken for what holds after it.
        for (const changesIn of edits) {
          edit(session, changesIn);
          freshlyReadAgrees(session);
        }
        await allAgree(session, await seenIn(session));
        for (const { concern, sentence } of seen.attention) met.add(concern).add(sentence.say);
        if (Object.values(seen.cells).some((row) => Object.values(row).some(({ computed }) => computed)))
          met.add('computed');
        if (cellsWith(seen, 'figures.both-disagree').length > 0) met.add('both');
      }),
      { seed: 20_240_712, numRuns: 60 },
    );
    // The registers drawn hold every case that is compared.
    expect([...met]).toEqual(
      expect.arrayContaining([
        'contradiction',
        'formula',
        'missing figure',
        'lapsed override',
        'attention.given-as',
        'attention.none-has-figure',
        'attention.no-figure-for',
        'computed',
        'both',
      ]),
    );
  });
});
