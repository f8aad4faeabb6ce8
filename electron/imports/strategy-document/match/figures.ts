// The figures of one measure as the tables of its objectives state them: the first is the figure, and a statement stands beside it where
// another objective's table says something else, or has no target (docs/domain.md, case 5).

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import { noValue, statement } from '../../../../shared/figures/model/statement.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import { sameValue } from '../../../../shared/figures/rules/quantity.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Figure, Measure, MeasureUse, Statement } from '../../../../shared/register/snapshot.ts';
import type { FoundFigure, FoundMeasure, FoundObjective } from '../find/findings.ts';
import { compare, shown, stays, takeOut, type MatchContext } from './compare.ts';
import { isOpenFigure } from './unsaid.ts';

export interface ObjectiveWithId {
  readonly found: FoundObjective;
  readonly id: string;
}

export interface Merged {
  readonly id: string;
  readonly row: Measure | undefined;
  readonly uses: { readonly objective: ObjectiveWithId; readonly found: FoundMeasure }[];
}

/** The rows that a document of thousands of figures looks up one by one. */
export interface Rows {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly uses: ReadonlyMap<string, MeasureUse>;
}

interface Stated {
  readonly found: FoundFigure;
  readonly objective: ObjectiveWithId;
  readonly name: Saying;
}

/** What each objective states for each figure, in the document's order: the first is the figure, the others are compared with it. */
export function matchFigures(context: MatchContext, rows: Rows, { id: measureId, uses }: Merged) {
  const stated = new Map<string, Stated[]>();
  for (const { objective, found } of uses) {
    for (const each of found.figures) {
      const figureId = naturalId([measureId, naturalId([each.period.key]), each.kind]);
      const called = { measure: found.name, period: periodName(each.period) };
      const name =
        each.kind === 'actual'
          ? say('document.figure', called)
          : say('document.figure-of-kind', { ...called, kind: say(`figures.kind.${each.kind}`) });
      stated.set(figureId, [...(stated.get(figureId) ?? []), { found: each, objective, name }]);
    }
  }
  for (const [figureId, [first, ...others]] of stated) {
    if (first === undefined) continue;
    const row = rows.figures.get(figureId);
    const value = matchFigure(context, figureId, measureId, row, first);
    const held = { figureId, measureId, value, first };
    // Another table was the first, until it had the figure no longer: then the register held what this one says beside it.
    const stoodBeside = rows.statements.has(
      naturalId([figureId, naturalId([first.objective.id, measureId])]),
    );
    for (const other of stoodBeside ? [first, ...others] : others) matchStatement(context, rows, held, other);
    if (first.found.kind === 'target') matchUnstated(context, rows, held, without([first, ...others], uses));
  }
}

/** The objectives that use the measure and whose tables state none of this. */
function without(stated: readonly Stated[], uses: Merged['uses']): readonly ObjectiveWithId[] {
  const stating = new Set(stated.map(({ objective }) => objective.id));
  const others = uses.flatMap(({ objective }) => (stating.has(objective.id) ? [] : [objective]));
  return [...new Set(others)];
}

/** The value the register will hold for it once this import is done. */
function matchFigure(
  context: MatchContext,
  id: string,
  measureId: string,
  row: Figure | undefined,
  { found, name }: Stated,
): FigureValue {
  const same =
    row !== undefined &&
    sameValue(row.value, found.value) &&
    comparable(row.value.written) === comparable(found.value.written);
  const isOpen = row !== undefined && leavesOpen(row.value, found.value);
  const fields = {
    measureId,
    periodId: naturalId([found.period.key]),
    kind: found.kind,
    value: same ? row.value : found.value,
    provisional: isOpen ? row.provisional : found.provisional,
    provenance: { file: context.file, at: found.location },
  };
  const kept = isOpen || (row !== undefined && !same && isUnchangedInDocument(context, id, found.value));
  compare(context, {
    entity: figure,
    name,
    location: found.location,
    id,
    row,
    fields,
    open: isOpen ? { value: found.value.written } : {},
    detail: found.value.written,
  });
  return row !== undefined && kept ? row.value : fields.value;
}

function leavesOpen(known: FigureValue, found: FigureValue): boolean {
  return isOpenFigure(found) && !isOpenFigure(known);
}

function isUnchangedInDocument(context: MatchContext, id: string, value: FigureValue): boolean {
  return JSON.stringify(context.lastImported(id, 'value')) === JSON.stringify(value);
}

interface Held {
  readonly figureId: string;
  readonly measureId: string;
  readonly value: FigureValue;
  readonly first: Stated;
}

function matchStatement(context: MatchContext, rows: Rows, held: Held, { found, objective, name }: Stated) {
  const useId = naturalId([objective.id, held.measureId]);
  const id = naturalId([held.figureId, useId]);
  const row = rows.statements.get(id);
  const item = { entity: statement.name, id, name, location: sayDocumentLocation(found.location) };
  const agrees = sameValue(held.value, found.value);
  if (agrees && row === undefined) {
    context.collect.item({ ...item, kind: 'same', detail: '' });
    return;
  }
  if (agrees && row !== undefined && (row.unstated || !sameValue(row.value, found.value))) {
    const detail = say('document.now-agrees', {
      ref: objective.found.ref ?? '',
      figure: shown(found.value),
    });
    takeOut(context, { entity: statement, id }, { ...item, kind: 'settled by the document', detail });
    return;
  }
  const known = row?.value ?? (rows.figures.has(held.figureId) ? held.value : undefined);
  const isOpen = known !== undefined && leavesOpen(known, found.value);
  if (isOpen && row === undefined) {
    const label = say('history.field.value');
    const detail = stays(label, shown(known), found.value.written);
    context.collect.item({ ...item, kind: 'kept', detail });
    return;
  }
  const fields = {
    figureId: held.figureId,
    measureUseId: useId,
    value: found.value,
    unstated: false,
    provenance: { file: context.file, at: found.location },
  };
  if (row === undefined) {
    context.collect.change({ entity: statement.name, id, fields });
    const detail = say('document.contradiction', {
      first: held.first.objective.found.ref ?? '',
      ours: shown(held.value),
      second: objective.found.ref ?? '',
      theirs: shown(found.value),
    });
    context.collect.item({ ...item, kind: 'contradiction', detail });
    return;
  }
  compare(context, {
    entity: statement,
    name,
    location: found.location,
    id,
    row,
    fields: isOpen && row !== undefined ? { ...fields, unstated: row.unstated } : fields,
    open: isOpen ? { value: found.value.written } : {},
  });
}

/** A target is nothing that an objective is judged by whose table has none. What somebody has typed there since stays. */
function matchUnstated(context: MatchContext, rows: Rows, held: Held, others: readonly ObjectiveWithId[]) {
  const { figureId, measureId, first } = held;
  for (const { id: objectiveId, found } of others) {
    const measureUseId = naturalId([objectiveId, measureId]);
    const id = naturalId([figureId, measureUseId]);
    if (rows.statements.has(id)) continue;
    context.collect.change(create(statement, id, { figureId, measureUseId, value: noValue, unstated: true }));
    context.collect.item({
      entity: statement.name,
      id,
      kind: 'new',
      name: first.name,
      location: sayDocumentLocation(first.found.location),
      detail: say('document.no-target-there', { ref: found.ref ?? '' }),
    });
  }
}
