// Packs that were issued to the board: recorded in the register, so that the next one can say what has changed since.

import type { HandlersOf } from '../../shared/contract/call.ts';
import type { issueCalls } from '../../shared/contract/packs-calls.ts';
import { create } from '../../shared/model/change.ts';
import { packIssue } from '../../shared/model/pack-issue.ts';
import { succeed } from '../../shared/result.ts';
import { longDate } from '../../shared/text/dates.ts';
import { write, type Caller } from './caller.ts';

export const issues: HandlersOf<typeof issueCalls, Caller> = {
  list: (_input, { desk }) =>
    succeed(
      [...desk.index().snapshot.packIssues]
        .sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1))
        .map(({ id, title, asAt, issuedOn, by }) => ({ id, title, asAt, issuedOn, by })),
    ),
  record: ({ title, asAt, batchName }, caller) => {
    const { desk, author } = caller;
    const fields = { title, asAt, issuedOn: desk.today(), by: author, batchName };
    return write(caller, `Issue the pack of ${longDate(asAt)} to the board`, [
      create(packIssue, desk.newId(), fields),
    ]);
  },
};
