// An item that stands on every agenda of a body, from which the agenda of its next meeting begins.

import * as z from 'zod';
import {
  defineEntity,
  flag,
  oneOf,
  optionalText,
  position,
  reference,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

/** What an item is for. */
export const purposes = ['decide', 'discuss', 'note', 'receive'] as const;
export type Purpose = (typeof purposes)[number];

/** Minutes of time; null where none are allotted. */
export const minutesAllotted = {
  schema: z.int().min(1).max(1_440).nullable().default(null),
  column: 'integer',
} as const;

/** Said of an item whose title tells otherwise, or nothing. */
export const adoptions = ['minutes', 'no minutes'] as const;

/** Whether it asks for the minutes of earlier meetings to be agreed; null where its title is to go by. */
export const adoptsOrNot = {
  ...oneOf(adoptions, (adopts) => say(`bodies.adopts.${adopts}`)),
  schema: z.enum(adoptions).nullable().default(null),
};

export const standingItem = defineEntity(
  'standing_item',
  {
    bodyId: reference('body'),
    title: searchedText,
    /** The heading it stands under; null before the first. */
    section: optionalText,
    purpose: oneOf(purposes, (purpose) => say(`bodies.purpose.${purpose}`)),
    presenter: optionalText,
    minutes: minutesAllotted,
    recommendation: optionalText,
    /** Has no number: a welcome, a break, lunch. */
    unnumbered: flag,
    adopts: adoptsOrNot,
    position,
  },
  {
    kind: say('bodies.thing.standing-item'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: ['title'],
    opens: ({ bodyId }) => ({ as: 'body', id: bodyId }),
    owns: { 'agenda_item.standingItemId': 'stays' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
