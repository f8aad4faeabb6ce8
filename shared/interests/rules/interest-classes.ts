// The classes of interests by kind of body, as data: which are registered, which of them keep a member from speaking and voting, where that is
// from and how sure it is. Nothing here is decided by code.

import {
  governingDocument,
  ownPractice,
  section,
  standingOrders,
  termsOfReference,
  wholeOf,
} from '../../bodies/rules/citations.ts';
import type { BodyKind } from '../../bodies/model/body.ts';
import type { Certainty } from '../../bodies/rules/rule-values.ts';
import type { Saying } from '../../kernel/saying.ts';
import { interestClasses, type InterestClass } from './class-names.ts';

export interface ClassOfInterest {
  /** Whoever has one may neither speak nor vote on what it concerns, save under a dispensation. */
  readonly disclosable: boolean;
  readonly source: Saying;
  readonly certainty: Certainty;
  readonly kinds: readonly BodyKind[];
}

const england: readonly BodyKind[] = [
  'council-england',
  'committee-england',
  'executive-england',
  'parish-england',
];
const wales: readonly BodyKind[] = ['council-wales', 'committee-wales', 'community-wales'];
const charities: readonly BodyKind[] = ['charity', 'cio'];
const all: readonly BodyKind[] = [...england, ...wales, ...charities, 'partnership'];

const pecuniary: ClassOfInterest = {
  disclosable: true,
  source: wholeOf('interests-2012'),
  certainty: 'read',
  kinds: england,
};
const byCode: ClassOfInterest = {
  disclosable: false,
  source: standingOrders,
  certainty: 'check',
  kinds: england,
};
const inWales: ClassOfInterest = {
  disclosable: false,
  source: wholeOf('code-wales-2008'),
  certainty: 'check',
  kinds: wales,
};
const ofCharities: ClassOfInterest = {
  disclosable: false,
  source: governingDocument,
  certainty: 'check',
  kinds: charities,
};

export const classesOfInterest: Readonly<Record<InterestClass, ClassOfInterest>> = {
  employment: pecuniary,
  sponsorship: pecuniary,
  contracts: pecuniary,
  land: pecuniary,
  licences: pecuniary,
  'corporate-tenancies': pecuniary,
  securities: pecuniary,
  'other-bodies': byCode,
  gifts: { ...byCode, kinds: [...england, ...wales] },
  'wales-employment': inWales,
  'wales-election-expenses': inWales,
  'wales-companies': inWales,
  'wales-contracts': inWales,
  'wales-land': inWales,
  'wales-tenancies': inWales,
  'wales-bodies': inWales,
  'charity-employment': ofCharities,
  'charity-trusteeships': ofCharities,
  'charity-holdings': ofCharities,
  'charity-benefits': ofCharities,
  'charity-family': ofCharities,
  other: { disclosable: false, source: termsOfReference, certainty: 'usual', kinds: all },
  nothing: { disclosable: false, source: ownPractice, certainty: 'usual', kinds: all },
};

/** Those that a member of such bodies registers; of no body, all. */
export function classesFor(kinds: readonly BodyKind[]): InterestClass[] {
  if (kinds.length === 0) return [...interestClasses];
  return interestClasses.filter((each) => classesOfInterest[each].kinds.some((kind) => kinds.includes(kind)));
}

export function isDisclosable(each: InterestClass | null): boolean {
  return each !== null && classesOfInterest[each].disclosable;
}

export const whyBarred = section('localism-2011', '31(4)');
export const whySensitive = section('localism-2011', '32');
