// What somebody said of an action on a day: how far it is, whether it is over, whether it is due on another day. Nothing of it is ever
// overwritten: what became of an action is read from all that was said of it.

import {
  defineEntity,
  json,
  oneOf,
  reference,
  requiredDate,
  requiredText,
  sealsNothing,
  searchedProse,
} from '../../kernel/entity.ts';
import { milestone, sayMilestone } from '../../activities/model/milestone.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { action } from '../../minutes/model/action.ts';

export const openStates = ['to do', 'under way', 'held up'] as const;
/** How an action ends. */
export const actionOutcomes = ['done', 'no longer needed', 'passed on'] as const;
/** Reopened: only this opens again what was over. */
export const actionStates = [...openStates, ...actionOutcomes, 'reopened'] as const;
export type ActionState = (typeof actionStates)[number];

export const actionUpdate = defineEntity(
  'action_update',
  {
    actionId: reference('action'),
    on: requiredDate,
    by: requiredText,
    text: searchedProse,
    /** When it is due from now on; null where that is as it was. */
    due: json(milestone.nullable().default(null), sayMilestone),
    state: oneOf(actionStates, (state) => say(`actions.state.${state}`)),
  },
  {
    kind: say('actions.thing.update'),
    named: ({ actionId, on }, look) =>
      say('calendar.name-on-day', { name: quoted(look(action, actionId)?.what ?? ''), day: { day: on } }),
    main: 'text',
    calledBy: [],
    opens: ({ actionId }) => ({ as: 'action', id: actionId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
