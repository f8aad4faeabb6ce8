// Figures as they are typed or pasted: read in the measure's own unit, and turned into changes, or refused with the reason.

import type { CellInput } from '../../../shared/figures/calls.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { sameValue, type FigureValue } from '../../../shared/figures/model/figure-value.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { period } from '../../../shared/figures/model/period.ts';
import type { Figure, Measure, MeasureUse } from '../../../shared/register/snapshot.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { say } from '../../../shared/language/say.ts';
import { readInUnit } from '../../../shared/language/read-in-unit.ts';
import { byId, statementsOfUse } from '../../register/read/query.ts';
import type { Session } from '../../session/session.ts';

export interface CellChange {
  readonly measure: Measure;
  readonly changes: readonly Change[];
}

export type TypedCell =
  { readonly ok: true; readonly change: CellChange } | { readonly ok: false; readonly problem: Saying };

/** The changes that make a cell say this; none when it says so already. */
export function typedCell(session: Session, { useId, periodId, kind, text }: CellInput): TypedCell {
  const use = byId(session.live, measureUse, useId);
  const owner = use === undefined ? undefined : byId(session.live, measure, use.measureId);
  if (use === undefined || owner === undefined) return { ok: false, problem: say('figures.measure-gone') };
  if (owner.kind === 'qualitative')
    return { ok: false, problem: say('figures.in-words-only', { measure: owner.name }) };
  const figureId = naturalId([owner.id, periodId, kind]);
  const present = byId(session.live, figure, figureId);
  const own = statementsOfUse(session.live, useId).find((row) => row.figureId === figureId);
  if (text.trim() === '') {
    const statements = session.index().snapshot.statements.filter((row) => row.figureId === figureId);
    const changes =
      present === undefined
        ? []
        : [...statements.map(({ id }) => remove(statement, id)), remove(figure, figureId)];
    return { ok: true, change: { measure: owner, changes } };
  }
  const typed = readInUnit(text, owner.unit);
  if (!typed.ok) return typed;
  const { value, provisional } = typed.read;
  if (present === undefined) {
    if (byId(session.live, period, periodId) === undefined)
      return { ok: false, problem: say('figures.period-gone') };
    const made = create(figure, figureId, { measureId: owner.id, periodId, kind, value, provisional });
    return { ok: true, change: { measure: owner, changes: [made] } };
  }
  const changes =
    own === undefined ? figureChanges(present, value) : statementChanges(own.id, own.value, value);
  const marked = provisional && !present.provisional ? [set(figure, figureId, 'provisional', true)] : [];
  return { ok: true, change: { measure: owner, changes: [...changes, ...marked] } };
}

function same(a: FigureValue, b: FigureValue): boolean {
  return sameValue(a, b) && a.written === b.written;
}

/** What is typed here no longer comes from the document. */
function figureChanges({ id, value: before }: Figure, value: FigureValue): Change[] {
  return same(before, value) ? [] : [set(figure, id, 'value', value), set(figure, id, 'provenance', null)];
}

/** A cell that shows what its own objective states changes that statement, and not what the other objectives say. */
function statementChanges(id: string, before: FigureValue, value: FigureValue): Change[] {
  return same(before, value)
    ? []
    : [set(statement, id, 'value', value), set(statement, id, 'provenance', null)];
}

export function useAndMeasure(
  session: Session,
  useId: string,
): { use: MeasureUse; measure: Measure } | undefined {
  const use = byId(session.view(), measureUse, useId);
  const owner = use === undefined ? undefined : byId(session.view(), measure, use.measureId);
  return use === undefined || owner === undefined ? undefined : { use, measure: owner };
}
