// Importing the members of a body from the window: the file is chosen in the system's dialog and read in a thread that lives until a decision
// is made. What it writes doesn't come through here.

import type { memberImportCalls } from '../../../shared/bodies/member-import-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { Asked } from '../app.ts';
import { chooseFile, dropThread, readInThread, writeFromThread } from './in-a-thread.ts';

const kind = 'member import';
const forgotten = fail('not-found', say('member-list.forgotten'));

export const memberImportHandlers: HandlersOf<typeof memberImportCalls, Asked> = {
  choose: ({ job, bodyId }, asked) =>
    readInThread(asked, { kind, job }, chooseFile(asked, 'chooseSpreadsheet'), ({ members }, file) =>
      members.read({ ...file, bodyId }, asked.asker),
    ),

  again: (input, { app, asker }) =>
    app.jobs.find(kind, input.job)?.calls.members.again(input, asker) ?? forgotten,

  commit: ({ job, decisions }, asked) =>
    writeFromThread(asked, { kind, job }, forgotten, ({ members }, door) =>
      members.commit({ decisions, door }, asked.asker),
    ),

  discard: dropThread,
};
