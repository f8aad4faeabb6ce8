// Whether a paper was cleared by finance, legal or another office. It is kept inside: no public edition says anything of it.

import {
  defineEntity,
  oneOf,
  optionalDate,
  optionalText,
  reference,
  sealsNothing,
  type Field,
} from '../../kernel/entity.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import * as z from 'zod';
import { paper } from './paper.ts';

/** Those that most have; another is called by its own name. */
export const signOffRoles = ['finance', 'legal', 'monitoring officer'] as const;
type SignOffRole = (typeof signOffRoles)[number];

export const signOffStates = ['asked', 'cleared', 'cleared with remarks', 'not needed', 'refused'] as const;
export type SignOffState = (typeof signOffStates)[number];

function isUsual(role: unknown): role is SignOffRole {
  return signOffRoles.some((usual) => usual === role);
}

export function sayRole(role: string): Spoken {
  return isUsual(role) ? say(`papers.role.${role}`) : role;
}

const role = {
  schema: z.string().trim().min(1).max(200),
  column: 'text',
  says: (value: unknown) => (typeof value === 'string' ? sayRole(value) : undefined),
} as const satisfies Field;

export const signOff = defineEntity(
  'sign_off',
  {
    paperId: reference('paper'),
    role,
    who: optionalText,
    state: oneOf(signOffStates, (state) => say(`papers.sign-off.${state}`)),
    remarks: optionalText,
    on: optionalDate,
  },
  {
    naturalKey: ['paperId', 'role'],
    kind: say('papers.thing.sign-off'),
    named: ({ paperId, role: by }, look) =>
      say('papers.sign-off-named', { paper: look(paper, paperId)?.title ?? paperId, role: sayRole(by) }),
    main: 'state',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
