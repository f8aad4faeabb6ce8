// What rules there are for a body, and what each may say: a number of days, a share of the members, one of a few ways.

import * as z from 'zod';
import { calendars } from '../../calendar/rules/clear-days.ts';

/** Undefined by law: the body's own document says. */
const own = z.null();
const days = z.int().min(0).max(366);
const pages = z.int().min(1).max(10_000);
const calendar = z.enum(calendars);
const kept = z.union([z.int().min(0).max(100), z.literal('for good'), own]);

/** A share of the whole number of members, or a number of them. */
export const quorumRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('share'),
    /** One in so many: 4 is a quarter. */
    oneIn: z.int().min(1).max(10),
    rounding: z.enum(['up', 'nearest']),
    least: z.int().min(0).max(100),
    /** Where more than a third are disqualified at once, those who still qualify stand for the whole number. */
    lessDisqualified: z.boolean(),
  }),
  z.object({ kind: z.literal('number'), number: z.int().min(1).max(500) }),
]);
export type QuorumRule = z.infer<typeof quorumRule>;

export const ruleValues = {
  'notice-days': days.nullable(),
  /** A summons names the business: where the law has one, the agenda goes out with it. */
  'agenda-days': z.union([days, z.literal('with the summons')]).nullable(),
  calendar,
  /** "17:00": what is published from then on counts as published the day after; null where there is none. */
  'cut-off': z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
    .nullable(),
  /** Before a meeting in private is announced, and again with the reasons. */
  'private-days': days,
  'private-again-days': days,
  'private-calendar': calendar,
  'key-decision-days': days,
  'general-exception-days': days,
  'urgent-hours': z.int().min(0).max(240),
  'added-later': z.enum(['urgent', 'urgent and summoned', 'next meeting']).nullable(),
  'note-days': days,
  /** Working days before the last day to publish. */
  'call-before': days.nullable(),
  'papers-before': days.nullable(),
  'clear-before': days.nullable(),
  /** Of attached papers: in a whole pack, and for one item; null where nobody has said. */
  'pack-pages': pages.nullable(),
  'item-pages': pages.nullable(),
  quorum: quorumRule.nullable(),
  /** Whether a member who may not vote on an item is counted for it. */
  'barred-count': z.boolean(),
  'remote-counts': z.boolean().nullable(),
  'named-votes-at-budget': z.boolean(),
  /** How many members have to ask for names; null where standing orders say. */
  'named-votes-asked': z.int().min(1).max(100).nullable(),
  'casting-vote': z.enum(['presiding', 'none']).nullable(),
  'two-thirds': z.enum(['honorary titles', 'nothing']),
  sign: z.enum(['same or next', 'next']).nullable(),
  openness: z.enum(['england', 'wales', '1960', 'own']),
  /** Years, for good, or as the body says. */
  'keep-agendas': kept,
  'keep-minutes': kept,
  'keep-reports': kept,
  'keep-background': kept,
  'interest-days': days,
  'dispensation-years': z.int().min(0).max(20),
} as const;

export type RuleName = keyof typeof ruleValues;
export type RuleValue<R extends RuleName> = z.infer<(typeof ruleValues)[R]>;

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(ruleValues, name);
}

export function isRuleValue<R extends RuleName>(rule: R, value: unknown): value is RuleValue<R> {
  return ruleValues[rule].safeParse(value).success;
}

export const certainties = ['read', 'inferred', 'check', 'usual'] as const;
/** Read in a source, inferred from one, to be checked with the monitoring officer, or no law at all but what is usual. */
export type Certainty = (typeof certainties)[number];
