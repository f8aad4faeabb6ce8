// Packs that were issued to the board: recorded in the register, so that the next one can say what has changed since.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { issueCalls } from '../../../shared/packs/calls.ts';
import { create } from '../../../shared/kernel/change.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { write, type Caller } from '../caller.ts';

export const issues: HandlersOf<typeof issueCalls, Caller> = {
  list: (_input, { session }) =>
    succeed(
      [...session.index().snapshot.packIssues]
        .sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1))
        .map(({ id, title, asAt, issuedOn, by }) => ({ id, title, asAt, issuedOn, by })),
    ),
  record: ({ title, asAt, batchName }, caller) => {
    const { session, author } = caller;
    const fields = { title, asAt, issuedOn: session.today(), by: author, batchName };
    return write(caller, say('packs.issue-pack', { day: { day: asAt } }), [
      create(packIssue, session.newId(), fields),
    ]);
  },
};
