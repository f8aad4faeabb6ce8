// Choosing between concurrent changes: a choice is a change like any other, and goes to the colleagues with the next bundle.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { conflictsCalls } from '../../../shared/exchange/conflicts-calls.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import type { Origin } from '../../../shared/kernel/origin.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { actOf } from '../../register/log/log.ts';
import { write, type Caller } from '../caller.ts';
import { conflictList, openLines } from './conflict-list.ts';
import type { OpenLine } from './left-by-merges.ts';
import type { Session } from '../../session/session.ts';
import { linesWaiting } from './waiting-choices.ts';

function linesAt(session: Session): OpenLine[] {
  return openLines(session.live, session.index());
}

const settled = fail('not-found', say('conflicts.settled-already'));

function subject({ line: { what, field } }: OpenLine): Spoken {
  return field === null ? what : say('conflicts.field-of', { field, what });
}

const mostNamed = 100_000;

/** Where the batch comes from: the changes that were chosen between. */
function settling(lines: readonly OpenLine[]): Origin {
  return { kind: 'resolution', of: lines.flatMap(({ of }) => of).slice(0, mostNamed) };
}

interface Whose {
  readonly actor: string | undefined;
  readonly batch: number | undefined;
}

function actOfAll(session: Session, count: number, { actor, batch }: Whose): Saying {
  if (actor !== undefined) return say('conflicts.act.take-all', { count, actor });
  const step = batch === undefined ? undefined : session.live.log.batch(batch);
  return say('conflicts.act.take-step', { count, act: step === undefined ? '' : actOf(step) });
}

export const conflicts: HandlersOf<typeof conflictsCalls, Caller> = {
  list: (_, { session }) => succeed(conflictList(linesAt(session))),
  count: (_, { session }) => succeed(linesWaiting(session.live, session.index).length),

  take: ({ key, side }, caller) => {
    const found = linesAt(caller.session).find(({ line }) => line.key === key);
    const changes = found?.changes.get(side);
    const chosen = found?.line.sides.find((each) => each.key === side);
    if (found === undefined || changes === undefined || chosen === undefined) return settled;
    const act = say('conflicts.act.take', { what: subject(found), actor: chosen.actor });
    return write(caller, act, changes, settling([found]));
  },

  write: ({ key, text }, caller) => {
    const found = linesAt(caller.session).find(({ line }) => line.key === key);
    if (found?.write === undefined) return settled;
    const act = say('conflicts.act.write', { what: subject(found) });
    return write(caller, act, found.write(text.trim()), settling([found]));
  },

  takeAll: ({ actor, batch }, caller) => {
    const changes: Change[] = [];
    const taken: OpenLine[] = [];
    for (const open of linesAt(caller.session)) {
      const fits = open.line.sides.filter(
        (side) =>
          (actor === undefined || side.actor === actor) && (batch === undefined || side.batch === batch),
      );
      const [only] = fits;
      // Where one person has two sides of a conflict, somebody has to look at it.
      if (only === undefined || fits.length > 1) continue;
      changes.push(...(open.changes.get(only.key) ?? []));
      taken.push(open);
    }
    const written = write(
      caller,
      actOfAll(caller.session, taken.length, { actor, batch }),
      changes,
      settling(taken),
    );
    return written.ok ? succeed(taken.length) : written;
  },
};
