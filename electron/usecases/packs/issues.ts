// Packs that were issued to the board: recorded in the register, so that the next one can say what has changed since.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { issueCalls } from '../../../shared/packs/calls.ts';
import { create } from '../../../shared/kernel/change.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { issuedPacks } from '../../register/read/issued-packs.ts';
import { write, type Caller } from '../caller.ts';

export const issues: HandlersOf<typeof issueCalls, Caller> = {
  list: (_input, { session }) =>
    succeed(
      issuedPacks(session.view(), session.index())
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
