// What a section of the register that a paper shows is called.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { nameIn, thingIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { ShownSection } from '../model/paper.ts';

export function sayShown(index: RegisterIndex, shown: ShownSection): Spoken {
  switch (shown.what) {
    case 'objective':
      return index.objectives.has(shown.objectiveId)
        ? thingIn(index, 'objective', shown.objectiveId)
        : say('papers.shown-gone', { what: say('papers.shows.objective') });
    case 'person':
      return say('papers.shown-of', { name: nameIn(index)('person', shown.personId) });
    case 'group':
      return say('papers.shown-of', { name: nameIn(index)('group', shown.groupId) });
    case 'changes':
      return say('papers.shown-since', { day: { day: shown.since } });
    case 'finance':
    case 'attention':
      return say(`papers.shows.${shown.what}`);
  }
}
