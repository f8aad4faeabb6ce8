// A workbook of updates that has come back, from the window: chosen in the system's dialog, or already chosen as a spreadsheet, and read in a thread that
// lives until a decision is made. What it writes doesn't come through here.

import type { returnedCalls } from '../../../shared/activities/returned-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { Asked } from '../app.ts';
import { chooseFile, dropThread, readInThread, writeFromThread } from './in-a-thread.ts';

const kind = 'returned workbook';
const forgotten = fail('not-found', say('returned.forgotten'));

export const returnedHandlers: HandlersOf<typeof returnedCalls, Asked> = {
  choose: ({ job, token }, asked) =>
    readInThread(asked, { kind, job }, chooseFile(asked, 'chooseSpreadsheet', token), ({ returned }, file) =>
      returned.read(file, asked.asker),
    ),

  again: (input, { app, asker }) =>
    app.jobs.find(kind, input.job)?.calls.returned.again(input, asker) ?? forgotten,

  commit: ({ job, decisions }, asked) =>
    writeFromThread(asked, { kind, job }, forgotten, ({ returned }, door) =>
      returned.commit({ decisions, door }, asked.asker),
    ),

  discard: dropThread,
};
