// What is under a seal changes only with a reason, whoever changes it and however: asked at the door, and nowhere else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside } from '../../../../electron/register/connection.ts';
import type { Projection } from '../../../../electron/register/projection/projection.ts';
import { byId, lastKnown, snapshot } from '../../../../electron/register/read/query.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { redo, undo } from '../../../../electron/register/write/undo.ts';
import { progressUpdate } from '../../../../shared/activities/model/progress-update.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { statement } from '../../../../shared/figures/model/statement.ts';
import { translation } from '../../../../shared/translations/model/translation.ts';
import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { publication } from '../../../../shared/meetings/model/publication.ts';
import { action } from '../../../../shared/minutes/model/action.ts';
import { paperItem } from '../../../../shared/papers/model/paper-item.ts';
import { paperVersion } from '../../../../shared/papers/model/paper-version.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { entities } from '../../../../shared/register/entities.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { inWords } from '../../../in-english.ts';
import { aRegister, deletion, messageOf, valueOf, type TestRegister } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

const july = '2024-07';
const itsFigure = 'm/2024-07/actual';
const itsStatement = 'm∕2024-07∕actual/o∕m';
const itsUpdate = '2024-07/a';

function value(amount: number): FigureValue {
  const written = String(amount);
  return { kind: 'exact', quantity: { unit: 'number', amount: written }, written };
}

const another = create(figure, 'm/2024-07/target', {
  measureId: 'm',
  periodId: july,
  kind: 'target',
  value: value(50),
});

function aClosedJuly(): TestRegister {
  const register = aRegister();
  register.write(...samples);
  register.write(set(period, july, 'closedOn', '2024-08-01'));
  return register;
}

function explained(register: TestRegister, ...changes: Change[]) {
  return commit(register, { actor: 'Secretary', act: inWords('Edit'), reason: 'A late return', changes });
}

const asks =
  'needs-reason: Reporting for July 2024 was closed on 1 August 2024. Say why this is changing. Nothing has been written yet.';

describe('a closed period', () => {
  it.each<[string, ...Change[]]>([
    ['a figure of it is set', set(figure, itsFigure, 'value', value(48))],
    ['a figure of it is marked', set(figure, itsFigure, 'provisional', false)],
    ['a figure of it is made', another],
    ['a figure of it is deleted', deletion(statement, itsStatement), deletion(figure, itsFigure)],
    ['what an objective states of it is set', set(statement, itsStatement, 'value', value(45))],
    ['a contradiction about it is settled', set(statement, itsStatement, 'settled', true)],
    ['what a lead answered for it is changed', set(progressUpdate, itsUpdate, 'sentence', 'Done.')],
    [
      'what a lead answers for it comes late',
      create(progressUpdate, '2024-07/b', { periodId: july, subjectId: 'b', by: 'The Treasurer' }),
    ],
    [
      'it is opened and changed in one step',
      set(period, july, 'closedOn', null),
      set(figure, itsFigure, 'value', value(48)),
    ],
    ['it is one of many changes', set(person, 'p', 'name', 'The Clerk'), another],
  ])('asks for a reason when %s, and with one lets it be done', (_, ...changes) => {
    const register = aClosedJuly();
    const before = snapshot(register);
    expect(messageOf(register.tryToWrite(...changes))).toBe(asks);
    expect(snapshot(register)).toEqual(before);
    expect(register.log.lastBatch()).toBe(2);
    const { batch } = valueOf(explained(register, ...changes));
    expect(register.log.batch(batch)?.reason).toBe('A late return');
    expect(snapshot(register)).not.toEqual(before);
  });

  it.each(['', '  '])('takes no reason of nothing (“%s”)', (reason) => {
    const register = aClosedJuly();
    const changes = [set(figure, itsFigure, 'value', value(48))];
    expect(messageOf(commit(register, { actor: 'A', act: inWords('Edit'), reason, changes }))).toBe(asks);
  });

  it('asks when something of it is brought back, taken back or done again', () => {
    const register = aClosedJuly();
    const edit = valueOf(explained(register, set(figure, itsFigure, 'value', value(48)))).batch;
    expect(messageOf(undo(register, edit, 'Secretary'))).toBe(asks);
    const undone = valueOf(undo(register, edit, 'Secretary', 'It was right')).batch;
    expect(register.log.batch(undone)?.reason).toBe('It was right');
    expect(messageOf(redo(register, edit, 'Secretary'))).toBe(asks);
    valueOf(redo(register, edit, 'Secretary', 'It was not'));
    valueOf(explained(register, deletion(statement, itsStatement), deletion(figure, itsFigure)));
    const back: Change = { entity: 'figure', id: itsFigure, field: 'deleted', value: false };
    expect(messageOf(register.tryToWrite(back))).toBe(asks);
    const again = create(figure, itsFigure, {
      measureId: 'm',
      periodId: july,
      kind: 'actual',
      value: value(1),
    });
    expect(messageOf(register.tryToWrite(again))).toBe(asks);
    expect(byId(register, figure, itsFigure)).toBeUndefined();
  });

  it('lets everything else change without one: other periods, itself, what is not reported for it', () => {
    const register = aClosedJuly();
    register.write(
      create(period, '2024-10', { key: '2024-10', label: 'October 2024' }),
      create(figure, 'm/2024-10/actual', {
        measureId: 'm',
        periodId: '2024-10',
        kind: 'actual',
        value: value(50),
      }),
      set(person, 'p', 'name', 'The Clerk'),
      set(period, july, 'label', 'Mid 2024'),
    );
    register.write(set(period, july, 'closedOn', null));
    register.write(set(figure, itsFigure, 'value', value(48)));
    expect(register.log.lastBatch()).toBe(5);
  });

  it('may be entered together with its figures, as it stood elsewhere', () => {
    const register = aRegister();
    register.write(
      ...samples,
      create(period, '2023', { key: '2023', label: '2023', closedOn: '2024-01-31' }),
      {
        entity: 'figure',
        id: 'm/2023/actual',
        fields: { measureId: 'm', periodId: '2023', kind: 'actual', value: value(40) },
      },
    );
    expect(messageOf(register.tryToWrite(set(figure, 'm/2023/actual', 'value', value(41))))).toContain(
      'Reporting for 2023 was closed on 31 January 2024',
    );
  });

  it('is named with the other closed ones, as far as there is room', () => {
    const register = aClosedJuly();
    const months = ['2024-08', '2024-09', '2024-10', '2024-11'];
    register.write(...months.map((key) => create(period, key, { key, label: key, closedOn: '2025-01-01' })));
    const late = [july, ...months].map((periodId) =>
      create(figure, `m/${periodId}/forecast`, {
        measureId: 'm',
        periodId,
        kind: 'forecast',
        value: value(1),
      }),
    );
    expect(messageOf(register.tryToWrite(...late))).toBe(
      'needs-reason: Reporting for July 2024 was closed on 1 August 2024; Reporting for 2024-08 was closed on 1 January 2025; Reporting for 2024-09 was closed on 1 January 2025; and 2 more. Say why these are changing. Nothing has been written yet.',
    );
  });
});

describe('asking the file what is sealed', () => {
  /** How often a batch reads rows of each kind to learn whether they are sealed, or seal. */
  function reads(register: TestRegister, ...changes: Change[]): Record<string, number> {
    const counts: Record<string, number> = {};
    const { projection } = register[inside];
    const counting: Projection = {
      ...projection,
      table: (name) => {
        const table = projection.table(name);
        if (table === undefined) return undefined;
        return {
          ...table,
          row: (id) => {
            counts[name] = (counts[name] ?? 0) + 1;
            return table.row(id);
          },
        };
      },
    };
    valueOf(
      commit(
        { ...register, [inside]: { ...register[inside], projection: counting } },
        { actor: 'A', act: inWords('Edit'), changes },
      ),
    );
    return counts;
  }

  it('is not done for what nothing seals', () => {
    const register = aRegister();
    register.write(...samples);
    expect(reads(register, set(person, 'p', 'name', 'The Clerk'), set(person, 'p', 'title', null))).toEqual(
      {},
    );
  });

  it('is done once for a period, however many of its figures change', () => {
    const register = aRegister();
    register.write(...samples);
    const edits = Array.from({ length: 40 }, (_, amount) => set(figure, itsFigure, 'value', value(amount)));
    expect(reads(register, another, ...edits)).toEqual({ period: 1 });
  });
});

describe('a paper of a meeting whose minutes are adopted', () => {
  const { fields: version } = samples.find(({ id }) => id === 'accounts-1') ?? { fields: {} };
  const anotherVersion: Change = {
    entity: 'paper_version',
    id: 'accounts-2',
    fields: { ...version, position: 1 },
  };

  it.each<[string, Change]>([
    ['another version of it comes', anotherVersion],
    ['a version is taken out', deletion(paperVersion, 'accounts-1')],
    ['it is renamed', set(paper, 'accounts', 'title', 'The accounts')],
  ])('asks for a reason when %s, until it is for that meeting no more', (_, change) => {
    const register = aRegister();
    register.write(...samples, set(meeting, 'july', 'adoptedOn', '2024-09-17'));
    expect(messageOf(register.tryToWrite(change))).toMatch(/^needs-reason: .*17 September 2024/u);
    valueOf(explained(register, deletion(paperItem, 'accounts/item')));
    valueOf(register.tryToWrite(change));
  });
});

interface Seal {
  readonly owner: 'period' | 'meeting';
  readonly id: (id: string) => string;
  /** What belongs to it only by something else, which may be gone. */
  readonly through?: string;
}
const ofAPeriod = (id: Seal['id']): Seal => ({ owner: 'period', id });
/** All there is of meetings here is of one. */
const ofTheMeeting: Seal = { owner: 'meeting', id: () => 'july' };
/** What there is of papers is of one, which is for an item of the meeting. */
const ofItsItem: Seal = { ...ofTheMeeting, through: 'accounts/item' };
const sealing = { period: 'closedOn', meeting: 'adoptedOn' } as const;

const sealed: Readonly<Record<string, Seal>> = {
  figure: ofAPeriod((id) => id.split('/')[1] ?? ''),
  statement: ofAPeriod((id) => id.split('∕')[1] ?? ''),
  progress_update: ofAPeriod((id) => id.split('/')[0] ?? ''),
  publication: ofTheMeeting,
  notice_draft: ofTheMeeting,
  agenda_section: ofTheMeeting,
  agenda_item: ofTheMeeting,
  item_link: ofTheMeeting,
  attendance: ofTheMeeting,
  movement: ofTheMeeting,
  decision: ofTheMeeting,
  vote: ofTheMeeting,
  minute: ofTheMeeting,
  declaration: ofTheMeeting,
  paper_item: ofTheMeeting,
  paper: ofItsItem,
  paper_version: ofItsItem,
  background_paper: ofItsItem,
  circulation: ofTheMeeting,
  minute_comment: ofTheMeeting,
  meeting: ofTheMeeting,
  report_issue: ofItsItem,
  action: ofTheMeeting,
  translation: ofTheMeeting,
  /** Its meeting is the one that decided on it, and none did. */
  minute_correction: { owner: 'meeting', id: () => 'none' },
};

/** What becomes of an action is no business of the minutes that asked for it. */
const free = new Set(['action personId', 'action activityId']);

/** Worked out a second way here, from the ids alone. */
function isUnderASeal(register: TestRegister, change: Change): boolean {
  const { entity, id } = change;
  const seal = sealed[entity];
  if (seal === undefined || ('field' in change && free.has(`${entity} ${change.field}`))) return false;
  if (seal.through !== undefined && byId(register, paperItem, seal.through) === undefined) return false;
  return (lastKnown(register, seal.owner, seal.id(id))?.[sealing[seal.owner]] ?? null) !== null;
}

const edits = fc.constantFrom<Change[]>(
  set(figure, itsFigure, 'value', value(48)),
  set(figure, itsFigure, 'value', value(49)),
  set(figure, 'm/2024-10/actual', 'value', value(51)),
  set(statement, itsStatement, 'settled', true),
  set(progressUpdate, itsUpdate, 'sentence', 'Done.'),
  set(person, 'p', 'name', 'The Clerk'),
  set(period, july, 'closedOn', '2024-08-01'),
  set(period, july, 'closedOn', null),
  set(period, '2024-10', 'closedOn', '2024-11-01'),
  set(period, '2024-10', 'closedOn', null),
  set(meeting, 'july', 'adoptedOn', '2024-09-17'),
  set(meeting, 'july', 'adoptedOn', null),
  set(agendaItem, 'item', 'title', 'Adopt the accounts of the year'),
  set(publication, 'published', 'by', 'The Clerk'),
  set(action, 'letter', 'what', 'Write to both auditors'),
  set(action, 'letter', 'personId', null),
  set(paper, 'accounts', 'title', 'The accounts'),
  set(paperVersion, 'accounts-1', 'by', 'The Treasurer'),
  set(translation, 'agenda_item/item/title/cy', 'text', 'Cyfrifon y flwyddyn'),
  another,
  create(figure, 'm/2024-10/actual', {
    measureId: 'm',
    periodId: '2024-10',
    kind: 'actual',
    value: value(50),
  }),
  create(period, '2024-10', { key: '2024-10', label: 'October 2024' }),
);
const deletions = fc
  .tuple(fc.constantFrom(...samples), fc.boolean())
  .map(([{ entity, id }, value]): Change => ({ entity, id, field: 'deleted', value }));
const batch = fc.array(fc.oneof({ weight: 4, arbitrary: edits }, deletions), { minLength: 1, maxLength: 4 });

describe('any batch', () => {
  it('is accepted without a reason only where none of it is under a seal, and a reason is never asked for otherwise', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 8 }), (batches) => {
        const [register, twin] = [aRegister(), aRegister()];
        try {
          for (const each of [register, twin]) each.write(...samples);
          for (const changes of batches) {
            const under = changes.some((change) => isUnderASeal(register, change));
            const before = register.log.lastBatch();
            const plain = register.tryToWrite(...changes);
            const withReason = explained(twin, ...changes);
            expect({
              asked: !plain.ok && plain.error.code === 'needs-reason',
              landed: register.log.lastBatch() > before,
            }).toEqual({ asked: under, landed: withReason.ok && !under });
            if (under) explained(register, ...changes);
            // It may still be refused for something else, but never for this.
            const kept = withReason.ok
              ? twin.log.batch(withReason.value.batch)?.reason
              : withReason.error.code;
            expect(kept).not.toBe('needs-reason');
            expect(kept === 'A late return').toBe(withReason.ok);
            expect(snapshot(register)).toEqual(snapshot(twin));
          }
        } finally {
          register.close();
          twin.close();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows in this test of every kind that can be sealed', () => {
    const can = entities
      .filter(({ sealedBy, sealsItself }) => sealedBy.length > 0 || sealsItself === true)
      .map(({ name }) => name);
    expect(can.sort()).toEqual(Object.keys(sealed).sort());
  });
});
