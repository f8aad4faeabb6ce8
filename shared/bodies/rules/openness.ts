// What may be kept from the public, why, and who may still see it: exempt by a paragraph of Schedule 12A in a principal council, excluded under
// the Act of 1960 in a parish or community council. Nothing here decides the public interest: that is a person's reason, kept with the item.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RuleValue } from './rule-values.ts';

export type OpennessRules = RuleValue<'openness'>;

/** The same seven descriptions have other numbers in Wales. */
const subjects = ['individual', 'identity', 'affairs', 'labour', 'privilege', 'order', 'crime'] as const;
type Subject = (typeof subjects)[number];

const firstParagraph = { england: 1, wales: 12 } as const;
/** What the numbers of the bars are: registered matters, the authority's own planning, the public interest. */
const bars = {
  england: { registered: '8', planning: '9', interest: '10' },
  wales: { registered: '19', planning: '20', interest: '21' },
} as const;

type Schedule = keyof typeof firstParagraph;

function scheduleOf(rules: OpennessRules): Schedule | undefined {
  return rules === 'england' || rules === 'wales' ? rules : undefined;
}

export interface ExemptParagraph {
  readonly number: string;
  readonly gist: Saying;
}

/** Those that an item may be exempt by; none where the body isn't under Schedule 12A. */
export function exemptParagraphs(rules: OpennessRules): readonly ExemptParagraph[] {
  const schedule = scheduleOf(rules);
  if (schedule === undefined) return [];
  return subjects.map((subject, index) => ({
    number: String(firstParagraph[schedule] + index),
    gist: say(`openness.gist.${subject}`),
  }));
}

function subjectOf(schedule: Schedule, number: string): Subject | undefined {
  return subjects.find((_, index) => String(firstParagraph[schedule] + index) === number);
}

/** What is claimed for an item or a paper. */
export interface ExemptClaim {
  readonly paragraphs: readonly string[];
  /** Why keeping it back outweighs disclosing it. */
  readonly publicInterest: string;
  /** Whether the law has it registered for all to see; undefined until somebody has considered it. */
  readonly isRegistered: boolean | undefined;
  /** Whether it is the authority's own planning permission; undefined likewise. */
  readonly isOwnPlanning: boolean | undefined;
}

function planningBar({ isOwnPlanning }: ExemptClaim, number: string): Saying[] {
  if (isOwnPlanning === undefined) return [say('openness.problem.planning-unconsidered', { number })];
  return isOwnPlanning ? [say('openness.problem.planning', { number })] : [];
}

function registeredBar({ isRegistered }: ExemptClaim, number: string): Saying[] {
  if (isRegistered === undefined) return [say('openness.problem.registered-unconsidered', { number })];
  return isRegistered ? [say('openness.problem.registered', { number })] : [];
}

/** What stands against a claim, or is missing from it; nothing where it can be made. */
export function exemptProblems(rules: OpennessRules, claim: ExemptClaim): readonly Saying[] {
  const schedule = scheduleOf(rules);
  const noReason = claim.publicInterest.trim() === '';
  if (schedule === undefined) return noReason ? [say('openness.problem.no-reason')] : [];
  const of = bars[schedule];
  const found = claim.paragraphs.map((number) => subjectOf(schedule, number));
  const unknown = claim.paragraphs.filter((_, index) => found[index] === undefined);
  return [
    ...(claim.paragraphs.length === 0 ? [say('openness.problem.no-paragraph')] : []),
    ...unknown.map((number) => say('openness.problem.no-such-paragraph', { number })),
    ...(found.includes('affairs') ? registeredBar(claim, of.registered) : []),
    ...planningBar(claim, of.planning),
    ...(noReason ? [say('openness.problem.no-interest', { number: of.interest })] : []),
  ];
}

export interface MembersView {
  /** By right of being a member; a need to know may give more, which the proper officer decides. */
  readonly may: boolean;
  readonly why: Saying;
}

/** Whether every member may see an exempt paper: each paragraph it is exempt by has to be one that is open to them. */
export function membersMaySee(
  rules: OpennessRules,
  paragraphs: readonly string[],
  isUnderNegotiation: boolean,
): MembersView {
  const schedule = scheduleOf(rules);
  if (schedule === undefined || paragraphs.length === 0)
    return { may: true, why: say('openness.members.own') };
  for (const number of paragraphs) {
    const subject = subjectOf(schedule, number);
    if (subject === 'affairs' && isUnderNegotiation)
      return { may: false, why: say('openness.members.negotiation', { number }) };
    if (subject !== 'affairs' && subject !== 'order')
      return { may: false, why: say('openness.members.closed', { number }) };
  }
  return { may: true, why: say('openness.members.open') };
}

export interface ClosedItem {
  /** Undefined for business without a number. */
  readonly number: string | undefined;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly reason: string;
}

function called({ number, title }: ClosedItem): Spoken {
  return number === undefined ? title : say('openness.item', { number, title });
}

function gists(schedule: Schedule, paragraphs: readonly string[]): Saying[] {
  return paragraphs.map((number) => {
    const subject = subjectOf(schedule, number);
    return subject === undefined
      ? say('openness.paragraph-alone', { number })
      : say('openness.paragraph', { number, gist: say(`openness.gist.${subject}`) });
  });
}

/** By a schedule an item is exempt by its paragraphs; without one, the resolution says the reason itself. */
export function saysReason(rules: OpennessRules): boolean {
  return scheduleOf(rules) === undefined;
}

/** What is missing is said to be, so that nobody signs a resolution with a gap in it. */
function why(schedule: Schedule | undefined, item: ClosedItem): Saying {
  const { paragraphs, reason } = item;
  const blanks = { item: called(item) };
  if (schedule === undefined) {
    return reason.trim() === ''
      ? say('openness.item-no-reason', blanks)
      : say('openness.item-because', { ...blanks, reason });
  }
  return paragraphs.length === 0
    ? say('openness.item-no-paragraph', blanks)
    : say('openness.item-exempt', {
        ...blanks,
        paragraphs: { several: gists(schedule, paragraphs), between: '; ' },
      });
}

/** The resolution to exclude the public, composed from its items: each named, with the description that it is exempt by. None without items. */
export function excludingResolution(rules: OpennessRules, items: readonly ClosedItem[]): Saying | undefined {
  if (items.length === 0) return undefined;
  const schedule = scheduleOf(rules);
  const several = items.map((item) => why(schedule, item));
  const all: Spoken = { several, between: '; ' };
  const blanks = { items: all, count: items.length };
  if (schedule !== undefined) return say(`openness.resolution.${schedule}`, blanks);
  return rules === '1960' ? say('openness.resolution.1960', blanks) : say('openness.resolution.own', blanks);
}

/** What every copy that is kept from the public says on its front. */
export function notForPublication(rules: OpennessRules, paragraphs: readonly string[]): Saying {
  const schedule = scheduleOf(rules);
  if (schedule === undefined || paragraphs.length === 0) return say('openness.not-for-publication');
  return say('openness.not-for-publication-by', {
    paragraphs: { several: gists(schedule, paragraphs), between: '; ' },
  });
}
