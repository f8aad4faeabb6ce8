// What a meeting decided on an item, how, and who was there then.

import * as z from 'zod';
import {
  defineEntity,
  json,
  mentioning,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  sealsNothing,
  searchedProse,
} from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';

export const waysToDecide = ['assent', 'show of hands', 'named'] as const;
export type WayToDecide = (typeof waysToDecide)[number];

export const castings = ['for', 'against', 'not used'] as const;
export type Casting = (typeof castings)[number];

const people = z.array(z.string().min(1).max(500)).max(2_000);
const number = z.int().min(0).max(10_000);

/** Who was there when it was decided, as it stood then: whatever is put right about the attendance later, this stays. */
const attendanceThen = z.strictObject({
  present: people,
  barred: people,
  voting: people,
  /** How many counted for the quorum, and how many were needed; null where that wasn't known. */
  counted: number,
  needed: number.nullable(),
});
export type AttendanceThen = z.infer<typeof attendanceThen>;

const count = { schema: number.nullable().default(null), column: 'integer' } as const;

export const decision = defineEntity(
  'decision',
  {
    itemId: reference('agenda_item'),
    text: searchedProse,
    how: oneOf(waysToDecide, (how) => say(`minutes.how.${how}`)),
    /** Who asked that it be taken by name. */
    askedBy: mentioning(
      json(people.default([]), (ids, nameOf) => ({
        several: ids.map((id) => nameOf('person', id)),
        between: ', ',
      })),
      ['person'],
      (ids) => ids,
    ),
    moverId: optionalReference('person'),
    seconderId: optionalReference('person'),
    /** As counted by a show of hands; votes by name are counted from themselves. */
    inFavour: count,
    against: count,
    abstained: count,
    /** Null while nothing was said of one. */
    casting: {
      ...oneOf(castings, (casting) => say(`minutes.casting.${casting}`)),
      schema: z.enum(castings).nullable().default(null),
    },
    attendanceThen: mentioning(
      json(attendanceThen, ({ voting }) => say('minutes.could-vote', { count: voting.length })),
      ['person'],
      ({ present }) => present,
    ),
    reasons: optionalText,
    /** Its place among all that happened at the meeting. */
    position,
  },
  {
    kind: say('minutes.thing.decision'),
    named: ({ text }) => quoted(text, 80),
    main: 'text',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: { 'vote.decisionId': 'goes', 'decision_follow_up.decisionId': 'goes', 'translation.ofId': 'goes' },
    sealedBy: ['itemId'],
    seals: sealsNothing,
  },
);
