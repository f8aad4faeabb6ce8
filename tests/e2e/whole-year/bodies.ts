// The bodies whose years are gone through.

import type { Body } from './the-year.ts';

export const committee: Body = {
  name: 'Planning Committee',
  kind: 'Committee of a principal council, England',
  rules: [{ rule: 'Quorum', text: '3' }],
  paragraph: /^Paragraph 3/u,
};

/** Its document says what the law leaves open. */
export const board: Body = {
  name: 'Board of Trustees',
  kind: 'Charity trustees or board',
  bankHolidays: 'England and Wales',
  rules: [
    { rule: 'Quorum', text: '3' },
    { rule: 'Casting vote', text: 'whoever presides has one, and need not use it', isChoice: true },
  ],
  paragraph: null,
};
