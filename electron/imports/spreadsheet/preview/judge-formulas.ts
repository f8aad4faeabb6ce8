// Figures checked against the formulas of their measures, calculated once everything else in the file is in.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { nothingWanted } from '../../../../shared/figures/model/period.ts';
import { digitsOf } from '../../../../shared/figures/rules/compare-figures.ts';
import { derive } from '../../../../shared/figures/rules/derived.ts';
import { formulaOf } from '../../../../shared/figures/rules/implied-counts.ts';
import { roundDecimal } from '../../../../shared/language/decimal.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import { say } from '../../../../shared/language/say.ts';
import { indexOf, type RegisterIndex } from '../../../../shared/register/register-index.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import type { DraftLine, NewPeriod, Payload, PlannedLine } from './plan.ts';

export function judgeFormulas(snapshot: Snapshot, lines: readonly DraftLine[], added: readonly NewPeriod[]) {
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

/** The first number of a figure as it is written: "73.5% (25/34)" is given to one place. */
const firstNumber = /\d[\d,]*(?:\.(?<fraction>\d+))?/u;

function formulaSays(index: RegisterIndex, payload: Extract<Payload, { to: 'figure' }>): Saying | undefined {
  const { measureId, periodId, kind, value } = payload;
  const [measure, period] = [index.measures.get(measureId), index.periods.get(periodId)];
  const use = index.snapshot.measureUses.find((row) => row.measureId === measureId);
  const digits = value.kind === 'exact' ? digitsOf(value) : undefined;
  if (kind !== 'actual' || !measure || !period || !use || digits === undefined) return undefined;
  const places = firstNumber.exec(value.written)?.groups?.['fraction']?.length ?? 0;
  const derived = derive(index, measure, period, use.objectiveId, places);
  if (derived === undefined) return undefined;
  // A cell of 73.529 that shows 74% agrees with a formula that comes to 74%.
  return derived.digits === digits || derived.digits === roundDecimal(digits, places)
    ? undefined
    : say('sheet.formula-says', { working: derived.working, value: figureText(derived.value) });
}

function withLines(snapshot: Snapshot, lines: readonly PlannedLine[], added: readonly NewPeriod[]): Snapshot {
  const figures = new Map(snapshot.figures.map((row) => [row.id, row]));
  for (const { payload, status } of lines) {
    if (payload?.to !== 'figure' || status === 'rejected' || status === 'contradictory') continue;
    const { id, measureId, periodId, kind, value, provisional } = payload;
    figures.set(id, { id, measureId, periodId, kind, value, provisional, provenance: null });
  }
  const periods = [
    ...snapshot.periods,
    ...added.map((period) => ({ ...period, ...nothingWanted, closedOn: null })),
  ];
  return { ...snapshot, figures: [...figures.values()], periods };
}
