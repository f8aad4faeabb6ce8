// The register of interests as it is shown: by member, with who has said nothing yet, and dispensations.

import { body } from '../../../shared/bodies/model/body.ts';
import { seatRoles } from '../../../shared/bodies/model/seat.ts';
import { standsOn } from '../../../shared/bodies/rules/seats.ts';
import type { DispensationView, InterestsView, MemberOfRegister } from '../../../shared/interests/calls.ts';
import { interestClasses } from '../../../shared/interests/rules/class-names.ts';
import { holdsOn } from '../../../shared/interests/rules/dispensations.ts';
import {
  classesFor,
  classesOfInterest,
  isDisclosable,
} from '../../../shared/interests/rules/interest-classes.ts';
import { undeclared, unregistered } from '../../../shared/interests/rules/reminders.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Dispensation } from '../../../shared/register/snapshot.ts';

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en-GB');
}

/** Everybody with a seat that stands and votes, and everybody of whom something is recorded. */
function membersOf(index: RegisterIndex, today: string): MemberOfRegister[] {
  const { seats, interests, bodies, people } = index.snapshot;
  const due = new Map(undeclared(index, today).map((each) => [each.personId, each.due]));
  const standing = seats.filter((row) => standsOn(row, today) === 'stands');
  const kinds = new Map(bodies.map(({ id, kind }) => [id, kind]));
  return people
    .flatMap(({ id: personId, name }): MemberOfRegister[] => {
      const its = standing.filter((row) => row.personId === personId);
      const entries = interests.filter((row) => row.personId === personId);
      if (entries.length === 0 && !its.some(({ votes }) => votes)) return [];
      const held = entries.filter(({ to }) => to === null || to >= today);
      const isNothing = held.length > 0 && held.every((row) => row.class === 'nothing');
      return [
        {
          personId,
          name,
          seats: its
            .map(({ bodyId, role }) => ({ body: index.look(body, bodyId)?.name ?? '', role }))
            .sort((a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role)),
          state: entries.length === 0 ? 'unknown' : isNothing ? 'nothing' : 'entries',
          due: due.get(personId) ?? null,
          classes: classesFor([...new Set(its.flatMap(({ bodyId }) => kinds.get(bodyId) ?? []))]),
        },
      ];
    })
    .sort(byName);
}

function nowOf(row: Dispensation, today: string): DispensationView['now'] {
  if (holdsOn(row, today)) return 'in force';
  return today < row.from ? 'to come' : 'ended';
}

export function interestsView(index: RegisterIndex, today: string): InterestsView {
  const { interests, dispensations, bodies } = index.snapshot;
  const nameOf = (personId: string) => index.people.get(personId)?.name ?? '';
  return {
    members: membersOf(index, today),
    interests: interests
      .map((row) => ({
        ...row,
        person: nameOf(row.personId),
        disclosable: isDisclosable(row.class),
        ended: row.to !== null && row.to < today,
      }))
      .sort(
        (a, b) =>
          a.person.localeCompare(b.person, 'en-GB') ||
          Number(a.ended) - Number(b.ended) ||
          interestClasses.indexOf(a.class) - interestClasses.indexOf(b.class) ||
          a.text.localeCompare(b.text, 'en-GB'),
      ),
    dispensations: dispensations
      .map((row) => ({
        ...row,
        body: index.look(body, row.bodyId)?.name ?? '',
        person: nameOf(row.personId),
        now: nowOf(row, today),
      }))
      .sort((a, b) => a.person.localeCompare(b.person, 'en-GB') || (a.from < b.from ? 1 : -1)),
    unregistered: unregistered(index, today).flatMap(({ declaration, meeting, due }) =>
      declaration.interestClass === null
        ? []
        : [
            {
              declarationId: declaration.id,
              personId: declaration.personId,
              person: nameOf(declaration.personId),
              class: declaration.interestClass,
              nature: declaration.nature,
              day: meeting.day,
              due,
              isLate: today > due,
            },
          ],
    ),
    classes: interestClasses.map((each) => {
      const { disclosable, source, certainty } = classesOfInterest[each];
      return { class: each, disclosable, source, certainty: say(`law.certainty.${certainty}`) };
    }),
    bodies: bodies.map(({ id, name }) => ({ id, name })).sort(byName),
  };
}
