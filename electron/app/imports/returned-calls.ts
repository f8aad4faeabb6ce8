// A workbook of updates that has come back, from the window: chosen in the system's dialog, or already chosen as a spreadsheet, and read in a thread that
// lives until a decision is made. What it writes doesn't come through here.

import type { returnedCalls } from '../../../shared/activities/returned-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { unknownFile } from '../app-calls.ts';
import { noRegister, type Asked } from '../app.ts';
import { intoRegister } from '../into-register.ts';

const kind = 'returned workbook';
const forgotten = fail('not-found', say('returned.forgotten'));

export const returnedHandlers: HandlersOf<typeof returnedCalls, Asked> = {
  choose: async ({ job, token }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path =
      token === undefined ? await app.around.dialogs.chooseSpreadsheet() : app.tokens.pathOf(token);
    if (path === undefined) return unknownFile;
    if (path === null) return succeed(null);
    const register = app.session()?.path; // another may have been opened in the meantime
    if (register === undefined) return noRegister;
    const begun = app.jobs.start(kind, job);
    const read = await begun.calls.returned.read({ job, register, path }, asker);
    if (read.ok) app.jobs.keepOnly(kind, job);
    else void app.jobs.end(job);
    return read;
  },

  again: (input, { app, asker }) =>
    app.jobs.find(kind, input.job)?.calls.returned.again(input, asker) ?? forgotten,

  commit: async ({ job, decisions }, asked) => {
    const { app, asker } = asked;
    if (app.session() === undefined) return noRegister;
    const found = app.jobs.find(kind, job);
    if (found === undefined) return forgotten;
    const written = await intoRegister(asked, (door) =>
      found.toTheEnd.returned.commit({ decisions, door }, asker),
    );
    if (written.ok) void app.jobs.end(job);
    return written;
  },

  discard: ({ job }, { app }) => {
    void app.jobs.end(job);
    return succeed(null);
  },
};
