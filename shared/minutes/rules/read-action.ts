// An action as it is typed in one line: "@Head of Finance by 30 June: write to the auditor". What isn't understood is said, never guessed.

import { milestone as dueBy, type Milestone } from '../../activities/model/milestone.ts';
import type { Saying } from '../../kernel/saying.ts';
import { comparable } from '../../language/plain.ts';
import { typedMilestone } from '../../language/reading/dates/read-milestone.ts';
import { say } from '../../language/say.ts';

export interface Owner {
  readonly id: string;
  readonly kind: 'person' | 'group';
  readonly name: string;
  /** A group's initials. */
  readonly initials: string | null;
}

export interface TypedAction {
  readonly what: string;
  /** As it was typed. */
  readonly owner: string;
  /** Whoever has that name; undefined where nobody does, or several do. */
  readonly holder: Owner | undefined;
  readonly due: Milestone | null;
  /** What wasn't understood: it is kept as it was typed. */
  readonly remarks: readonly Saying[];
}

const form = /^@(?<owner>[^:]+?)(?:\s+(?:by|erbyn)\s+(?<due>[^:]+?))?\s*:\s*(?<what>.+)$/iu;

/** Whoever has that name: nobody, one, or several. */
export function holdersNamed(owner: string, owners: readonly Owner[]): readonly Owner[] {
  const wanted = comparable(owner);
  return owners.filter(
    ({ name, initials }) =>
      comparable(name) === wanted || (initials !== null && comparable(initials) === wanted),
  );
}

/** Undefined where the line has no owner or nothing to do. */
export function readAction(line: string, owners: readonly Owner[], today: string): TypedAction | undefined {
  const found = form.exec(line.trim())?.groups;
  const [owner, what] = [found?.['owner']?.trim() ?? '', found?.['what']?.trim() ?? ''];
  if (owner === '' || what === '') return undefined;
  const holders = holdersNamed(owner, owners);
  const read = typedMilestone(found?.['due'] ?? '', today);
  const due = dueBy.safeParse(read).data ?? null;
  const remarks: Saying[] = [];
  if (holders.length === 0) remarks.push(say('minutes.owner-unknown', { owner }));
  if (holders.length > 1) remarks.push(say('minutes.owner-several', { owner }));
  if (due !== null && due.to === null) remarks.push(say('minutes.due-unknown', { due: due.written }));
  return { what, owner, holder: holders.length === 1 ? holders[0] : undefined, due, remarks };
}
