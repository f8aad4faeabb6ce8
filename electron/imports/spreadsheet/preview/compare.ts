// Sets what was read against the register: what is new, what changes, what says the same, what contradicts, what can't be taken.

import { naturalId } from '../../../../shared/kernel/entity.ts';
import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { Figure, FinanceLine, Snapshot } from '../../../../shared/register/snapshot.ts';
import { digitsOf } from '../../../../shared/figures/rules/compare-figures.ts';
import { financeTrees, inOrder, type FinanceNode } from '../../../../shared/finance/rules/finance.ts';
import { derive } from '../../../../shared/figures/rules/derived.ts';
import { formulaOf } from '../../../../shared/figures/rules/implied-counts.ts';
import { indexOf, type RegisterIndex } from '../../../../shared/register/register-index.ts';
import { placesOf } from '../../../../shared/language/decimal.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import { moneyText } from '../../../../shared/language/money.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import type { ReadPeriod } from '../../../../shared/language/read-period.ts';
import type { FinancialYear } from '../../../../shared/language/financial-years.ts';
import type { FiguresPlan, NewLine, NewPeriod, Payload, PlannedLine } from './plan.ts';
import type { LineName, Reading } from './readings.ts';
import { saysTheSame } from './same-figure.ts';

export interface CompareInput {
  readonly file: string;
  readonly sha256: string;
  readonly snapshot: Snapshot;
  readonly basedOn: number;
  readonly newId: () => string;
  /** "the Treasurer on 12 July 2024": who last wrote this by hand. */
  readonly writtenBy: (id: string) => string;
}

export interface Comparison {
  readonly take: (reading: Reading) => void;
  readonly remark: (text: string) => void;
  readonly plan: () => FiguresPlan;
}

type Draft = { -readonly [K in keyof PlannedLine]: PlannedLine[K] };

/** Two cells of one file that speak of the same thing. */
interface Claimed {
  readonly cell: string;
  readonly shown: string;
  readonly says: (payload: Payload) => boolean;
}

export function comparison(input: CompareInput): Comparison {
  const { snapshot } = input;
  const lines: Draft[] = [];
  const remarks: string[] = [];
  const claimed = new Map<string, Claimed>();
  const periods = periodBook(snapshot);
  const money = lineBook(input, periods);
  const figures = new Map(snapshot.figures.map((row) => [row.id, row]));
  const amounts = new Map(snapshot.financeAmounts.map((row) => [row.id, row]));
  const measures = new Map(snapshot.measures.map((row) => [row.id, row]));

  const base = ({ sheet, cell, label, heading, shown }: Reading) => ({ sheet, cell, label, heading, shown });
  /** The first cell that speaks of a thing has it; a second that says otherwise is told so. */
  const clash = (key: string, reading: Reading, payload: Payload): string | undefined => {
    const first = claimed.get(key);
    const here = `${reading.sheet}!${reading.cell}`;
    if (first === undefined) {
      claimed.set(key, { cell: here, shown: reading.shown, says: (other) => samePayload(payload, other) });
      return undefined;
    }
    return first.says(payload)
      ? 'again'
      : `${first.cell} says ${first.shown} for the same. One of the two is wrong, and the first was taken.`;
  };

  const takeFigure = (reading: Extract<Reading, { to: 'figure' }>) => {
    const measure = measures.get(reading.measureId);
    if (measure === undefined) return;
    const period = periods.idOf(reading.period);
    const id = naturalId([measure.id, period.id, reading.kind]);
    const held = figures.get(id);
    const payload: Payload = {
      to: 'figure',
      id,
      exists: held !== undefined,
      measureId: measure.id,
      unit: measure.unit,
      periodId: period.id,
      kind: reading.kind,
      value: reading.read.value,
      provisional: reading.read.provisional,
      wasProvisional: held?.provisional ?? false,
    };
    const twice = clash(id, reading, payload);
    if (twice === 'again') return;
    const about = {
      ...base(reading),
      name: measure.name,
      period: period.label,
      kind: reading.kind,
      before: held === undefined ? '' : figureText(held.value),
      after: figureText(reading.read.value),
    };
    if (twice !== undefined) lines.push({ ...about, status: 'rejected', reason: twice, payload: undefined });
    else lines.push({ ...about, ...judgeFigure(held, reading.read.value, input), payload });
  };

  const takeAmount = (reading: Extract<Reading, { to: 'amount' }>) => {
    const { pence, kind } = reading;
    if (pence === null) return;
    const line = money.idOf(reading.line);
    const id = naturalId([line.id, kind]);
    const held = amounts.get(id);
    const payload: Payload = { to: 'amount', id, exists: held !== undefined, lineId: line.id, kind, pence };
    const twice = clash(id, reading, payload);
    if (twice === 'again') return;
    const about = {
      ...base(reading),
      name: line.name,
      period: reading.line.year.label,
      kind,
      before: held === undefined ? '' : moneyText(held.pence),
      after: moneyText(pence),
    };
    if (twice !== undefined) lines.push({ ...about, status: 'rejected', reason: twice, payload: undefined });
    else if (held === undefined) lines.push({ ...about, status: 'new', reason: '', payload });
    else if (held.pence === pence) lines.push({ ...about, status: 'same', reason: '', payload });
    else lines.push({ ...about, ...againstHand(held, input), payload });
  };

  const takeWords = (reading: Extract<Reading, { to: 'words' }>) => {
    const line = money.idOf(reading.line);
    const held = line.row?.[reading.field] ?? null;
    const key = `${line.id} ${reading.field}`;
    const payload: Payload = { to: 'words', lineId: line.id, field: reading.field, words: reading.words };
    const twice = clash(key, reading, payload);
    if (twice === 'again') return;
    const about = {
      ...base(reading),
      name: line.name,
      period: reading.line.year.label,
      kind: reading.field,
      before: held ?? '',
      after: reading.words,
    };
    if (twice !== undefined) lines.push({ ...about, status: 'rejected', reason: twice, payload: undefined });
    else if (held === reading.words) lines.push({ ...about, status: 'same', reason: '', payload });
    else lines.push({ ...about, status: held === null ? 'new' : 'changed', reason: '', payload });
  };

  return {
    take: (reading) => {
      if (reading.to === 'figure') takeFigure(reading);
      else if (reading.to === 'amount') takeAmount(reading);
      else if (reading.to === 'words') takeWords(reading);
      else {
        const { reason } = reading;
        const about = { ...base(reading), name: reading.label, period: '', kind: '', before: '', after: '' };
        lines.push({ ...about, status: 'rejected', reason, payload: undefined });
      }
    },
    remark: (text) => {
      remarks.push(text);
    },
    plan: () => {
      judgeDerived(snapshot, lines, periods.added());
      judgeMoney(snapshot, lines, money.added());
      const { file, sha256, basedOn } = input;
      const closed = snapshot.periods.flatMap(({ id, label, closedOn }) =>
        closedOn === null ? [] : [[id, label] as const],
      );
      return {
        file,
        sha256,
        fileIsKnown: snapshot.sourceFiles.some((row) => row.sha256 === sha256),
        lines,
        newPeriods: periods.added(),
        newLines: money.added(),
        remarks,
        closed: Object.fromEntries(closed),
        basedOn,
      };
    },
  };
}

function samePayload(a: Payload, b: Payload): boolean {
  if (a.to === 'figure' && b.to === 'figure')
    return saysTheSame(a.value, b.value) || saysTheSame(b.value, a.value);
  if (a.to === 'amount' && b.to === 'amount') return a.pence === b.pence;
  return a.to === 'words' && b.to === 'words' && a.words === b.words;
}

interface Judged {
  readonly status: PlannedLine['status'];
  readonly reason: string;
}

/** What somebody has typed is not overwritten by a file without their being asked. */
function againstHand(
  held: { readonly id: string; readonly source: string | null; readonly sourceFileId: string | null },
  { writtenBy }: CompareInput,
): Judged {
  if (held.source !== null || held.sourceFileId !== null) return { status: 'changed', reason: '' };
  return { status: 'contradictory', reason: `It was entered here by ${writtenBy(held.id)}.` };
}

function judgeFigure(held: Figure | undefined, value: FigureValue, input: CompareInput): Judged {
  if (held === undefined) return { status: 'new', reason: '' };
  if (saysTheSame(held.value, value)) return { status: 'same', reason: '' };
  return againstHand(held, input);
}

/** Against formulas as they stand with everything of this file taken in. */
function judgeDerived(snapshot: Snapshot, lines: Draft[], added: readonly NewPeriod[]) {
  const before = indexOf(snapshot);
  const formulas = new Set(
    snapshot.measures.filter((measure) => formulaOf(before, measure) !== null).map(({ id }) => id),
  );
  const concerned = lines.filter(
    ({ payload, status }) =>
      payload?.to === 'figure' && status !== 'rejected' && formulas.has(payload.measureId),
  );
  if (concerned.length === 0) return;
  const index = indexOf(withLines(snapshot, lines, added));
  for (const line of concerned) {
    const says = line.payload?.to === 'figure' ? formulaSays(index, line.payload) : undefined;
    if (says === undefined) continue;
    line.status = line.status === 'same' ? 'same' : 'contradictory';
    line.reason = says;
  }
}

function formulaSays(index: RegisterIndex, payload: Extract<Payload, { to: 'figure' }>): string | undefined {
  const { measureId, periodId, kind, value } = payload;
  const [measure, period] = [index.measures.get(measureId), index.periods.get(periodId)];
  const use = index.snapshot.measureUses.find((row) => row.measureId === measureId);
  const digits = value.kind === 'exact' ? digitsOf(value) : undefined;
  if (kind !== 'actual' || !measure || !period || !use || digits === undefined) return undefined;
  const shown = placesOf(figureText(value).replaceAll(/[^\d.]/gu, '') || '0');
  const derived = derive(index, measure, period, use.objectiveId, shown);
  if (derived === undefined) return undefined;
  const stated = figureText(value).replaceAll(/[^\d.-]/gu, '');
  return derived.value === stated || derived.value === digits
    ? undefined
    : `It is worked out: ${derived.working} is ${derived.value}${measure.unit === 'percent' ? '%' : ''}.`;
}

function withLines(snapshot: Snapshot, lines: readonly PlannedLine[], added: readonly NewPeriod[]): Snapshot {
  const figures = new Map(snapshot.figures.map((row) => [row.id, row]));
  for (const { payload, status } of lines) {
    if (payload?.to !== 'figure' || status === 'rejected' || status === 'contradictory') continue;
    const { id, measureId, periodId, kind, value, provisional } = payload;
    figures.set(id, { id, measureId, periodId, kind, value, provisional, source: null, sourceFileId: null });
  }
  const periods = [...snapshot.periods, ...added.map((period) => ({ ...period, closedOn: null }))];
  return { ...snapshot, figures: [...figures.values()], periods };
}

/** What headings under a heading come to, and variances, are worked out: a file that states the same brings nothing new. */
function judgeMoney(snapshot: Snapshot, lines: Draft[], added: readonly NewLine[]) {
  const amounts = new Map(snapshot.financeAmounts.map((row) => [row.id, row]));
  for (const { payload, status } of lines) {
    if (payload?.to !== 'amount' || status === 'rejected' || payload.kind === 'variance') continue;
    const { id, lineId, kind, pence } = payload;
    amounts.set(id, { id, lineId, kind, pence, source: null, sourceFileId: null });
  }
  const words = { owner: null, reason: null, notes: null };
  const financeLines = [...snapshot.financeLines, ...added.map((line) => ({ ...line, ...words }))];
  const index = indexOf({ ...snapshot, financeLines, financeAmounts: [...amounts.values()] });
  const years = new Set(financeLines.map(({ yearId }) => yearId));
  const nodes = new Map(
    [...years].flatMap((id) => inOrder(financeTrees(index, id))).map((node) => [node.line.id, node]),
  );
  for (const line of lines) {
    if (line.payload?.to !== 'amount' || line.status !== 'new') continue;
    const node = nodes.get(line.payload.lineId);
    if (node === undefined) continue;
    const worked = workedOut(node, line.payload.kind);
    if (worked === undefined) continue;
    const agrees = worked.includes(line.payload.pence);
    line.status = agrees ? 'same' : 'contradictory';
    line.reason = agrees ? '' : `It is worked out here as ${moneyText(worked[0] ?? 0)}.`;
  }
}

/** The amounts that an own one may be; undefined where nothing says what it should be. A variance is written either way round. */
function workedOut({ amounts, below, children }: FinanceNode, kind: AmountKind): number[] | undefined {
  if (kind !== 'variance') {
    const sum = children.length === 0 ? undefined : below[kind];
    return sum === undefined ? undefined : [sum];
  }
  const { budget, virement = 0, forecast, actual } = amounts;
  const against = [forecast, actual].filter((pence) => pence !== undefined);
  if (budget === undefined || against.length === 0) return undefined;
  return against.flatMap((pence) => [pence - budget - virement, budget + virement - pence]);
}

interface PeriodBook {
  readonly idOf: (period: ReadPeriod | FinancialYear) => { id: string; label: string };
  readonly added: () => readonly NewPeriod[];
}

/** The register's own period where it has one of this key. */
function periodBook(snapshot: Snapshot): PeriodBook {
  const known = new Map(snapshot.periods.map((row) => [row.id, row.label]));
  const added = new Map<string, NewPeriod>();
  return {
    idOf: ({ key, label, from, to }) => {
      const id = naturalId([key]);
      const held = known.get(id);
      if (held !== undefined) return { id, label: held };
      known.set(id, label);
      added.set(id, { id, key, label, from, to, position: snapshot.periods.length + added.size });
      return { id, label };
    },
    added: () => [...added.values()],
  };
}

interface BookedLine {
  readonly id: string;
  readonly name: string;
  readonly row: FinanceLine | undefined;
}

/** The lines of each year by heading, and by heading under its parent where a heading stands twice. */
function lineBook({ snapshot, newId }: CompareInput, periods: PeriodBook) {
  const added: NewLine[] = [];
  const rows = new Map(snapshot.financeLines.map((row) => [row.id, row]));
  const parentOf = (row: FinanceLine) => comparable(rows.get(row.parentId ?? '')?.heading ?? '');
  const byHeading = new Map<string, { id: string; parent: string }[]>();
  const keyOf = (yearId: string, heading: string) => `${yearId}\n${comparable(heading)}`;
  const put = (yearId: string, heading: string, id: string, parent: string) => {
    const key = keyOf(yearId, heading);
    byHeading.set(key, [...(byHeading.get(key) ?? []), { id, parent }]);
  };
  for (const row of snapshot.financeLines) put(row.yearId, row.heading, row.id, parentOf(row));
  const sides = new Map(snapshot.financeLines.map(({ heading, side }) => [comparable(heading), side]));
  const booked = new Map<string, BookedLine>();

  const find = (yearId: string, heading: string, parent: string | undefined): string | undefined => {
    const found = byHeading.get(keyOf(yearId, heading)) ?? [];
    const under = found.find((each) => each.parent === comparable(parent ?? ''));
    return (under ?? (parent === undefined || found.length === 1 ? found[0] : undefined))?.id;
  };
  const make = (
    yearId: string,
    heading: string,
    income: boolean,
    parent: { id: string; heading: string } | undefined,
  ): string => {
    const id = newId();
    const side = sides.get(comparable(heading)) ?? (income ? 'income' : 'expenditure');
    const position = snapshot.financeLines.length + added.length;
    added.push({ id, yearId, heading, side, parentId: parent?.id ?? null, position });
    put(yearId, heading, id, comparable(parent?.heading ?? ''));
    return id;
  };
  const resolve = ({ heading, parent, year, income }: LineName): BookedLine => {
    const yearId = periods.idOf(year).id;
    const name = parent === undefined ? heading : `${parent} › ${heading}`;
    const held = find(yearId, heading, parent);
    if (held !== undefined) return { id: held, name, row: rows.get(held) };
    if (parent === undefined) return { id: make(yearId, heading, income, undefined), name, row: undefined };
    const above = find(yearId, parent, undefined) ?? make(yearId, parent, income, undefined);
    return { id: make(yearId, heading, income, { id: above, heading: parent }), name, row: undefined };
  };
  return {
    idOf: (line: LineName): BookedLine => {
      const key = [line.year.key, line.parent ?? '', line.heading].join('\n');
      const known = booked.get(key);
      if (known !== undefined) return known;
      const made = resolve(line);
      booked.set(key, made);
      return made;
    },
    added: () => added,
  };
}
