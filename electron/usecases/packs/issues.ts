// Packs that were issued to the board: recorded in the register, so that the next one can say what has changed since.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { issueCalls } from '../../../shared/packs/calls.ts';
import { create } from '../../../shared/kernel/change.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { PackIssue } from '../../../shared/register/snapshot.ts';
import { batchOf } from '../../register/log/heads.ts';
import { batchName } from '../../register/log/log.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { Session } from '../../session/session.ts';
import { write, type Caller } from '../caller.ts';

/** When its row was written, as the log has it: the same in every copy of the register. */
function recordedAt({ log }: ReadableRegister, id: string): string {
  const [made] = log.changesOfEntity(id);
  const batch = made === undefined ? undefined : log.batch(batchOf(made.id));
  return batch === undefined ? '' : `${batch.hlc} ${batchName(batch)}`;
}

/** Oldest first; those of one day in the order they were recorded in. */
export function issuedPacks(session: Session): readonly PackIssue[] {
  const register = session.view();
  return session
    .index()
    .snapshot.packIssues.map((issue) => ({
      issue,
      at: `${issue.issuedOn ?? ''} ${recordedAt(register, issue.id)}`,
    }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ issue }) => issue);
}

export const issues: HandlersOf<typeof issueCalls, Caller> = {
  list: (_input, { session }) =>
    succeed(
      issuedPacks(session)
        .toReversed()
        .map(({ id, title, asAt, issuedOn, by }) => ({ id, title, asAt, issuedOn, by })),
    ),
  record: ({ title, asAt, batchName: last }, caller) => {
    const { session, author } = caller;
    const fields = { title, asAt, issuedOn: session.today(), by: author, batchName: last };
    return write(caller, say('packs.issue-pack', { day: { day: asAt } }), [
      create(packIssue, session.newId(), fields),
    ]);
  },
};
