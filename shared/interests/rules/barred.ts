// Who may neither speak nor vote on an item after a declaration, whatever was recorded of what followed.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { Declaration, Dispensation } from '../../register/snapshot.ts';
import { allows, holdsOn } from './dispensations.ts';
import { isDisclosable, whyBarred } from './interest-classes.ts';

export interface MayDo {
  readonly speak: boolean;
  readonly vote: boolean;
}

/** What somebody may do on the item after a declaration, on the day of the meeting. */
export function mayDo(
  {
    interestClass,
    dispensationId,
    personId,
  }: Pick<Declaration, 'interestClass' | 'dispensationId' | 'personId'>,
  dispensations: readonly Dispensation[],
  day: string,
): MayDo {
  if (!isDisclosable(interestClass)) return { speak: true, vote: true };
  const found = dispensations.find(
    (row) => row.id === dispensationId && row.personId === personId && holdsOn(row, day),
  );
  return found === undefined ? { speak: false, vote: false } : allows(found.scope);
}

/** Said where more followed than the law allows: it is recorded as it was, and doesn't count. */
export function tookPartBarred(
  followed: Declaration['followed'],
  may: MayDo,
  name: string,
): Saying | undefined {
  const spoke = followed === 'stayed' || followed === 'spoke';
  if (followed === 'stayed' && !may.vote && !may.speak)
    return say('interests.barred.both', { name, source: whyBarred });
  if (followed === 'stayed' && !may.vote) return say('interests.barred.vote', { name, source: whyBarred });
  return spoke && !may.speak ? say('interests.barred.speak', { name, source: whyBarred }) : undefined;
}
