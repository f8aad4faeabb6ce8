// Figures as they are typed or pasted: read in the measure's own unit, and turned into changes, or refused with the reason.

import type { CellInput } from '../../../shared/figures/calls.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { Provenance } from '../../../shared/kernel/provenance.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import type { FigureValue } from '../../../shared/figures/model/figure-value.ts';
import { sameValue } from '../../../shared/figures/rules/quantity.ts';
import { figure, type FigureKind } from '../../../shared/figures/model/figure.ts';
import type { Figure, Measure, Statement } from '../../../shared/register/snapshot.ts';
import { noValue, statement } from '../../../shared/figures/model/statement.ts';
import { say } from '../../../shared/language/say.ts';
import { readInUnit } from '../../../shared/language/reading/figures/read-in-unit.ts';
import { figureAt, ownStatement, type FigureSource } from './figure-source.ts';

export interface CellChange {
  readonly measure: Measure;
  readonly changes: readonly Change[];
}

export type TypedCell =
  | { readonly ok: true; readonly change: CellChange }
  | { readonly ok: false; readonly problem: Saying };

/** The changes that make a cell say this; none when it says so already. `from`: the cell of a file that it was read in, if it was. */
export function typedCell(
  source: FigureSource,
  { useId, periodId, kind, text }: CellInput,
  from: Provenance | null = null,
): TypedCell {
  const owner = source.measures.get(source.uses.get(useId)?.measureId ?? '');
  if (owner === undefined) return { ok: false, problem: say('figures.measure-gone') };
  if (owner.kind === 'qualitative')
    return { ok: false, problem: say('figures.in-words-only', { measure: owner.name }) };
  const figureId = naturalId([owner.id, periodId, kind]);
  const present = figureAt(source, owner.id, { periodId, kind });
  const own = ownStatement(source, useId, figureId);
  if (text.trim() === '') {
    const leaves = leavingUnstated(own, kind);
    if (leaves !== undefined) return { ok: true, change: { measure: owner, changes: leaves } };
    const removal = present === undefined ? succeed([]) : source.removalOf(figureId);
    return removal.ok
      ? { ok: true, change: { measure: owner, changes: removal.value } }
      : { ok: false, problem: removal.error.message };
  }
  // What a cell shows is nothing new, whether or not anybody understands it.
  const shown = own?.unstated === true ? undefined : (own?.value ?? present?.value);
  if (shown?.kind === 'not understood' && shown.written === text.trim())
    return { ok: true, change: { measure: owner, changes: [] } };
  const typed = readInUnit(text, owner.unit);
  if (!typed.ok) return typed;
  const { value, provisional } = typed.read;
  if (present === undefined) {
    if (!source.periods.has(periodId)) return { ok: false, problem: say('figures.period-gone') };
    const made = create(figure, figureId, {
      measureId: owner.id,
      periodId,
      kind,
      value,
      provisional,
      provenance: from,
    });
    return { ok: true, change: { measure: owner, changes: [made] } };
  }
  const changes =
    own === undefined ? figureChanges(present, value, from) : statementChanges(own, value, from);
  const marked = provisional && !present.provisional ? [set(figure, figureId, 'provisional', true)] : [];
  return { ok: true, change: { measure: owner, changes: [...changes, ...marked] } };
}

function same(a: FigureValue, b: FigureValue): boolean {
  return sameValue(a, b) && a.written === b.written;
}

/** What is typed here no longer comes from the document. */
function figureChanges({ id, value: before }: Figure, value: FigureValue, from: Provenance | null): Change[] {
  return same(before, value) ? [] : [set(figure, id, 'value', value), set(figure, id, 'provenance', from)];
}

/** A cell that shows what its own objective states changes that statement, and not what the other objectives say. */
function statementChanges(
  { id, value: before, unstated }: Statement,
  value: FigureValue,
  from: Provenance | null,
): Change[] {
  const stated = unstated ? [set(statement, id, 'unstated', false)] : [];
  return same(before, value)
    ? stated
    : [...stated, set(statement, id, 'value', value), set(statement, id, 'provenance', from)];
}

/** A target that an objective has of its own goes without the other objective's. Undefined of any other figure. */
function leavingUnstated(own: Statement | undefined, kind: FigureKind): readonly Change[] | undefined {
  if (own === undefined || kind !== 'target') return undefined;
  return own.unstated
    ? []
    : [set(statement, own.id, 'unstated', true), set(statement, own.id, 'value', noValue)];
}
