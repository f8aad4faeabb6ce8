// Where a rule is from, as it is cited: an Act or regulations, and the place in them.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

export type Law =
  | 'admission-1960'
  | 'lga-1972'
  | 'companies-2006'
  | 'localism-2011'
  | 'interests-2012'
  | 'code-wales-2008'
  | 'wales-2021'
  | 'executive-2012'
  | 'electronic-2015'
  | 'budget-votes-2014'
  | 'remote-2020'
  | 'cio-2012'
  | 'model-cio';

const title = (law: Law): Saying => say(`law.title.${law}`);

export const wholeOf = title;

export function section(law: Law, number: string): Saying {
  return say('law.section', { law: title(law), number });
}

export function paragraph(law: Law, schedule: string, number: string): Saying {
  return say('law.paragraph', { law: title(law), schedule, number });
}

export function schedule(law: Law, number: string): Saying {
  return say('law.schedule', { law: title(law), number });
}

export function regulation(law: Law, number: string): Saying {
  return say('law.regulation', { law: title(law), number });
}

/** Two that hold together, or a decision of a court beside the Act it read. */
export function beside(first: Saying, second: Saying): Saying {
  return say('law.beside', { first, second });
}

export const swansea = say('law.swansea');
export const sectorAdvice = say('law.sector-advice');
export const standingOrders = say('law.standing-orders');
export const governingDocument = say('law.governing-document');
export const ownPractice = say('law.own-practice');
export const termsOfReference = say('law.terms-of-reference');
