// The changes that an import writes: the lines that are ticked, with any values a person gave instead, and where each came
// from.

import type { Origin } from '../../../../shared/kernel/origin.ts';
import type { Provenance } from '../../../../shared/kernel/provenance.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { whatIsTaken, type TakenLines } from '../../../../shared/files/rules/what-is-taken.ts';
import { printOf, sourceFile } from '../../../../shared/files/model/source-file.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import { moneyText, readPounds } from '../../../../shared/language/money.ts';
import { readInUnit } from '../../../../shared/language/reading/figures/read-in-unit.ts';
import type { FiguresPlan, Payload, PlannedLine } from './plan.ts';

export interface Choices {
  readonly isTicked: (line: number) => boolean;
  /** What a person wrote instead of the cell's value. */
  readonly edited: (line: number) => Payload | undefined;
}

/** What a person wrote, as the payload of its line, or why it can't be one. */
export function editedPayload(
  { payload }: PlannedLine,
  text: string,
):
  | { readonly ok: true; readonly payload: Payload; readonly shown: string }
  | { readonly ok: false; readonly problem: Saying } {
  if (payload === undefined) return { ok: false, problem: say('sheet.nowhere-to-write') };
  if (payload.to === 'words') return { ok: true, payload: { ...payload, words: text }, shown: text };
  if (payload.to === 'amount') {
    const pence = readPounds(text);
    return pence === undefined
      ? { ok: false, problem: say('sheet.write-money', { words: text }) }
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

function payloadChanges(payload: Payload, provenance: Provenance, sourceFileId: string): Change[] {
  switch (payload.to) {
    case 'figure': {
      const { id, exists, measureId, periodId, kind, value, provisional, wasProvisional } = payload;
      if (!exists) return [create(figure, id, { measureId, periodId, kind, value, provisional, provenance })];
      return [
        set(figure, id, 'value', value),
        set(figure, id, 'provenance', provenance),
        ...(provisional === wasProvisional ? [] : [set(figure, id, 'provisional', provisional)]),
      ];
    }
    case 'amount': {
      const { id, exists, lineId, kind, pence } = payload;
      if (!exists) return [create(financeAmount, id, { lineId, kind, pence, provenance, sourceFileId })];
      return [
        set(financeAmount, id, 'pence', pence),
        set(financeAmount, id, 'provenance', provenance),
        set(financeAmount, id, 'sourceFileId', sourceFileId),
      ];
    }
    case 'words':
      return [set(financeLine, payload.lineId, payload.field, payload.words)];
  }
}

/** Only the periods and headings that a ticked line needs are created, parents first. */
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

function provenanceOf({ file }: FiguresPlan, { sheet, cell }: PlannedLine, edited: boolean): Provenance {
  return edited ? { file, sheet, cell, replaced: true } : { file, sheet, cell };
}

/** With how much of the file they write. */
export interface ImportChanges extends TakenLines {
  readonly changes: readonly Change[];
  /** The names of the closed periods they touch. */
  readonly closed: readonly Spoken[];
}

export function importChanges(plan: FiguresPlan, choices: Choices, today: string): ImportChanges {
  const written: Change[] = [];
  const payloads: Payload[] = [];
  const closed = new Map<string, Spoken>();
  const sourceFileId = printOf(plan.sha256);
  plan.lines.forEach((line, index) => {
    const edited = choices.edited(index);
    const payload = edited ?? line.payload;
    if (payload === undefined || !choices.isTicked(index)) return;
    payloads.push(payload);
    const provenance = provenanceOf(plan, line, edited !== undefined);
    written.push(...payloadChanges(payload, provenance, sourceFileId));
    if (payload.to !== 'figure') return;
    const name = plan.closed[payload.periodId];
    if (name !== undefined) closed.set(payload.periodId, name);
  });
  if (payloads.length === 0) return { changes: [], lines: 0, figures: 0, closed: [] };
  const file = plan.fileIsKnown
    ? []
    : [
        create(sourceFile, sourceFileId, {
          print: sourceFileId,
          sha256: plan.sha256,
          name: plan.file,
          importedOn: today,
        }),
      ];
  // In the order of the tables, so that a large import writes each page once.
  written.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const figures = payloads.filter(({ to }) => to !== 'words').length;
  return {
    changes: [...file, ...neededFirst(plan, payloads), ...written],
    lines: payloads.length,
    figures,
    closed: [...closed.values()],
  };
}

/** "Import 214 figures from q2-finance.xlsx". */
export function importAct(taken: TakenLines, file: string): Saying {
  return taken.lines === taken.figures
    ? say('spreadsheet.import', { count: taken.figures, file })
    : say('spreadsheet.import-both', { what: whatIsTaken(taken), file });
}

export function originOfPlan({ file, sha256 }: FiguresPlan): Origin {
  return { kind: 'workbook', file, sha256 };
}
