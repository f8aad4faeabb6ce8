// Which way is good. Apart from the measure itself, which checks what is written: windows draw these before they check anything.

/** It is never guessed: until somebody says, a measure whose targets don't say so themselves is not judged. */
export const polarities = ['higher is better', 'lower is better', 'not judged', 'not known'] as const;
export type Polarity = (typeof polarities)[number];
