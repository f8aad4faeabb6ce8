// The measures of every objective against the register: one measure however many objectives use it (docs/domain.md, case 5).

import { say } from '../../../../shared/language/say.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { measureUse } from '../../../../shared/strategy/model/measure-use.ts';
import { measure, type Formula } from '../../../../shared/strategy/model/measure.ts';
import { isOpenWay, type Polarity } from '../../../../shared/strategy/model/polarity.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import type { Measure, Snapshot } from '../../../../shared/register/snapshot.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { compare, positionsFor, type MatchContext } from './compare.ts';
import { matchFigures, type Merged, type ObjectiveWithId, type Rows } from './figures.ts';
import type { FoundMeasure } from '../find/findings.ts';
import type { LeadMatcher } from './leads.ts';
import { haveInCommon } from './pairing.ts';
import { isOpenFigure } from './unsaid.ts';
import { sameValue } from '../../../../shared/figures/rules/quantity.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function matchMeasures(
  context: MatchContext,
  snapshot: Snapshot,
  strategyId: string,
  objectives: readonly ObjectiveWithId[],
  leads: LeadMatcher,
): void {
  const rows = {
    figures: byId(snapshot.figures),
    statements: byId(snapshot.statements),
    uses: byId(snapshot.measureUses),
  };
  const merged = mergeByName(context, snapshot, strategyId, objectives);
  const all = [...merged.values()];
  const positions = positionsFor(all.map(({ row }) => row?.position));
  matchPeriods(context, snapshot, objectives);
  all.forEach((each, index) => {
    matchMeasure(context, each, strategyId, positions[index] ?? 0, merged);
    matchFigures(context, rows, each);
    const named = each.uses.flatMap(({ found }) => found.leads);
    const first = each.uses[0];
    if (named.length > 0 && first !== undefined)
      leads.match({ measureId: each.id }, named, first.found.name, first.found.leadLocation);
  });
  for (const objective of objectives) matchUses(context, rows, objective, merged);
  listUsesElsewhere(context, snapshot, objectives, merged);
  listAbsent(context, snapshot, strategyId, merged);
}

function mergeByName(
  context: MatchContext,
  snapshot: Snapshot,
  strategyId: string,
  objectives: readonly ObjectiveWithId[],
): Map<string, Merged> {
  const rows = new Map(
    snapshot.measures
      .filter((row) => row.strategyId === strategyId)
      .map((row) => [comparable(row.name), row]),
  );
  const merged = new Map<string, Merged>();
  for (const objective of objectives) {
    for (const found of objective.found.measures) {
      const name = comparable(found.name);
      const row = rows.get(name);
      const known = merged.get(name) ?? { id: row?.id ?? context.newId(), row, uses: [] };
      known.uses.push({ objective, found });
      context.names.set(known.id, say('document.quoted', { words: known.row?.name ?? found.name }));
      merged.set(name, known);
    }
  }
  return merged;
}

function formulaOf(each: Merged, merged: ReadonlyMap<string, Merged>): Formula | null {
  for (const { objective, found } of each.uses) {
    if (found.formula === null) continue;
    const idAt = (index: number) => merged.get(comparable(objective.found.measures[index]?.name ?? ''))?.id;
    const [numerator, denominator] = [idAt(found.formula.numerator), idAt(found.formula.denominator)];
    if (numerator !== undefined && denominator !== undefined)
      return { kind: 'percentage', numerator, denominator };
  }
  return null;
}

/** A document that doesn't say, or says both, leaves what somebody has said since. */
function wayOf(found: Polarity, held: Polarity | undefined): Polarity {
  return isOpenWay(found) && held !== undefined && held !== 'not known' ? held : found;
}

/** A document whose figures are all still open says nothing of what they are counted in. */
function unitOf({ row, uses }: Merged, { unit }: FoundMeasure): FoundMeasure['unit'] {
  const isSaid =
    unit !== 'number' || uses.some(({ found }) => found.figures.some(({ value }) => !isOpenFigure(value)));
  return isSaid ? unit : (row?.unit ?? unit);
}

function matchMeasure(
  context: MatchContext,
  each: Merged,
  strategyId: string,
  position: number,
  merged: ReadonlyMap<string, Merged>,
) {
  const found = each.uses.find((use) => use.found.kind === 'quantitative')?.found ?? each.uses[0]?.found;
  if (found === undefined) return;
  const subset = each.uses.map((use) => use.found.subsetOf).find((name) => name !== null);
  const fields = {
    strategyId,
    name: found.name,
    unit: unitOf(each, found),
    polarity: wayOf(found.polarity, each.row?.polarity),
    kind: found.kind,
    adoption: each.uses.some((use) => use.found.adoption === 'adopted') ? 'adopted' : found.adoption,
    caveat: each.uses.map((use) => use.found.caveat).find((text) => text !== null) ?? null,
    formula: formulaOf(each, merged) ?? each.row?.formula ?? null,
    tolerance: found.tolerance,
    subsetOf: subset === undefined ? null : (merged.get(comparable(subset))?.id ?? null),
    position,
  };
  const row = each.row;
  // A measure whose name differs only in capitals or quotes is the same one, under the register's name.
  compare(context, {
    entity: measure,
    name: found.name,
    location: found.location,
    id: each.id,
    row,
    fields: row === undefined ? fields : { ...fields, name: row.name },
    onlyAtFirst: ['position'],
    shows: ['unit', 'polarity', 'tolerance', 'caveat'],
  });
}

function matchUses(
  context: MatchContext,
  rows: Rows,
  { found: objective, id: objectiveId }: ObjectiveWithId,
  merged: ReadonlyMap<string, Merged>,
) {
  const uses = objective.measures.map((found) => {
    const measureId = merged.get(comparable(found.name))?.id ?? '';
    const id = naturalId([objectiveId, measureId]);
    return { found, measureId, id, row: rows.uses.get(id) };
  });
  const positions = positionsFor(uses.map(({ row }) => row?.position));
  const seen = new Set<string>();
  uses.forEach(({ found, measureId, id, row }, index) => {
    if (seen.has(id)) return; // the same measure twice in one table is one use; its figures are compared all the same
    seen.add(id);
    const { group, label, footnote, comment, statedStatus } = found;
    compare(context, {
      entity: measureUse,
      name: say('strategy.use-named', { measure: found.name, ref: objective.ref ?? '' }),
      location: found.location,
      id,
      row,
      fields: {
        objectiveId,
        measureId,
        groupHeading: group,
        label,
        footnote,
        comment,
        statedStatus,
        position: positions[index] ?? 0,
      },
      onlyAtFirst: ['position'],
      shows: ['groupHeading', 'footnote', 'comment', 'statedStatus'],
    });
  });
}

/** A measure that the document has under another objective only: where it was, it stays until somebody takes it out. */
function listUsesElsewhere(
  context: MatchContext,
  snapshot: Snapshot,
  objectives: readonly ObjectiveWithId[],
  merged: ReadonlyMap<string, Merged>,
) {
  const refs = new Map(objectives.map(({ id, found }) => [id, found.ref ?? '']));
  const inDocument = new Map([...merged.values()].map((each) => [each.id, each]));
  for (const row of snapshot.measureUses) {
    const [ref, each] = [refs.get(row.objectiveId), inDocument.get(row.measureId)];
    if (ref === undefined || each === undefined) continue;
    if (each.uses.some(({ objective }) => objective.id === row.objectiveId)) continue;
    const measureName = each.row?.name ?? '';
    context.collect.absent(say('strategy.use-named', { measure: measureName, ref }));
  }
}

function matchPeriods(context: MatchContext, snapshot: Snapshot, objectives: readonly ObjectiveWithId[]) {
  const known = new Set(snapshot.periods.map(({ id }) => id));
  let undated = snapshot.periods.length;
  for (const { found } of objectives) {
    for (const { period: read, headedAt: location } of found.measures.flatMap(({ figures }) => figures)) {
      const id = naturalId([read.key]);
      if (known.has(id)) continue;
      known.add(id);
      undated += 1;
      const fields = { key: read.key, label: read.label, from: read.from, to: read.to, position: undated };
      compare(context, { entity: period, name: periodName(read), location, id, row: undefined, fields });
    }
  }
}

/** The new measure of the same objective that may be this one under another name: it has its figures, or words of its name. */
function likelyRenamed(snapshot: Snapshot, row: Measure, all: readonly Merged[]): string | undefined {
  const under = new Set(
    snapshot.measureUses
      .filter(({ measureId }) => measureId === row.id)
      .map(({ objectiveId }) => objectiveId),
  );
  const figures = snapshot.figures.filter(({ measureId }) => measureId === row.id);
  const found = all.flatMap(({ row: known, uses }) =>
    known === undefined ? uses.filter(({ objective }) => under.has(objective.id)) : [],
  );
  const shared = ({ figures: own }: FoundMeasure) =>
    own.filter(({ period: { key }, kind, value }) =>
      figures.some(
        (each) => each.kind === kind && each.periodId === naturalId([key]) && sameValue(each.value, value),
      ),
    ).length;
  const likely = found
    .map((use) => ({ name: use.found.name, alike: shared(use.found) }))
    .filter(({ name, alike }) => alike > 0 || haveInCommon(name, row.name))
    .toSorted((a, b) => b.alike - a.alike);
  return likely[0]?.name;
}

function listAbsent(
  context: MatchContext,
  snapshot: Snapshot,
  strategyId: string,
  merged: ReadonlyMap<string, Merged>,
) {
  const inDocument = new Set([...merged.values()].map(({ id }) => id));
  for (const row of snapshot.measures) {
    if (row.strategyId !== strategyId || inDocument.has(row.id)) continue;
    const now = likelyRenamed(snapshot, row, [...merged.values()]);
    context.collect.absent(
      now === undefined
        ? say('document.absent-measure', { name: row.name })
        : say('document.absent-measure-renamed', { name: row.name, now }),
    );
  }
  const figures = new Set(
    [...merged.values()].flatMap(({ id, uses }) =>
      uses.flatMap(({ found }) =>
        found.figures.map((each) => naturalId([id, naturalId([each.period.key]), each.kind])),
      ),
    ),
  );
  const names = new Map(snapshot.measures.map((row) => [row.id, row.name]));
  const periods = new Map(snapshot.periods.map((row) => [row.id, row]));
  for (const row of snapshot.figures) {
    if (!inDocument.has(row.measureId) || figures.has(row.id)) continue;
    context.collect.absent(
      say('document.absent-figure', {
        kind: say(`figures.kind.${row.kind}`),
        measure: names.get(row.measureId) ?? '',
        period: periodName(periods.get(row.periodId)),
        figure: row.value.written,
      }),
    );
  }
}
