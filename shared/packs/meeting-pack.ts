// What the pack of a meeting is made of. Its parts stand in the order in which they are given.

export const packParts = [
  'differences',
  'to decide',
  'agenda',
  'minutes',
  'arising',
  'papers',
  'background',
  'strategy',
  'finance',
  'actions',
  'forward plan',
  'glossary',
] as const;
export type PackPart = (typeof packParts)[number];

/** What becomes of attached pages of other sizes than the pack’s. */
export const pageSizes = ['kept', 'scaled'] as const;
export type PageSizes = (typeof pageSizes)[number];

const whereAsked: ReadonlySet<PackPart> = new Set(['strategy', 'finance']);

/** Those of a pack that nobody has said anything else of: reports of the strategy and of money are long, and not for every body. */
export const usualParts: readonly PackPart[] = packParts.filter((part) => !whereAsked.has(part));
