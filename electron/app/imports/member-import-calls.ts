// Importing the members of a body from the window: the file is chosen in the system's dialog and read in a thread that lives until a decision
// is made. What it writes doesn't come through here.

import type { memberImportCalls } from '../../../shared/bodies/member-import-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { noRegister, type Asked } from '../app.ts';
import { intoRegister } from '../into-register.ts';

const kind = 'member import';
const forgotten = fail('not-found', say('member-list.forgotten'));

export const memberImportHandlers: HandlersOf<typeof memberImportCalls, Asked> = {
  choose: async ({ job, bodyId }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.chooseSpreadsheet();
    if (path === null) return succeed(null);
    const register = app.session()?.path; // another may have been opened in the meantime
    if (register === undefined) return noRegister;
    const begun = app.jobs.start(kind, job);
    const read = await begun.calls.members.read({ job, register, path, bodyId }, asker);
    if (read.ok) app.jobs.keepOnly(kind, job);
    else void app.jobs.end(job);
    return read;
  },

  again: (input, { app, asker }) =>
    app.jobs.find(kind, input.job)?.calls.members.again(input, asker) ?? forgotten,

  commit: async ({ job, decisions }, asked) => {
    const { app, asker } = asked;
    if (app.session() === undefined) return noRegister;
    const found = app.jobs.find(kind, job);
    if (found === undefined) return forgotten;
    const written = await intoRegister(asked, (door) =>
      found.toTheEnd.members.commit({ decisions, door }, asker),
    );
    if (written.ok) void app.jobs.end(job);
    return written;
  },

  discard: ({ job }, { app }) => {
    void app.jobs.end(job);
    return succeed(null);
  },
};
