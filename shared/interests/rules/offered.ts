// Which entries of the register may concern an item: those that share words with it. It is a guess, and only ever offered.

import { comparable } from '../../language/plain.ts';
import type { Interest } from '../../register/snapshot.ts';

/** Words that say nothing of what either is about, in English and Welsh. */
const said = new Set(
  [
    'about after also annual area before being body both committee company consider council councils councillor director',
    'employed employee employer from have held holds house into item items land limited local manager matter meeting member members',
    'minutes note office other owner ownership paper part partner payments plan policy property receive report reports review street',
    'road that their there these this those town parish trust under update with work works year',
    'adroddiad aelod aelodau arall berson blwyddyn cwmni cyfarfod cyngor cynllun eitem gwaith gyda hwn pwyllgor rhan swydd tir ymddiriedolaeth',
  ].flatMap((line) => line.split(' ')),
);

function wordsOf(text: string): string[] {
  return comparable(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && !said.has(word));
}

/** Whether it is held on the day; who has nothing to register has nothing to offer. */
function isHeldOn({ from, to, class: kind }: Interest, day: string): boolean {
  return kind !== 'nothing' && (from === null || from <= day) && (to === null || day <= to);
}

export interface Offered {
  readonly interest: Interest;
  /** The words that stand in both, as the register has them. */
  readonly words: readonly string[];
}

interface Sitting {
  /** Who is there. */
  readonly people: ReadonlySet<string>;
  readonly bodyId: string;
  readonly day: string;
}

/** By the title of an item and what it is linked with. Each entry is read once, however many items ask. */
export function offersAt(
  interests: readonly Interest[],
  { people, bodyId, day }: Sitting,
): (texts: readonly string[]) => Offered[] {
  const entries = interests
    .filter((row) => people.has(row.personId) && isHeldOn(row, day))
    .filter(({ bodyIds }) => bodyIds.length === 0 || bodyIds.includes(bodyId))
    .map((interest) => ({ interest, its: [...new Set(wordsOf(interest.text))] }));
  return (texts) => {
    if (entries.length === 0) return [];
    const ofItem = new Set(texts.flatMap(wordsOf));
    return entries.flatMap(({ interest, its }): Offered[] => {
      const words = its.filter((word) => ofItem.has(word));
      return words.length === 0 ? [] : [{ interest, words }];
    });
  };
}
