// What the register of interests lacks: what was declared and never registered, and members of whom it says nothing.

import { unregistered, undeclared } from '../../interests/rules/reminders.ts';
import { say } from '../../language/say.ts';
import { body } from '../../bodies/model/body.ts';
import { person } from '../../people/model/person.ts';
import { declaration as declarationEntity } from '../../minutes/model/declaration.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Attention } from './concern.ts';

export function interestConcerns(index: RegisterIndex, today: string): Attention[] {
  const nameOf = (id: string) => index.look(person, id)?.name ?? id;
  return [
    ...unregistered(index, today).map(({ declaration, meeting, due }): Attention => {
      const about = { entity: declarationEntity.name, id: declaration.id };
      const name = nameOf(declaration.personId);
      return {
        concern: 'interest unregistered',
        objectiveRef: '',
        subject: name,
        sentence: say(today > due ? 'interests.unregistered-late' : 'interests.unregistered', {
          name,
          nature: declaration.nature,
          day: { day: meeting.day },
          due: { day: due },
        }),
        about: [about],
        putRightAt: about,
      };
    }),
    ...undeclared(index, today).map(({ personId, seat, due }): Attention => {
      const about = { entity: person.name, id: personId };
      const name = nameOf(personId);
      return {
        concern: 'no interests said',
        objectiveRef: '',
        subject: name,
        sentence: say(today > due ? 'interests.nothing-said-late' : 'interests.nothing-said', {
          name,
          body: index.look(body, seat.bodyId)?.name ?? '',
          day: { day: seat.from },
          due: { day: due },
        }),
        about: [about],
        putRightAt: about,
      };
    }),
  ];
}
