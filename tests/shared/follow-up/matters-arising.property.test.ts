// Actions are carried from meeting to meeting: each is taken up by every meeting until the one after it ended, and by none beyond.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOutcome, standing } from '../../../shared/follow-up/rules/action-state.ts';
import { mattersArising } from '../../../shared/follow-up/rules/matters-arising.ts';
import { actionStates } from '../../../shared/follow-up/model/action-update.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import {
  emptySnapshot,
  type Action,
  type ActionUpdate,
  type Meeting,
} from '../../../shared/register/snapshot.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';

const day = (at: number) => `2026-0${1 + Math.floor(at / 28)}-${String(1 + (at % 28)).padStart(2, '0')}`;
const days = fc.nat(200).map(day);

const fieldsOf = (given: object) =>
  Object.fromEntries(
    Object.entries(meeting.fields).map(([field, { schema }]) => [
      field,
      schema.parse(Reflect.get(given, field)),
    ]),
  );

function aMeeting(on: string, state: 'held' | 'cancelled'): Meeting {
  const fields = fieldsOf({ bodyId: 'board', kind: 'ordinary', day: on, state });
  // Every field of the kind was parsed by its own schema.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { id: `meeting ${on}`, ...fields } as Meeting;
}

const anAction = (id: string, askedOn: string): Action => ({
  id,
  what: 'Write',
  owner: 'Clerk',
  personId: null,
  groupId: null,
  due: null,
  itemId: null,
  bodyId: 'board',
  askedOn,
  number: null,
  activityId: null,
});

const updates = fc.array(fc.record({ on: days, state: fc.constantFrom(...actionStates) }), { maxLength: 6 });

describe('matters arising', () => {
  it('lose no action and report no end twice', () => {
    const life = fc.record({ askedOn: days, updates });
    const meetings = fc.uniqueArray(
      fc.record({ on: days, state: fc.constantFrom('held', 'held', 'held', 'cancelled') }),
      { maxLength: 8, selector: ({ on }) => on },
    );
    fc.assert(
      fc.property(fc.array(life, { maxLength: 5 }), meetings, (lives, dates) => {
        const rows = dates.map(({ on, state }) => aMeeting(on, state === 'held' ? 'held' : 'cancelled'));
        const actions = lives.map(({ askedOn }, at) => anAction(`a${at}`, askedOn));
        const actionUpdates = lives.flatMap((each, at) =>
          each.updates.map(({ on, state }, nth): ActionUpdate => {
            return { id: `u${at}-${nth}`, actionId: `a${at}`, on, by: 'Clerk', text: '', due: null, state };
          }),
        );
        const index = indexOf({ ...emptySnapshot, meetings: rows, actions, actionUpdates });
        const held = rows
          .filter(({ state }) => state === 'held')
          .toSorted((a, b) => (a.day < b.day ? -1 : 1));
        for (const action of actions) {
          const own = actionUpdates.filter(({ actionId }) => actionId === action.id);
          const asOf = (on: string) =>
            standing(
              action,
              own.filter((each) => each.on <= on),
            );
          held
            .filter((row) => row.day > (action.askedOn ?? ''))
            .forEach((row, place, after) => {
              const wasClosedBefore = place > 0 && asOf(after[place - 1]?.day ?? '').isClosed;
              const { isClosed, closedOn = '' } = asOf(row.day);
              const isReportedAlready =
                isClosed && wasClosedBefore && closedOn <= (after[place - 1]?.day ?? '');
              const found = mattersArising(index, row).filter((each) => each.action.id === action.id);
              expect(found).toHaveLength(isReportedAlready ? 0 : 1);
            });
          for (const row of rows.filter(
            (each) => each.day <= (action.askedOn ?? '') || each.state === 'cancelled',
          ))
            expect(mattersArising(index, row).some((each) => each.action.id === action.id)).toBe(false);
        }
      }),
    );
  });
});

describe('how an action stands', () => {
  it('doesn’t depend on the order in which its updates came, and only a reopening opens it again', () => {
    const rows = updates.map((all) =>
      all.map(({ on, state }, at): ActionUpdate => {
        return { id: `u${at}`, actionId: 'a', on, by: 'Clerk', text: '', due: null, state };
      }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const found = standing({ due: null }, all);
        expect(standing({ due: null }, all.toReversed())).toEqual(found);
        expect(found.updates).toHaveLength(all.length);
        const ends = all.some(({ state }) => state !== 'reopened' && isOutcome(state));
        const isReopened = all.some(({ state }) => state === 'reopened');
        expect(found.isClosed).toBe(isReopened ? found.isClosed : ends);
        expect(ends || !found.isClosed).toBe(true);
      }),
    );
  });
});
