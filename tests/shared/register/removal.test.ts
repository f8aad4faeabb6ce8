// What goes when something goes: one walk over what every kind says about what it owns.

import { seat } from '../../../shared/bodies/model/seat.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/model/activity.ts';
import { alias } from '../../../shared/files/model/alias.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { financeLine } from '../../../shared/finance/model/finance-line.ts';
import { financeLink } from '../../../shared/finance/model/finance-link.ts';
import { link } from '../../../shared/activities/model/link.ts';
import { create, remove, type Change, type Creation } from '../../../shared/kernel/change.ts';
import { naturalId, type Entity } from '../../../shared/kernel/entity.ts';
import { dismissal } from '../../../shared/attention/model/dismissal.ts';
import type { concernedKinds } from '../../../shared/attention/rules/concern.ts';
import { progressUpdate } from '../../../shared/activities/model/progress-update.ts';
import { device } from '../../../shared/exchange/model/device.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { importProfile } from '../../../shared/files/model/import-profile.ts';
import { financeAmount } from '../../../shared/finance/model/finance-amount.ts';
import { memberOrganisation } from '../../../shared/finance/model/member-organisation.ts';
import { project } from '../../../shared/finance/model/project.ts';
import { say } from '../../../shared/language/say.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure, type Formula } from '../../../shared/strategy/model/measure.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { period } from '../../../shared/figures/model/period.ts';
import { person } from '../../../shared/people/model/person.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { undo } from '../../../electron/register/write/undo.ts';
import { aRegister, messageOf, valueOf, type TestRegister } from '../../electron/register/a-register.ts';
import { samples } from '../../electron/register/projection/samples.ts';

function aFullRegister(...more: Creation[]): TestRegister {
  const register = aRegister();
  register.write(...samples, ...more);
  return register;
}

function removal(register: TestRegister, entity: Entity, ...ids: string[]) {
  return removalOf(
    indexOf(snapshot(register)),
    ids.map((id) => ({ entity, id })),
  );
}

/** "figure m/2024-07/actual" of each that goes, and "project lab: financeLineId" of each that stays with an empty field. */
function said(changes: readonly Change[]): string[] {
  return changes
    .map((change) => {
      if (!('field' in change)) throw new Error('nothing is made by a removal');
      const { entity, id, field } = change;
      return field === 'deleted' ? `${entity} ${id}` : `${entity} ${id}: ${field}`;
    })
    .sort();
}

function use(objectiveId: string, measureId: string) {
  return create(measureUse, naturalId([objectiveId, measureId]), { objectiveId, measureId });
}

function another(id: string, fields: Partial<Parameters<typeof create<typeof measure>>[2]> = {}) {
  return create(measure, id, {
    strategyId: 's',
    name: `Measure ${id}`,
    unit: 'number',
    polarity: 'higher is better',
    kind: 'quantitative',
    adoption: 'adopted',
    ...fields,
  });
}

const second = create(objective, 'o2', { strategyId: 's', ref: '2', title: 'Warm homes' });

const itsUse = ['measure_use o/m', 'statement m∕2024-07∕actual/o∕m'];
const itsMeasure = ['alias full council members', 'figure m/2024-07/actual', 'measure m'];

type ConcernedKind = (typeof concernedKinds)[number];

function setAside(entity: ConcernedKind, id: string) {
  const said = say('attention.no-figure-for', { period: 'July 2024', measures: 'Full members' });
  const concernKey = `missing figure: ${id}`;
  const words = { said, reason: 'Agreed', by: 'Secretary' };
  return create(dismissal, naturalId([concernKey]), { concernKey, about: [{ entity, id }], ...words });
}

describe('a measure', () => {
  it('goes with the last objective that uses it, with its figures, its leads and its other names', () => {
    const changes = valueOf(removal(aFullRegister(), measureUse, 'o/m'));
    expect(said(changes)).toEqual([...itsUse, ...itsMeasure].sort());
  });

  it('stays while another objective uses it', () => {
    const register = aFullRegister(second, use('o2', 'm'));
    expect(said(valueOf(removal(register, measureUse, 'o/m')))).toEqual(itsUse);
    expect(said(valueOf(removal(register, measureUse, 'o/m', 'o2/m')))).toContain('measure m');
  });

  it('stays while another is counted inside it, and goes with that one', () => {
    const register = aFullRegister(another('inner', { subsetOf: 'm' }), use('o', 'inner'));
    expect(said(valueOf(removal(register, measureUse, 'o/m')))).toEqual(itsUse);
    const both = said(valueOf(removal(register, measureUse, 'o/m', 'o/inner')));
    expect(both).toEqual(expect.arrayContaining(['measure m', 'measure inner']));
    expect(messageOf(removal(register, measure, 'm'))).toBe(
      'still-used: measure Full members can’t be deleted while measure Measure inner needs it. Nothing was written.',
    );
  });

  it.each<Formula>([
    { kind: 'sum', of: ['other', 'm'] },
    { kind: 'percentage', numerator: 'm', denominator: 'other' },
    { kind: 'percentage', numerator: 'other', denominator: 'm' },
  ])('stays while another is calculated from it, and goes with that one: %j', (formula) => {
    const more = [another('other'), another('worked', { formula }), use('o', 'worked')];
    const register = aFullRegister(...more);
    expect(said(valueOf(removal(register, measureUse, 'o/m')))).toEqual(itsUse);
    expect(messageOf(removal(register, measure, 'm'))).toContain('while measure Measure worked needs it');
    expect(said(valueOf(removal(register, measureUse, 'o/m', 'o/worked')))).toContain('measure m');
  });

  it('goes with what was reported of it, and is passed over in an import profile', () => {
    const table = { sheet: '', target: 'measures', transposed: false, columns: {}, answers: {} } as const;
    const labels = { 'full members': { to: 'measure', measureId: 'm' } } as const;
    const register = aFullRegister(
      create(progressUpdate, '2024-07/m', { periodId: '2024-07', subjectId: 'm', by: 'The Treasurer' }),
      create(importProfile, 'names it', { name: 'Monthly', tables: [{ ...table, labels }] }),
    );
    const gone = said(valueOf(removal(register, measureUse, 'o/m')));
    expect(gone).toEqual([...itsUse, ...itsMeasure, 'progress_update 2024-07/m'].sort());
  });
});

describe('what was set aside', () => {
  it.each<[Entity & { readonly name: ConcernedKind }, string]>([
    [objective, 'o'],
    [measure, 'm'],
    [measureUse, 'o/m'],
    [figure, 'm/2024-07/actual'],
    [statement, 'm∕2024-07∕actual/o∕m'],
    [financeAmount, 'labs/budget'],
    [project, 'lab'],
    [activity, 'b'],
  ])('goes with what it was about: $0.name', (entity, id) => {
    const made = setAside(entity.name, id);
    const gone = said(valueOf(removal(aFullRegister(made), entity, id)));
    expect(gone).toContain(`dismissal ${made.id}`);
  });

  it('goes when one of several it was about does', () => {
    const both = ['a', 'b'].map((id) => ({ entity: 'activity' as const, id }));
    const made = { ...setAside('activity', 'b'), id: 'both' };
    const register = aFullRegister({ ...made, fields: { ...made.fields, concernKey: 'both', about: both } });
    expect(said(valueOf(removal(register, activity, 'b')))).toContain('dismissal both');
  });
});

describe('an activity', () => {
  it('goes with its parts, leads, links and what was said of it, with what pays for it, and with what was merged into it', () => {
    const merged = { objectiveId: 'o', description: 'The same', progress: 'not reported' } as const;
    const register = aFullRegister(
      create(activity, 'c', { ...merged, mergedInto: 'a' }),
      create(link, 'b/c', { fromId: 'b', toId: 'c' }),
      create(financeLink, 'paid', { lineId: 'labs', activityId: 'a' }),
    );
    expect(said(valueOf(removal(register, activity, 'a')))).toEqual([
      'action letter: activityId',
      'activity a',
      'activity c',
      'activity_part part',
      'dismissal overdue∕a',
      'finance_link paid',
      'lead l',
      'link a/b',
      'link b/c',
      'progress_update 2024-07/a',
    ]);
  });
});

describe('an objective', () => {
  it('goes with all that is under it, also where money is linked with it', () => {
    const register = aFullRegister();
    const gone = said(valueOf(removal(register, objective, 'o')));
    expect(gone).toEqual(
      expect.arrayContaining(['activity a', 'activity b', 'note n', 'finance_link fl', ...itsMeasure]),
    );
    expect(gone.filter((each) => each === 'link a/b')).toHaveLength(1);
  });
});

describe('a budget heading', () => {
  it('goes with what is under it, and what it paid for stays', () => {
    expect(said(valueOf(removal(aFullRegister(), financeLine, 'projects')))).toEqual([
      'finance_amount labs/budget',
      'finance_line labs',
      'finance_line projects',
      'finance_link fl',
      'project lab: financeLineId',
    ]);
  });
});

describe('what others need', () => {
  it.each<[string, Entity, string, string]>([
    ['a period with figures', period, '2024-07', 'period July 2024 can’t be deleted while figure'],
    [
      'what says it in its own words: a person',
      person,
      'p',
      'The Treasurer voted, and how a member voted is kept',
    ],
    ['an organisation', memberOrganisation, 'org', 'Northbank Council takes part in projects.'],
    [
      'a computer that vouched for another',
      device,
      'first',
      'computer First can’t be deleted while computer',
    ],
  ])('is not deleted: %s', (_, entity, id, message) => {
    const vouching = [
      create(device, 'first', { name: 'First', signKey: 'key', recipient: 'age1' }),
      create(device, 'next', { name: 'Next', signKey: 'key', recipient: 'age1', vouchedBy: 'first' }),
    ];
    expect(messageOf(removal(aFullRegister(...vouching), entity, id))).toContain(message);
  });

  it('is deleted once what needs it is given to another in the same step', () => {
    const bursar = [
      create(person, 'q', { name: 'The Bursar' }),
      create(lead, 'ql', { activityId: 'b', kind: 'person', personId: 'q' }),
      create(seat, 'qs', { bodyId: 'board', personId: 'q', role: 'member', votes: true }),
    ];
    const index = indexOf(snapshot(aFullRegister(...bursar)));
    const things = [{ entity: person, id: 'q' }];
    const given = [
      { entity: lead, id: 'ql' },
      { entity: seat, id: 'qs' },
    ];
    expect(said(valueOf(removalOf(index, things, given)))).toEqual(['person q']);
  });
});

/** It is never made: it proves its point by not compiling. */
export const byHand = () => [
  remove(lead, 'l'),
  // @ts-expect-error -- its leads would be left behind
  remove(activity, 'a'),
];

describe('any removal', () => {
  it('is taken by the register as it is, and comes back whole by undo', () => {
    const extra = [
      second,
      use('o2', 'm'),
      another('inner', { subsetOf: 'm' }),
      use('o2', 'inner'),
      create(alias, 'nn', { words: 'nn', measureId: 'inner' }),
      create(figure, 'inner/2024-07/actual', {
        measureId: 'inner',
        periodId: '2024-07',
        kind: 'actual',
        value: { kind: 'unknown', written: 'TBC' },
      }),
    ];
    const things = [...samples, ...extra];
    fc.assert(
      fc.property(
        fc.constantFrom(...new Set(things.map(({ entity }) => entity))),
        fc.array(fc.nat(things.length - 1), { minLength: 1, maxLength: 3 }),
        (name, picks) => {
          const register = aFullRegister(...extra);
          try {
            const entity = entityNamed(name);
            const rows = things.filter((each) => each.entity === name);
            const ids = picks.map((pick) => rows[pick % rows.length]?.id ?? '');
            const before = snapshot(register);
            const made = entity === undefined ? undefined : removal(register, entity, ...ids);
            const changes = made?.ok === true ? made.value : [];
            fc.pre(changes.length > 0);
            const { batch } = register.write(...changes);
            expect(indexOf(snapshot(register)).row(name, ids[0] ?? '')).toBeUndefined();
            valueOf(undo(register, batch, 'Secretary'));
            expect(snapshot(register)).toEqual(before);
          } finally {
            register.close();
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
