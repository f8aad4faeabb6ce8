// Interests at a meeting: what was declared on an item, what that leaves its member free to do, and what the register offers.

import { classesFor } from '../../../shared/interests/rules/interest-classes.ts';
import type { InterestClass } from '../../../shared/interests/rules/class-names.ts';
import { mayDo, tookPartBarred } from '../../../shared/interests/rules/barred.ts';
import { offeredAt } from '../../../shared/interests/rules/offered.ts';
import { dispensation } from '../../../shared/interests/model/dispensation.ts';
import type { ItemAtMeeting } from '../../../shared/minutes/calls.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, Meeting } from '../../../shared/register/snapshot.ts';

export function declarationsOf(
  index: RegisterIndex,
  meeting: Meeting,
  itemId: string,
): ItemAtMeeting['declarations'] {
  const { declarations, dispensations } = index.snapshot;
  return declarations
    .filter((row) => row.itemId === itemId)
    .map((row) => {
      const name = index.people.get(row.personId)?.name ?? '';
      const may = mayDo(row, dispensations, meeting.day);
      return {
        id: row.id,
        personId: row.personId,
        name,
        nature: row.nature,
        followed: row.followed,
        interestClass: row.interestClass,
        dispensationId: row.dispensationId,
        dispensation: index.look(dispensation, row.dispensationId)?.matter ?? null,
        barred: tookPartBarred(row.followed, may, name) ?? null,
      };
    });
}

/** What the item is linked with, in words. */
function linkedWith(index: RegisterIndex, { id }: AgendaItem): string[] {
  return index.snapshot.itemLinks
    .filter((row) => row.itemId === id)
    .flatMap(({ objectiveId, measureId, activityId }) => {
      const objective = index.objectives.get(objectiveId ?? '');
      const words = [
        objective?.title,
        objective?.statement,
        index.measures.get(measureId ?? '')?.name,
        index.activities.get(activityId ?? '')?.description,
      ];
      return words.filter((text) => typeof text === 'string');
    });
}

interface AtMeeting {
  readonly meeting: Meeting;
  readonly people: ReadonlySet<string>;
}

/** Of those who may be there, and what they haven't declared on the item yet. */
export function offersOf(
  index: RegisterIndex,
  { meeting, people }: AtMeeting,
  row: AgendaItem,
): ItemAtMeeting['offers'] {
  const { interests, declarations } = index.snapshot;
  if (interests.length === 0) return [];
  const declared = new Set(
    declarations.filter(({ itemId }) => itemId === row.id).map(({ interestId }) => interestId),
  );
  const texts = [row.title, row.recommendation ?? '', ...linkedWith(index, row)];
  return offeredAt(interests, people, { texts, bodyId: meeting.bodyId, day: meeting.day })
    .filter(({ interest }) => !declared.has(interest.id))
    .map(({ interest, words }) => ({
      interestId: interest.id,
      personId: interest.personId,
      name: index.people.get(interest.personId)?.name ?? '',
      interestClass: interest.class,
      text: interest.text,
      words,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

export function classesOfBody(index: RegisterIndex, { bodyId }: Meeting): InterestClass[] {
  const kind = index.snapshot.bodies.find(({ id }) => id === bodyId)?.kind;
  return classesFor(kind === undefined ? [] : [kind]).filter((each) => each !== 'nothing');
}
