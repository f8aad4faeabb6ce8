// Importing a strategy document from the window: chosen in the system's dialog, read in a thread that lives until a decision is made, and
// written when somebody says so.

import { basename } from 'node:path';
import type { importCalls } from '../../../shared/files/import-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { unknownFile } from '../app-calls.ts';
import { noRegister, type Asked } from '../app.ts';
import { intoRegister } from '../into-register.ts';

const kind = 'strategy import';
const forgotten = fail('not-found', say('import.forgotten'));

export const importHandlers: HandlersOf<typeof importCalls, Asked> = {
  lookAt: async (_input, { app, asker }) => {
    const path = await app.around.dialogs.chooseDocument();
    if (path === null) return succeed(null);
    const named = await app.jobs.run('new register', 'title', ({ calls }) =>
      calls.begin.titleOf({ path }, asker),
    );
    if (!named.ok) return named;
    return succeed({ token: app.tokens.keep(path), file: basename(path), title: named.value.title });
  },

  choose: async ({ job, document }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path =
      document === undefined ? await app.around.dialogs.chooseDocument() : app.tokens.pathOf(document);
    if (path === undefined) return unknownFile;
    if (path === null) return succeed(null);
    const register = app.session()?.path; // another may have been opened in the meantime
    if (register === undefined) return noRegister;
    const read = await app.jobs.start(kind, job).calls.document.read({ job, register, path }, asker);
    if (read.ok) app.jobs.keepOnly(kind, job);
    else void app.jobs.end(job);
    return read;
  },

  again: ({ job }, { app, asker }) =>
    app.jobs.find(kind, job)?.calls.document.again({ job }, asker) ?? forgotten,

  commit: async ({ job }, asked) => {
    const { app, asker } = asked;
    if (app.session() === undefined) return noRegister;
    const found = app.jobs.find(kind, job);
    if (found === undefined) return forgotten;
    const written = await intoRegister(asked, (door) => found.toTheEnd.document.commit({ door }, asker));
    if (written.ok) void app.jobs.end(job);
    return written;
  },

  discard: ({ job }, { app }) => {
    void app.jobs.end(job);
    return succeed(null);
  },
};
