// Interests at a meeting: what was declared on an item, what that leaves its member free to do, and what the register offers.

import { classesFor } from '../../../shared/interests/rules/interest-classes.ts';
import type { InterestClass } from '../../../shared/interests/rules/class-names.ts';
import { byPosition } from '../../../shared/kernel/in-order.ts';
import { mayDo, tookPartBarred } from '../../../shared/interests/rules/barred.ts';
import { offersAt } from '../../../shared/interests/rules/offered.ts';
import { dispensation } from '../../../shared/interests/model/dispensation.ts';
import type { ItemAtMeeting } from '../../../shared/minutes/calls.ts';
import { comings, isOutOfItem } from '../../../shared/minutes/rules/room.ts';
import { attendedOf } from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, ItemLink, Meeting } from '../../../shared/register/snapshot.ts';

type Declarations = ItemAtMeeting['declarations'];

/** What was declared on each item, by its id. */
export function declarationsAt(index: RegisterIndex, meeting: Meeting): (itemId: string) => Declarations {
  const { declarations, dispensations } = index.snapshot;
  const ofItem = Map.groupBy(declarations, ({ itemId }) => itemId);
  const isOut = isOutOfItem(comings(attendedOf(index, meeting)).moved);
  return (itemId) =>
    (ofItem.get(itemId) ?? []).toSorted(byPosition).map((row) => {
      const name = index.people.get(row.personId)?.name ?? '';
      const may = mayDo(row, dispensations, meeting.day);
      return {
        id: row.id,
        personId: row.personId,
        name,
        nature: row.nature,
        followed: row.followed,
        position: row.position,
        isOut: isOut(row),
        interestClass: row.interestClass,
        dispensationId: row.dispensationId,
        dispensation: index.look(dispensation, row.dispensationId)?.matter ?? null,
        barred: tookPartBarred(row.followed, may, name) ?? null,
      };
    });
}

/** What an item is linked with, in words. */
function linkedWith(index: RegisterIndex, { objectiveId, measureId, activityId }: ItemLink): string[] {
  const objective = index.objectives.get(objectiveId ?? '');
  const words = [
    objective?.title,
    objective?.statement,
    index.measures.get(measureId ?? '')?.name,
    index.activities.get(activityId ?? '')?.description,
  ];
  return words.filter((text) => typeof text === 'string');
}

/** Of those who may be there, and what they haven't declared on the item yet. */
export function offersOf(
  index: RegisterIndex,
  { bodyId, day }: Meeting,
  people: ReadonlySet<string>,
): (row: AgendaItem, declared: Declarations) => ItemAtMeeting['offers'] {
  const { interests, itemLinks, declarations } = index.snapshot;
  const offered = offersAt(interests, { people, bodyId, day });
  const links = Map.groupBy(itemLinks, ({ itemId }) => itemId);
  const interestOf = new Map(declarations.map(({ id, interestId }) => [id, interestId]));
  return (row, declared) => {
    const known = new Set(declared.map(({ id }) => interestOf.get(id)));
    const linked = (links.get(row.id) ?? []).flatMap((link) => linkedWith(index, link));
    return offered([row.title, row.recommendation ?? '', ...linked])
      .filter(({ interest }) => !known.has(interest.id))
      .map(({ interest, words }) => ({
        interestId: interest.id,
        personId: interest.personId,
        name: index.people.get(interest.personId)?.name ?? '',
        interestClass: interest.class,
        text: interest.text,
        words,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  };
}

export function classesOfBody(index: RegisterIndex, { bodyId }: Meeting): InterestClass[] {
  const kind = index.snapshot.bodies.find(({ id }) => id === bodyId)?.kind;
  return classesFor(kind === undefined ? [] : [kind]).filter((each) => each !== 'nothing');
}
