// The rules for each kind of body, as dated data. Nothing here is decided by code: a line is a rule, what it says, where it is from, how sure
// that is, and the day it holds from. Of two lines for one rule the later holds from its day on.

import type { Saying } from '../../kernel/saying.ts';
import type { BodyKind } from '../model/body.ts';
import {
  beside,
  governingDocument,
  ownPractice,
  paragraph,
  regulation,
  schedule,
  section,
  sectorAdvice,
  standingOrders,
  swansea,
  termsOfReference,
  wholeOf,
} from './citations.ts';
import type { Certainty, QuorumRule, RuleName, RuleValue } from './rule-values.ts';

export interface DatedRule<R extends RuleName> {
  readonly rule: R;
  readonly value: RuleValue<R>;
  readonly source: Saying;
  readonly certainty: Certainty;
  /** The first day it holds. */
  readonly from: string;
}

export type AnyRule = { readonly [R in RuleName]: DatedRule<R> }[RuleName];

function line<R extends RuleName>(
  rule: R,
  value: RuleValue<R>,
  source: Saying,
  certainty: Certainty,
  from: string,
): DatedRule<R> {
  return { rule, value, source, certainty, from };
}

const since1972 = '1974-04-01';
const since1985 = '1986-04-01';
const sinceAccessOrder = '2002-10-01';
const sinceWales2021 = '2021-05-01';
const sinceAlways = '1900-01-01';

const quarter: QuorumRule = { kind: 'share', oneIn: 4, rounding: 'up', least: 1, lessDisqualified: true };
const third: QuorumRule = { kind: 'share', oneIn: 3, rounding: 'up', least: 3, lessDisqualified: true };
const ofCio: QuorumRule = { kind: 'share', oneIn: 3, rounding: 'nearest', least: 2, lessDisqualified: false };

/** How long each kind of paper is kept, in years. */
function kept(
  source: Saying,
  certainty: Certainty,
  from: string,
  years: Partial<Record<'agenda' | 'minutes' | 'report' | 'background', number | 'for good'>>,
): readonly AnyRule[] {
  return [
    line('keep-agendas', years.agenda ?? null, source, certainty, from),
    line('keep-minutes', years.minutes ?? null, source, certainty, from),
    line('keep-reports', years.report ?? null, source, certainty, from),
    line('keep-background', years.background ?? null, source, certainty, from),
  ];
}

const yearsOfCouncils = { agenda: 6, minutes: 6, report: 6, background: 4 };

/** When papers are called for, in and cleared, and how many pages they may be: what is usual, for each body to change. */
const ofPapers: readonly AnyRule[] = [
  line('cut-off', null, ownPractice, 'usual', sinceAlways),
  line('call-before', 15, ownPractice, 'usual', sinceAlways),
  line('papers-before', 5, ownPractice, 'usual', sinceAlways),
  line('clear-before', 2, ownPractice, 'usual', sinceAlways),
  line('pack-pages', 100, ownPractice, 'usual', sinceAlways),
  line('item-pages', null, ownPractice, 'usual', sinceAlways),
];

/** What all councils and their committees do at and after a meeting. */
const ofCouncils: readonly AnyRule[] = [
  ...ofPapers,
  line('casting-vote', 'presiding', paragraph('lga-1972', '12', '39'), 'read', since1972),
  line('sign', 'same or next', paragraph('lga-1972', '12', '41'), 'read', since1972),
  line('barred-count', false, standingOrders, 'check', since1972),
];

const remoteInEngland: readonly AnyRule[] = [
  line('remote-counts', false, wholeOf('lga-1972'), 'inferred', since1972),
  line('remote-counts', true, wholeOf('remote-2020'), 'read', '2020-04-04'),
  line('remote-counts', false, beside(wholeOf('lga-1972'), wholeOf('remote-2020')), 'read', '2021-05-07'),
];

const interestsInEngland: readonly AnyRule[] = [
  line('interest-days', 28, section('localism-2011', '31'), 'read', '2012-07-01'),
  line('dispensation-years', 4, section('localism-2011', '33'), 'read', '2012-07-01'),
];

const byWorkingDays = line(
  'calendar',
  'A',
  beside(section('lga-1972', '100B(4)'), swansea),
  'read',
  since1985,
);

const principalEngland: readonly AnyRule[] = [
  ...ofCouncils,
  ...remoteInEngland,
  ...interestsInEngland,
  byWorkingDays,
  line('openness', 'england', section('lga-1972', '100A–100D'), 'read', since1985),
  ...kept(section('lga-1972', '100C–100D'), 'read', since1985, yearsOfCouncils),
];

const councilEngland: readonly AnyRule[] = [
  ...principalEngland,
  line('notice-days', 5, paragraph('lga-1972', '12', '4(1A)'), 'read', sinceAccessOrder),
  line(
    'notice-days',
    5,
    beside(paragraph('lga-1972', '12', '4(1A)'), wholeOf('electronic-2015')),
    'read',
    '2015-01-30',
  ),
  line('agenda-days', 5, section('lga-1972', '100B(3)'), 'read', sinceAccessOrder),
  line(
    'added-later',
    'urgent and summoned',
    beside(section('lga-1972', '100B(4)(b)'), paragraph('lga-1972', '12', '4(5)')),
    'read',
    since1985,
  ),
  line('quorum', quarter, paragraph('lga-1972', '12', '6'), 'read', since1972),
  line('named-votes-at-budget', false, standingOrders, 'check', since1972),
  line('named-votes-asked', null, standingOrders, 'check', since1972),
  line('named-votes-at-budget', true, wholeOf('budget-votes-2014'), 'read', '2014-02-25'),
  line('two-thirds', 'honorary titles', section('lga-1972', '249'), 'read', since1972),
];

const committeeEngland: readonly AnyRule[] = [
  ...principalEngland,
  line('notice-days', 5, section('lga-1972', '100E'), 'read', sinceAccessOrder),
  line('agenda-days', 5, section('lga-1972', '100E'), 'read', sinceAccessOrder),
  line('added-later', 'urgent', section('lga-1972', '100B(4)(b)'), 'read', since1985),
  line('quorum', null, standingOrders, 'read', since1972),
  line('named-votes-at-budget', false, standingOrders, 'check', since1972),
  line('named-votes-asked', null, standingOrders, 'check', since1972),
];

const since2012 = '2012-09-10';

const executiveEngland: readonly AnyRule[] = [
  ...principalEngland,
  line('notice-days', 5, regulation('executive-2012', '6'), 'read', since2012),
  line('agenda-days', 5, regulation('executive-2012', '7'), 'read', since2012),
  line('private-days', 28, regulation('executive-2012', '5'), 'read', since2012),
  line('private-again-days', 5, regulation('executive-2012', '5'), 'read', since2012),
  line('private-calendar', 'D', regulation('executive-2012', '5'), 'check', since2012),
  line('key-decision-days', 28, regulation('executive-2012', '9'), 'read', since2012),
  line('general-exception-days', 5, regulation('executive-2012', '10'), 'read', since2012),
  line(
    'added-later',
    'urgent',
    beside(regulation('executive-2012', '10'), regulation('executive-2012', '11')),
    'read',
    since2012,
  ),
  line('quorum', null, standingOrders, 'read', since2012),
  line('named-votes-at-budget', false, standingOrders, 'check', since2012),
  line('named-votes-asked', null, standingOrders, 'check', since2012),
];

const principalWales: readonly AnyRule[] = [
  ...ofCouncils,
  byWorkingDays,
  line('notice-days', 3, schedule('wales-2021', '4'), 'inferred', sinceWales2021),
  line('agenda-days', 3, section('lga-1972', '100BA'), 'read', sinceWales2021),
  line('added-later', 'urgent', section('lga-1972', '100B(4)(b)'), 'read', since1985),
  line('note-days', 7, section('lga-1972', '100C(1C)'), 'read', sinceWales2021),
  line('remote-counts', true, section('wales-2021', '47'), 'inferred', sinceWales2021),
  line('openness', 'wales', section('lga-1972', '100A–100D'), 'read', since1985),
  ...kept(section('lga-1972', '100C–100D'), 'read', since1985, yearsOfCouncils),
  line('named-votes-at-budget', false, standingOrders, 'check', since1972),
  line('named-votes-asked', null, standingOrders, 'check', since1972),
];

const councilWales: readonly AnyRule[] = [
  ...principalWales,
  line('quorum', quarter, paragraph('lga-1972', '12', '6'), 'read', since1972),
  line('two-thirds', 'honorary titles', section('lga-1972', '249'), 'inferred', since1972),
];

const committeeWales: readonly AnyRule[] = [
  ...principalWales,
  line('quorum', null, standingOrders, 'inferred', since1972),
];

const local: readonly AnyRule[] = [
  ...ofCouncils,
  line('calendar', 'B', beside(section('lga-1972', '243'), sectorAdvice), 'check', since1972),
  line('quorum', third, paragraph('lga-1972', '12', '12'), 'read', since1972),
  line('openness', '1960', section('admission-1960', '1(2)'), 'read', '1961-06-01'),
  ...kept(sectorAdvice, 'check', since1972, { minutes: 'for good' }),
];

const parishEngland: readonly AnyRule[] = [
  ...local,
  ...remoteInEngland,
  ...interestsInEngland,
  line('notice-days', 3, paragraph('lga-1972', '12', '10'), 'read', since1972),
  line('agenda-days', 'with the summons', paragraph('lga-1972', '12', '10'), 'read', since1972),
  line('added-later', 'next meeting', paragraph('lga-1972', '12', '10'), 'inferred', since1972),
  line('named-votes-at-budget', false, standingOrders, 'inferred', since1972),
  line('named-votes-asked', 1, paragraph('lga-1972', '12', '13(2)'), 'read', since1972),
  line('two-thirds', 'honorary titles', section('lga-1972', '249'), 'check', since1972),
];

const communityWales: readonly AnyRule[] = [
  ...local,
  line('notice-days', 3, schedule('wales-2021', '4'), 'read', sinceWales2021),
  line('agenda-days', 'with the summons', schedule('wales-2021', '4'), 'check', sinceWales2021),
  line('urgent-hours', 24, paragraph('lga-1972', '12', '21'), 'read', sinceWales2021),
  line('added-later', 'next meeting', paragraph('lga-1972', '12', '26'), 'check', since1972),
  line('named-votes-at-budget', false, standingOrders, 'inferred', since1972),
  line('named-votes-asked', 1, paragraph('lga-1972', '12', '29(2)'), 'check', since1972),
  line('remote-counts', true, section('wales-2021', '47'), 'inferred', sinceWales2021),
];

/** What an organisation decides for itself, from the document that says so. */
function ofOwn(source: Saying, certainty: Certainty): readonly AnyRule[] {
  return [
    ...ofPapers,
    line('notice-days', null, source, certainty, sinceAlways),
    line('agenda-days', null, source, certainty, sinceAlways),
    line('calendar', 'D', source, 'inferred', sinceAlways),
    line('added-later', null, source, certainty, sinceAlways),
    line('quorum', null, source, certainty, sinceAlways),
    line('remote-counts', null, source, certainty, sinceAlways),
    line('casting-vote', null, source, certainty, sinceAlways),
    line('sign', null, source, certainty, sinceAlways),
    line('named-votes-at-budget', false, source, certainty, sinceAlways),
    line('named-votes-asked', null, source, certainty, sinceAlways),
    line('openness', 'own', source, certainty, sinceAlways),
  ];
}

const charity: readonly AnyRule[] = [
  ...ofOwn(governingDocument, 'read'),
  line('barred-count', false, governingDocument, 'check', sinceAlways),
  ...kept(section('companies-2006', '248'), 'check', '2007-10-01', { minutes: 10 }),
];

const cio: readonly AnyRule[] = [
  ...ofOwn(governingDocument, 'read'),
  line('quorum', ofCio, wholeOf('model-cio'), 'check', '2013-01-02'),
  line('barred-count', false, wholeOf('model-cio'), 'check', '2013-01-02'),
  line('casting-vote', 'presiding', wholeOf('model-cio'), 'check', '2013-01-02'),
  ...kept(wholeOf('cio-2012'), 'check', '2013-01-02', { minutes: 10 }),
];

const partnership: readonly AnyRule[] = [
  ...ofOwn(termsOfReference, 'read'),
  line('barred-count', false, termsOfReference, 'check', sinceAlways),
  ...kept(termsOfReference, 'read', sinceAlways, {}),
];

export const ruleTables: Readonly<Record<BodyKind, readonly AnyRule[]>> = {
  'council-england': councilEngland,
  'committee-england': committeeEngland,
  'executive-england': executiveEngland,
  'council-wales': councilWales,
  'committee-wales': committeeWales,
  'parish-england': parishEngland,
  'community-wales': communityWales,
  charity,
  cio,
  partnership,
};
