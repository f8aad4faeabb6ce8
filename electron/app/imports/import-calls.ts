// Importing a strategy document from the window: chosen in the system's dialog, read in a thread that lives until a decision is made, and
// written when somebody says so.

import { basename } from 'node:path';
import type { importCalls } from '../../../shared/files/import-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { Asked } from '../app.ts';
import { chooseFile, dropThread, readInThread, writeFromThread } from './in-a-thread.ts';

const kind = 'strategy import';
const forgotten = fail('not-found', say('import.forgotten'));

export const importHandlers: HandlersOf<typeof importCalls, Asked> = {
  lookAt: async (_input, { app, asker }) => {
    const path = await app.around.dialogs.chooseDocument();
    if (path === null) return succeed(null);
    const named = await app.jobs.run(
      'new register',
      'title',
      ({ calls }) => calls.begin.titleOf({ path }, asker),
      { file: path },
    );
    if (!named.ok) return named;
    return succeed({ token: app.tokens.keep(path), file: basename(path), title: named.value.title });
  },

  choose: ({ job, document }, asked) =>
    readInThread(
      asked,
      { kind, job },
      chooseFile(asked, 'chooseDocument', document),
      ({ document: calls }, file) => calls.read(file, asked.asker),
    ),

  again: ({ job }, { app, asker }) =>
    app.jobs.find(kind, job)?.calls.document.again({ job }, asker) ?? forgotten,

  commit: ({ job }, asked) =>
    writeFromThread(asked, { kind, job }, forgotten, ({ document }, door) =>
      document.commit({ door }, asked.asker),
    ),

  discard: dropThread,
};
