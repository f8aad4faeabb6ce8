// Choosing between what was written apart: a choice is a change like any other, and goes to the colleagues with the next bundle.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { conflictsCalls } from '../../../shared/exchange/conflicts-calls.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { conflicts as conflictPlaces } from '../../register/read/query.ts';
import { lastMerge } from '../../register/merge/unmerge.ts';
import { write, type Caller } from '../caller.ts';
import { conflictList, openLines, type OpenLine } from './conflict-list.ts';
import type { Session } from '../../session/session.ts';

function linesAt(session: Session): OpenLine[] {
  return openLines(session.live, session.index());
}

const settled = fail(
  'not-found',
  'That has been settled already, perhaps in another window or by a colleague. Nothing was written.',
);

function subject({ line }: OpenLine): string {
  return line.field === '' ? line.what : `${line.field} of ${line.what}`;
}

export const conflicts: HandlersOf<typeof conflictsCalls, Caller> = {
  list: (_, { session }) => succeed(conflictList(linesAt(session))),
  // Asked after every change: where nothing was ever merged, nothing is looked at.
  count: (_, { session }) =>
    succeed(
      lastMerge(session.live) === undefined && conflictPlaces(session.live).length === 0
        ? 0
        : linesAt(session).length,
    ),

  take: ({ key, side }, caller) => {
    const found = linesAt(caller.session).find(({ line }) => line.key === key);
    const changes = found?.changes.get(side);
    const chosen = found?.line.sides.find((each) => each.key === side);
    if (found === undefined || changes === undefined || chosen === undefined) return settled;
    return write(caller, `Settle ${subject(found)}: take what ${chosen.actor} wrote`, changes);
  },

  write: ({ key, text }, caller) => {
    const found = linesAt(caller.session).find(({ line }) => line.key === key);
    if (found?.write === undefined) return settled;
    return write(caller, `Settle ${subject(found)} with other words`, found.write(text.trim()));
  },

  takeAll: ({ actor, batch }, caller) => {
    const changes: Change[] = [];
    let count = 0;
    for (const { line, changes: bySide } of linesAt(caller.session)) {
      const fits = line.sides.filter(
        (side) =>
          (actor === undefined || side.actor === actor) && (batch === undefined || side.batch === batch),
      );
      const [only] = fits;
      // Where somebody has two sides of one conflict, that is for a person to see.
      if (only === undefined || fits.length > 1) continue;
      changes.push(...(bySide.get(only.key) ?? []));
      count += 1;
    }
    const whose = actor ?? `step ${batch ?? ''}`;
    const written = write(
      caller,
      `Settle ${count} ${count === 1 ? 'conflict' : 'conflicts'}: take what ${whose} wrote`,
      changes,
    );
    return written.ok ? succeed(count) : written;
  },
};
