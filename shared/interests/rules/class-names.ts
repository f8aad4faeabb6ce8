// The names of the classes of interests. What each is and where it is from: interest-classes.ts.

export const interestClasses = [
  'employment',
  'sponsorship',
  'contracts',
  'land',
  'licences',
  'corporate-tenancies',
  'securities',
  'other-bodies',
  'gifts',
  'wales-employment',
  'wales-election-expenses',
  'wales-companies',
  'wales-contracts',
  'wales-land',
  'wales-tenancies',
  'wales-bodies',
  'charity-employment',
  'charity-trusteeships',
  'charity-holdings',
  'charity-benefits',
  'charity-family',
  'other',
  /** Said, not assumed: this member declares that there is nothing to register. */
  'nothing',
] as const;
export type InterestClass = (typeof interestClasses)[number];
