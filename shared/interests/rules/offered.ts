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

interface ItemWords {
  /** Its title and what it is linked with. */
  readonly texts: readonly string[];
  readonly bodyId: string;
  readonly day: string;
}

/** Of those who are there. */
export function offeredAt(
  interests: readonly Interest[],
  people: ReadonlySet<string>,
  { texts, bodyId, day }: ItemWords,
): Offered[] {
  const ofItem = new Set(texts.flatMap(wordsOf));
  if (ofItem.size === 0) return [];
  return interests
    .filter((row) => people.has(row.personId) && isHeldOn(row, day))
    .filter(({ bodyIds }) => bodyIds.length === 0 || bodyIds.includes(bodyId))
    .flatMap((interest): Offered[] => {
      const words = [...new Set(wordsOf(interest.text).filter((word) => ofItem.has(word)))];
      return words.length === 0 ? [] : [{ interest, words }];
    });
}
