// Packs that were issued to the board: recorded in the register, so that the next one can say what has changed since.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { issueCalls, SincePack } from '../../../shared/packs/calls.ts';
import { create } from '../../../shared/kernel/change.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { issuedPacks } from '../../register/read/issued-packs.ts';
import { sincePack, type PackMade } from '../../register/read/since-pack.ts';
import { toIssueOf } from '../../../shared/packs/rules/before-issue/before-issue.ts';
import { actOf } from '../../register/log/log.ts';
import type { Session } from '../../session/session.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { gone, write, type Caller } from '../caller.ts';
import { beforeIssueView } from './before-issue.ts';

function since({ live }: Session, made: PackMade): SincePack {
  const batches = sincePack(live, made);
  const [last] = batches ?? [];
  return { changes: batches?.length ?? null, last: last === undefined ? null : actOf(last) };
}

export const issues: HandlersOf<typeof issueCalls, Caller> = {
  before: ({ meetingId, edition }, { session }) => {
    const index = session.index();
    const meeting = meetingOf(index, meetingId);
    return meeting === undefined
      ? gone('meeting')
      : succeed(beforeIssueView(session.view(), toIssueOf(index, meeting, edition, session.today())));
  },
  list: (_input, { session }) =>
    succeed(
      issuedPacks(session.view(), session.index())
        .toReversed()
        .map(({ id, title, asAt, issuedOn, by }) => ({ id, title, asAt, issuedOn, by })),
    ),
  since: (made, { session }) => succeed(since(session, made)),
  record: ({ title, asAt, madeOn, batchName: last, asItStands }, caller) => {
    const { session, author } = caller;
    const { changes } = since(session, { asAt, madeOn: madeOn ?? session.today(), batchName: last });
    if (changes !== 0 && !asItStands)
      return fail(
        'out-of-date',
        changes === null ? say('packs.from-something-else') : say('packs.out-of-date', { count: changes }),
      );
    const fields = { title, asAt, issuedOn: session.today(), by: author, batchName: last };
    return write(caller, say('packs.issue-pack', { day: { day: asAt } }), [
      create(packIssue, session.newId(), fields),
    ]);
  },
};
