// A piece of business at one meeting. Its number isn't kept: it follows from its place.

import * as z from 'zod';
import {
  defineEntity,
  flag,
  json,
  leastFirst,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  searchedOptionalText,
  searchedText,
  sealsNothing,
  whereGiven,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { adoptsOrNot, minutesAllotted, purposes } from '../../bodies/model/standing-item.ts';

/** Exempt: the public are excluded by resolution. Confidential: by law, without one. */
export const opennesses = ['open', 'exempt', 'confidential'] as const;
export type Openness = (typeof opennesses)[number];

export const exemption = z.strictObject({
  /** The paragraphs of Schedule 12A: "3". None where the body isn't under it. */
  paragraphs: z.array(z.string().max(20)).max(20),
  /** Why keeping it back outweighs disclosing it. */
  publicInterest: z.string().max(20_000),
  /** The two bars: whether the law has it registered for all to see, and whether it is the authority's own planning; null until considered. */
  isRegistered: z.boolean().nullable(),
  isOwnPlanning: z.boolean().nullable(),
});
export type Exemption = z.infer<typeof exemption>;

/** Of an item, and of a paper that is closed by itself. */
export const exemptionField = {
  ...json(exemption.nullable().default(null), ({ paragraphs }) => ({ several: paragraphs, between: ', ' })),
  keepsBack: whereGiven,
} as const;

/** How an item came onto an agenda that was published already. */
export const lateDoor = z.strictObject({
  /** The chair's opinion that it is urgent, or the rule of the body's own that let it in. */
  opinionOf: z.string().max(500),
  /** The special circumstances, which the minutes specify. */
  circumstances: z.string().min(1).max(20_000),
  on: z.iso.date(),
});
export type LateDoor = z.infer<typeof lateDoor>;

export const itemOutcomes = ['to come', 'taken', 'deferred', 'withdrawn', 'adjourned'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const agendaItem = defineEntity(
  'agenda_item',
  {
    meetingId: reference('meeting'),
    /** Null: before the first heading. */
    sectionId: optionalReference('agenda_section'),
    title: searchedText,
    purpose: oneOf(purposes, (purpose) => say(`bodies.purpose.${purpose}`)),
    presenter: optionalText,
    minutes: minutesAllotted,
    recommendation: searchedOptionalText,
    /** Has no number: a welcome, a break, lunch. */
    unnumbered: flag,
    openness: leastFirst(opennesses, (openness) => say(`meetings.openness.${openness}`)),
    exemption: exemptionField,
    late: json(lateDoor.nullable().default(null), ({ circumstances }) => circumstances),
    outcome: oneOf(itemOutcomes, (outcome) => say(`meetings.outcome.${outcome}`)),
    /** The order in which it was taken; null while it hasn't been. */
    takenAs: { schema: z.int().min(1).nullable().default(null), column: 'integer' },
    /** "19:05", when it was begun; null where nobody was there to see. */
    takenAt: optionalText,
    /** The item of an earlier meeting whose business this is. */
    carriedFromId: optionalReference('agenda_item'),
    adopts: adoptsOrNot,
    standingItemId: optionalReference('standing_item'),
    /** The item of the forward plan that it was picked from. */
    forwardItemId: optionalReference('forward_item'),
    position,
  },
  {
    kind: say('meetings.thing.item'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: ['title'],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    owns: {
      'item_link.itemId': 'goes',
      'item_bar.itemId': 'goes',
      'publication.itemId': 'stays',
      'notice_draft.itemId': 'goes',
      'agenda_item.carriedFromId': 'stays',
      'decision.itemId': 'refuses',
      'minute.itemId': 'goes',
      'declaration.itemId': 'goes',
      'minute_comment.itemId': 'stays',
      'minute_correction.itemId': 'refuses',
      'movement.itemId': 'stays',
      'action.itemId': 'stays',
      'paper_item.itemId': 'goes',
      'translation.ofId': 'goes',
    },
    neededBy: ({ title }) => say('minutes.was-decided', { title }),
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
