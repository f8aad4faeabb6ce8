// Matters arising as adopted minutes have them: what was known of each action then, whatever is entered of it afterwards for a day before.

import * as z from 'zod';
import { milestone } from '../../activities/model/milestone.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { sayByWhen } from '../rules/say-by-when.ts';
import { actionStates } from './action-update.ts';

const id = z.string().min(1).max(500);

export const arisingKept = z
  .array(
    z.strictObject({
      actionId: id,
      itemId: id.nullable(),
      reference: z.string().max(200),
      what: z.string().max(2_000),
      owner: z.string().max(2_000),
      askedOn: z.iso.date().nullable(),
      due: milestone.nullable(),
      state: z.enum(actionStates),
      closedOn: z.iso.date().nullable(),
      isPublic: z.boolean(),
    }),
  )
  .max(5_000);

/** Each of them in full, where two people kept them otherwise. */
export function sayArising(value: unknown): Spoken {
  const kept = arisingKept.safeParse(value);
  if (!kept.success || kept.data.length === 0) return say('history.value.nothing');
  return {
    several: kept.data.map(({ reference, what, owner, due, state, closedOn }) => ({
      several: [
        reference,
        quoted(what, 80),
        owner,
        ...(due === null ? [] : [sayByWhen(due)]),
        say(`actions.state.${state}`),
        ...(closedOn === null ? [] : [{ day: closedOn }]),
      ].filter((part) => part !== ''),
      between: ', ',
    })),
    between: '; ',
  };
}
