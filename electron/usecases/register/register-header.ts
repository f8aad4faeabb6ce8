// What concerns the whole register: its name, undo and redo, and finding anything in it.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { actOf, type Batch } from '../../register/log/log.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { registerCalls, RegisterHeader } from '../../../shared/register/calls.ts';
import { strategy as strategyEntity } from '../../../shared/strategy/model/strategy.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { parseStamp } from '../../register/log/clock.ts';
import { all } from '../../register/read/query.ts';
import type { Caller } from '../caller.ts';
import { questionBefore } from './before-undo.ts';
import { findThings } from './finding.ts';
import type { Session } from '../../session/session.ts';

function header(session: Session): RegisterHeader {
  const [last] = session.live.log.latestBatches(1);
  // Not from the index: the frame is painted before the whole register has been read.
  const [strategy] = all(session.view(), strategyEntity);
  return {
    title: strategy?.title ?? '',
    organisation: strategy?.organisation ?? null,
    undo: actAt(session.undoable()),
    redo: actAt(session.redoable()),
    savedAt: last === undefined ? null : parseStamp(last.hlc).milliseconds,
    batch: last?.id ?? 0,
    asAt: session.asAt(),
    readOnly: session.readOnly,
    today: session.today(),
    timeZone: session.timeZone(),
    faults: session.faults(),
  };
}

function actAt(batch: Batch | undefined): Saying | null {
  return batch === undefined ? null : actOf(batch);
}

export const registerHeader: HandlersOf<typeof registerCalls, Caller> = {
  header: (_input, { session }) => succeed(header(session)),
  undo: ({ sure }, { session, author, reason }) => {
    const last = session.undoable();
    const question = sure || last === undefined ? undefined : questionBefore(session.live, last);
    if (question !== undefined) return fail('needs-sure', question);
    const done = session.undo(author, { reason });
    return done.ok ? succeed({ act: actOf(done.value) }) : done;
  },
  redo: (_input, { session, author, reason }) => {
    const done = session.redo(author, { reason });
    return done.ok ? succeed({ act: actOf(done.value) }) : done;
  },
  drafts: (_input, { session }) => succeed(session.drafts()),
  keepDrafts: ({ drafts }, { session }) => session.keepDrafts(drafts),
  find: ({ words }, { session }) => succeed(findThings(session, words)),
};
