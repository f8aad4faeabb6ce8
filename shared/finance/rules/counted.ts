// What a measure is counted from, in words: apart from the counting, so that the model of a measure can say its formula.

import type { MemberKind } from '../model/member-organisation.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

export interface MembersFormula {
  readonly memberKinds: readonly MemberKind[];
}

export interface ProjectsFormula {
  readonly projectKind: string;
  readonly count: 'projects' | 'organisations';
}

/** "full members", "associate members and town and parish councils". */
export function memberKindNames([first = 'full', ...others]: readonly MemberKind[]): Saying {
  return others.reduce(
    (said, kind) => say('members.several-kinds', { first: said, second: say(`members.plural.${kind}`) }),
    say(`members.plural.${first}`),
  );
}

/** "the number of full members in the register". */
export function countedMembers({ memberKinds }: MembersFormula): Saying {
  return say('members.counted', { members: memberKindNames(memberKinds) });
}

/** "the number of organisations in Policy Lab projects". */
export function countedProjects({ projectKind, count }: ProjectsFormula): Saying {
  return say(count === 'projects' ? 'projects.counted' : 'projects.counted-organisations', {
    kind: projectKind,
  });
}
