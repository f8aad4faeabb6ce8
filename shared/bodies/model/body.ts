// A body that meets: a council, a committee, a board, trustees, a panel. Its kind picks the rules that hold for it until it says otherwise.

import * as z from 'zod';
import {
  defineEntity,
  oneOf,
  optionalText,
  position,
  sealsNothing,
  searchedProse,
  searchedText,
} from '../../kernel/entity.ts';
import { monthsOfYear } from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

export const bodyKinds = [
  'council-england',
  'committee-england',
  'executive-england',
  'council-wales',
  'committee-wales',
  'parish-england',
  'community-wales',
  'charity',
  'cio',
  'partnership',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Whose bank holidays its working days leave out. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** That of a kind which is one of England or of Wales; undefined where the kind doesn’t say. */
export function nationOf(kind: BodyKind): Nation | undefined {
  return /-(?:england|wales)$/u.test(kind) ? 'england-and-wales' : undefined;
}

/** How the items of an agenda are numbered: 1, 2, 3; 1.1 by section; A1 by section. */
export const itemNumberings = ['plain', 'by section', 'by letter'] as const;
export type ItemNumbering = (typeof itemNumberings)[number];

/** How minutes are numbered: 2026/47 from the first of each year; 47 for good; 1 from the first of each meeting. */
export const minuteNumberings = ['by year', 'for good', 'by meeting'] as const;
export type MinuteNumbering = (typeof minuteNumberings)[number];

function monthOf(value: unknown): Saying | undefined {
  const month = monthsOfYear.find((each) => each === value);
  return month === undefined ? undefined : say(`calendar.month.${month}`);
}

export const body = defineEntity(
  'body',
  {
    name: searchedText,
    kind: oneOf(bodyKinds, (kind) => say(`bodies.kind.${kind}`)),
    /** Its terms of reference. */
    terms: searchedProse,
    /** How many seats it has in law, vacant ones too; null where that is the number of seats that stand here. */
    wholeNumber: { schema: z.int().min(1).max(10_000).nullable().default(null), column: 'integer' },
    nation: oneOf(nations, (nation) => say(`bodies.nation.${nation}`)),
    itemNumbering: oneOf(itemNumberings, (numbering) => say(`bodies.item-numbering.${numbering}`)),
    minuteNumbering: oneOf(minuteNumberings, (numbering) => say(`bodies.minute-numbering.${numbering}`)),
    /** The month in which the year of its minutes begins: 5 for May; null for that of its kind. */
    minuteYearBegins: {
      schema: z.int().min(1).max(12).nullable().default(null),
      column: 'integer',
      says: (value: unknown) => monthOf(value),
    },
    /** On which days it meets, as people say it: "third Tuesday of alternate months". */
    usualDays: optionalText,
    /** "19:00" */
    usualTime: optionalText,
    usualPlace: optionalText,
    usualLink: optionalText,
    position,
  },
  {
    kind: say('bodies.thing.body'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: ['name'],
    opens: ({ id }) => ({ screen: 'bodies', focus: id }),
    owns: {
      'body_rule.bodyId': 'goes',
      'seat.bodyId': 'goes',
      'standing_item.bodyId': 'goes',
      'recess.bodyId': 'goes',
      'interest.bodyIds': 'passes over',
      'dispensation.bodyId': 'refuses',
      'measure.formula': 'refuses',
      'report_heading.bodyId': 'goes',
      'pack_template.bodyId': 'goes',
      'house_style.bodyId': 'goes',
      /** What it published and decided stays: a body that has met is ended by the last day of its seats. */
      'meeting.bodyId': 'refuses',
      'action.bodyId': 'stays',
      'forward_item.bodyId': 'stays',
      'translation.ofId': 'goes',
    },
    neededBy: ({ name }, { count, kinds }) =>
      kinds.includes('meeting')
        ? say('bodies.has-met', { name, count })
        : say('bodies.is-counted-on', { name, count }),
    sealedBy: [],
    seals: sealsNothing,
  },
);
