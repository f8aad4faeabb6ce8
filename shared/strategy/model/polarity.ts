// Which way is good. Apart from the measure itself, which checks what is written: windows draw these before they check anything.

/** It is never guessed: until somebody says, a measure whose targets don't say so themselves is not judged. */
export const polarities = [
  'higher is better',
  'lower is better',
  'not judged',
  'not known',
  'in doubt',
] as const;
export type Polarity = (typeof polarities)[number];

/** Nobody has said which way is good, or it is said of both: a target may then say it, of the first alone. */
export function isOpenWay(polarity: Polarity): boolean {
  return polarity === 'not known' || polarity === 'in doubt';
}
