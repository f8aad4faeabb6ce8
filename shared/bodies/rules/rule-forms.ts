// How a rule is typed: a number, a time, one of a few ways, a share of the members. What can't be read is refused with what is right.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import { readTimeOfDay } from '../../language/reading/dates/time-of-day.ts';
import { say } from '../../language/say.ts';
import { isRuleValue, ruleValues, type QuorumRule, type RuleName, type RuleValue } from './rule-values.ts';
import { sayRuleName } from './rule-sets.ts';
import { sayValue } from './say-rule.ts';

/** The rules as they are shown together. */
export const ruleGroups = {
  notice: [
    'notice-days',
    'agenda-days',
    'calendar',
    'cut-off',
    'added-later',
    'urgent-hours',
    'note-days',
    'private-days',
    'private-again-days',
    'private-calendar',
    'key-decision-days',
    'general-exception-days',
  ],
  papers: ['call-before', 'papers-before', 'clear-before', 'pack-pages', 'item-pages'],
  meeting: [
    'quorum',
    'barred-count',
    'remote-counts',
    'casting-vote',
    'two-thirds',
    'named-votes-at-budget',
    'named-votes-asked',
    'sign',
  ],
  openness: [
    'openness',
    'interest-days',
    'dispensation-years',
    'keep-agendas',
    'keep-minutes',
    'keep-reports',
    'keep-background',
  ],
} as const satisfies Readonly<Record<string, readonly RuleName[]>>;

export type RuleGroup = keyof typeof ruleGroups;

/** Those that are one of a few ways. */
const ways: { readonly [R in RuleName]?: readonly RuleValue<R>[] } = {
  calendar: ['A', 'B', 'C', 'D'],
  'private-calendar': ['A', 'B', 'C', 'D'],
  'added-later': ['urgent', 'urgent and summoned', 'next meeting'],
  'barred-count': [true, false],
  'remote-counts': [true, false],
  'named-votes-at-budget': [true, false],
  'casting-vote': ['presiding', 'none'],
  'two-thirds': ['honorary titles', 'nothing'],
  sign: ['same or next', 'next'],
  openness: ['england', 'wales', '1960', 'own'],
};

/** What a value looks like in its box. */
export function typedOf(value: RuleValue<RuleName>): string {
  if (value === null) return '';
  return typeof value === 'object' ? typedQuorum(value) : String(value);
}

function typedQuorum(rule: QuorumRule): string {
  if (rule.kind === 'number') return String(rule.number);
  return rule.least === 0 ? `1/${String(rule.oneIn)}` : `1/${String(rule.oneIn)}, ${String(rule.least)}`;
}

/** What a body can do otherwise: never "as its own document says", which is for its kind to say. */
export type OwnValue = NonNullable<RuleValue<RuleName>>;

export interface RuleWay {
  readonly value: string;
  readonly name: Spoken;
}

/** Empty where it is typed. */
export function waysOf(rule: RuleName): readonly RuleWay[] {
  const all: readonly unknown[] = ways[rule] ?? [];
  return all.flatMap((value) =>
    isRuleValue(rule, value) ? [{ value: typedOf(value), name: sayValue(rule, value) }] : [],
  );
}

const share = /^1\s*(?:\/|in)\s*(?<oneIn>\d{1,2})(?:\s*[,;]\s*(?<least>\d{1,3}))?$/iu;

/** "3", "1/4", "1/3, 3": at least three. What isn't typed of a share stays as the body's kind has it. */
function readQuorum(text: string, now: unknown): unknown {
  if (/^\d+$/u.test(text)) return { kind: 'number', number: Number(text) };
  const found = share.exec(text)?.groups;
  if (found === undefined) return undefined;
  const shared = ruleValues.quorum.safeParse(now).data;
  const was = shared?.kind === 'share' ? shared : undefined;
  return {
    kind: 'share',
    oneIn: Number(found['oneIn']),
    rounding: was?.rounding ?? 'up',
    least: Number(found['least'] ?? 0),
    lessDisqualified: was?.lessDisqualified ?? false,
  };
}

function readKept(text: string): unknown {
  if (/^(?:for good|am byth)$/iu.test(text)) return 'for good';
  return /^\d+$/u.test(text) ? Number(text) : undefined;
}

function readAgendaDays(text: string): unknown {
  if (/^(?:with the summons|gyda[’']r (?:wŷs|wys))$/iu.test(text)) return 'with the summons';
  return /^\d+$/u.test(text) ? Number(text) : undefined;
}

function readTyped(rule: RuleName, text: string, now: unknown): unknown {
  const way = ways[rule]?.find((value) => typedOf(value) === text);
  if (way !== undefined) return way;
  if (rule === 'quorum') return readQuorum(text, now);
  if (rule === 'cut-off') return readTimeOfDay(text);
  if (rule === 'agenda-days') return readAgendaDays(text);
  if (rule.startsWith('keep-')) return readKept(text);
  return /^\d+$/u.test(text) ? Number(text) : undefined;
}

/** How to type it: shown below its box, and said again where it couldn't be read. */
export function hintOf(rule: RuleName): Saying {
  if (waysOf(rule).length > 0) return say('rule.how.choice');
  if (rule === 'quorum') return say('rule.how.quorum');
  if (rule === 'cut-off') return say('rule.how.time');
  if (rule === 'agenda-days') return say('rule.how.agenda');
  if (rule.startsWith('keep-')) return say('rule.how.kept');
  return say('rule.how.number');
}

/** The value that was typed. `now` is what holds until then. Failure: `wrong-rule`. */
export function readRule(rule: RuleName, text: string, now: unknown): Result<OwnValue> {
  const value = readTyped(rule, text.trim(), now);
  if (isRuleValue(rule, value) && value !== null) return succeed(value);
  const blanks = { rule: sayRuleName(rule), text, how: hintOf(rule) };
  return fail('wrong-rule', say(text.trim() === '' ? 'rule.wrong-empty' : 'rule.wrong', blanks), {
    field: 'text',
  });
}
