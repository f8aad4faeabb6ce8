// What is typed into a cell, judged by one source of figures: nothing else is read, so no two parts of a change are of two states.

import { describe, expect, it } from 'vitest';
import type { FigureSource } from '../../../../electron/usecases/figures/figure-source.ts';
import { typedCell } from '../../../../electron/usecases/figures/typed-figures.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { removalOf } from '../../../../shared/register/removal.ts';
import type { Snapshot, Statement } from '../../../../shared/register/snapshot.ts';
import {
  aMeasure,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
  value,
} from '../../../shared/register/a-snapshot.ts';

function aStatement(fields: Partial<Statement> = {}): Statement {
  return {
    id: 'st',
    figureId: 'm/2024-07/actual',
    measureUseId: 'o1/m',
    value: value('60'),
    settled: false,
    unstated: false,
    provenance: null,
    ...fields,
  };
}

function aSource(more: Partial<Snapshot> = {}): FigureSource {
  const index = anIndex({
    objectives: [anObjective('1')],
    measures: [aMeasure()],
    measureUses: [aUse('1', 'm')],
    ...figuresFrom([{ measureId: 'm', heading: 'July 2024', text: '47' }]),
    ...more,
  });
  return {
    ...index,
    today: '2024-08-01',
    yearStartMonth: 4,
    columnsGiven: () => [],
    removalOf: (id) => removalOf(index, [{ entity: figure, id }]),
  };
}

function changesFor(source: FigureSource, text: string, periodId = '2024-07') {
  const typed = typedCell(source, { useId: 'o1/m', periodId, kind: 'actual', text });
  if (!typed.ok) return typed.problem.say;
  return typed.change.changes.map((change) =>
    'field' in change ? `${change.entity} ${change.id} ${change.field}` : `${change.entity} ${change.id}`,
  );
}

describe('a cell that is typed over', () => {
  it('changes the figure, and where it was read goes with it', () => {
    expect(changesFor(aSource(), '48')).toEqual([
      'figure m/2024-07/actual value',
      'figure m/2024-07/actual provenance',
    ]);
    expect(changesFor(aSource(), '47')).toEqual([]);
  });

  it('changes what its own objective states, and only while that isn’t settled', () => {
    expect(changesFor(aSource({ statements: [aStatement()] }), '48')).toEqual([
      'statement st value',
      'statement st provenance',
    ]);
    expect(changesFor(aSource({ statements: [aStatement({ settled: true })] }), '48')).toEqual([
      'figure m/2024-07/actual value',
      'figure m/2024-07/actual provenance',
    ]);
  });

  it('goes with all that any objective states of it when it is emptied', () => {
    const statements = [aStatement({ settled: true }), aStatement({ id: 'other', measureUseId: 'o2/m' })];
    expect(changesFor(aSource({ statements }), ' ')).toEqual([
      'statement st deleted',
      'statement other deleted',
      'figure m/2024-07/actual deleted',
    ]);
  });

  it('is refused when its period or its measure is gone', () => {
    expect(changesFor(aSource(), '48', '2031-07')).toBe('figures.period-gone');
    expect(changesFor(aSource({ measureUses: [] }), '48')).toBe('figures.measure-gone');
  });
});
