// The changes that an import writes: of the lines that are ticked, with the values that a person put in their place, and where
// each came from.

import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { printOf, sourceFile } from '../../../../shared/files/model/source-file.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import { moneyText, readPounds } from '../../../../shared/language/money.ts';
import { readInUnit } from '../../../../shared/language/read-in-unit.ts';
import type { FiguresPlan, Payload, PlannedLine } from './plan.ts';

export interface Choices {
  readonly isTicked: (line: number) => boolean;
  /** What a person wrote in place of the cell's value. */
  readonly edited: (line: number) => Payload | undefined;
}

/** What a person wrote, as the payload of its line; or why it can't be. */
export function editedPayload(
  { payload }: PlannedLine,
  text: string,
):
  | { readonly ok: true; readonly payload: Payload; readonly shown: string }
  | { readonly ok: false; readonly problem: string } {
  if (payload === undefined)
    return { ok: false, problem: 'There is nothing in the register that this cell could be written to.' };
  if (payload.to === 'words') return { ok: true, payload: { ...payload, words: text }, shown: text };
  if (payload.to === 'amount') {
    const pence = readPounds(text);
    return pence === undefined
      ? { ok: false, problem: `“${text}” is not an amount of money. Write it in pounds, like 1,234.50.` }
      : { ok: true, payload: { ...payload, pence }, shown: moneyText(pence) };
  }
  const read = readInUnit(text, payload.unit);
  if (!read.ok) return read;
  const { value, provisional } = read.read;
  return {
    ok: true,
    payload: { ...payload, value, provisional: payload.provisional || provisional },
    shown: figureText(value),
  };
}

interface Origin {
  readonly source: string;
  readonly sourceFileId: string;
}

function payloadChanges(payload: Payload, { source, sourceFileId }: Origin): Change[] {
  switch (payload.to) {
    case 'figure': {
      const { id, exists, measureId, periodId, kind, value, provisional, wasProvisional } = payload;
      if (!exists)
        return [create(figure, id, { measureId, periodId, kind, value, provisional, source, sourceFileId })];
      return [
        set(figure, id, 'value', value),
        set(figure, id, 'source', source),
        set(figure, id, 'sourceFileId', sourceFileId),
        ...(provisional === wasProvisional ? [] : [set(figure, id, 'provisional', provisional)]),
      ];
    }
    case 'amount': {
      const { id, exists, lineId, kind, pence } = payload;
      if (!exists) return [create(financeAmount, id, { lineId, kind, pence, source, sourceFileId })];
      return [
        set(financeAmount, id, 'pence', pence),
        set(financeAmount, id, 'source', source),
        set(financeAmount, id, 'sourceFileId', sourceFileId),
      ];
    }
    case 'words':
      return [set(financeLine, payload.lineId, payload.field, payload.words)];
  }
}

/** Only the periods and headings that something ticked needs are made, parents first. */
function neededFirst(plan: FiguresPlan, payloads: readonly Payload[]): Change[] {
  const lineIds = new Set(payloads.flatMap((payload) => (payload.to === 'figure' ? [] : [payload.lineId])));
  const byId = new Map(plan.newLines.map((line) => [line.id, line]));
  for (const id of lineIds) {
    const parentId = byId.get(id)?.parentId;
    if (parentId != null && byId.has(parentId)) lineIds.add(parentId);
  }
  const lines = plan.newLines.filter(({ id }) => lineIds.has(id));
  const periodIds = new Set([
    ...lines.map(({ yearId }) => yearId),
    ...payloads.flatMap((payload) => (payload.to === 'figure' ? [payload.periodId] : [])),
  ]);
  return [
    ...plan.newPeriods
      .filter(({ id }) => periodIds.has(id))
      .map(({ id, ...fields }) => create(period, id, fields)),
    ...lines.map(({ id, ...fields }) => create(financeLine, id, fields)),
  ];
}

/** "q2-finance.xlsx, Budget!C5". */
function sourceOf(plan: FiguresPlan, { sheet, cell }: PlannedLine, edited: boolean): string {
  return `${plan.file}, ${sheet}!${cell}${edited ? ' (another value was written in its place)' : ''}`;
}

export interface ImportChanges {
  readonly changes: readonly Change[];
  /** How many figures and amounts they write. */
  readonly figures: number;
  /** The closed periods they touch, as they are called. */
  readonly closed: readonly string[];
}

export function importChanges(plan: FiguresPlan, choices: Choices, today: string): ImportChanges {
  const written: Change[] = [];
  const payloads: Payload[] = [];
  const closed = new Set<string>();
  plan.lines.forEach((line, place) => {
    const edited = choices.edited(place);
    const payload = edited ?? line.payload;
    if (payload === undefined || !choices.isTicked(place)) return;
    payloads.push(payload);
    written.push(
      ...payloadChanges(payload, {
        source: sourceOf(plan, line, edited !== undefined),
        sourceFileId: printOf(plan.sha256),
      }),
    );
    const label = payload.to === 'figure' ? plan.closed[payload.periodId] : undefined;
    if (label !== undefined) closed.add(label);
  });
  if (payloads.length === 0) return { changes: [], figures: 0, closed: [] };
  const file = plan.fileIsKnown
    ? []
    : [
        create(sourceFile, printOf(plan.sha256), {
          print: printOf(plan.sha256),
          sha256: plan.sha256,
          name: plan.file,
          importedOn: today,
        }),
      ];
  // In the order of the tables, so that a large import writes each page once.
  written.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const figures = payloads.filter(({ to }) => to !== 'words').length;
  return { changes: [...file, ...neededFirst(plan, payloads), ...written], figures, closed: [...closed] };
}

/** "Import 214 figures from q2-finance.xlsx". */
export function importIntent(figures: number, file: string): string {
  return `Import ${figures === 1 ? 'one figure' : `${figures} figures`} from ${file}`;
}
