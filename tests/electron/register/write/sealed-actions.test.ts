// What adopted minutes say of an action is under their seal; what becomes of it afterwards is not.

import { describe, expect, it } from 'vitest';
import { commit } from '../../../../electron/register/write/commit.ts';
import { actionUpdate } from '../../../../shared/follow-up/model/action-update.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { action } from '../../../../shared/minutes/model/action.ts';
import { inWords } from '../../../in-english.ts';
import { aRegister, deletion, messageOf, valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

describe('an action that adopted minutes ask for', () => {
  function adopted() {
    const register = aRegister();
    register.write(...samples, set(meeting, 'july', 'adoptedOn', '2024-09-17'));
    return register;
  }

  const itsUpdates = samples.filter(({ entity }) => entity === actionUpdate.name);

  it.each<[string, ...Change[]]>([
    ['it is reworded', set(action, 'letter', 'what', 'Print the accounts')],
    ['somebody else is to do it', set(action, 'letter', 'owner', 'The clerk')],
    ['its day is put right', set(action, 'letter', 'due', null)],
    ['it is said to come out of no item', set(action, 'letter', 'itemId', null)],
    ['it is deleted', ...itsUpdates.map(({ id }) => deletion(actionUpdate, id)), deletion(action, 'letter')],
    [
      'another is added there',
      create(action, 'late', { what: 'Print them', owner: 'The clerk', itemId: 'item' }),
    ],
  ])('asks for a reason when %s, which the minutes would then say', (_, ...changes) => {
    const register = adopted();
    expect(messageOf(register.tryToWrite(...changes))).toMatch(/^needs-reason: .*17 September 2024/u);
    valueOf(commit(register, { actor: 'Secretary', act: inWords('Edit'), reason: 'A slip', changes }));
  });

  it('goes on without one: its progress and new day, whose it is, and what it became', () => {
    const register = adopted();
    register.write(
      create(actionUpdate, 'later', {
        actionId: 'letter',
        on: '2024-10-01',
        by: 'The clerk',
        text: 'Begun.',
        state: 'under way',
      }),
      set(action, 'letter', 'groupId', null),
      set(action, 'letter', 'personId', 'p'),
      set(action, 'letter', 'activityId', 'a'),
    );
    const both = [
      set(action, 'letter', 'activityId', null),
      set(action, 'letter', 'what', 'Print the accounts'),
    ];
    expect(messageOf(register.tryToWrite(...both))).toMatch(/^needs-reason/u);
  });
});
