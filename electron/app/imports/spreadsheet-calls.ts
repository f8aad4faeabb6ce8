// Importing figures from the window: the file is chosen in the system's dialog and worked on in its own thread, which keeps what it has
// read until it is imported or dropped. Calls are passed on to it; what it writes doesn't come through here.

import { basename } from 'node:path';
import type { spreadsheetCalls } from '../../../shared/files/spreadsheet-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { Job } from '../../jobs/jobs.ts';
import type { Asked } from '../app.ts';
import { chooseFile, dropThread, readInThread, writeFromThread } from './in-a-thread.ts';

const kind = 'spreadsheet import';
const forgotten = fail('not-found', say('spreadsheet.forgotten'));
const notRead = fail('not-read', say('spreadsheet.not-read'));

function callsOf({ app }: Asked, job: string): Job<typeof kind>['calls']['spreadsheet'] | undefined {
  return app.jobs.find(kind, job)?.calls.spreadsheet;
}

export const spreadsheetHandlers: HandlersOf<typeof spreadsheetCalls, Asked> = {
  choose: ({ job }, asked) =>
    readInThread(
      asked,
      { kind, job },
      chooseFile(asked, 'chooseSpreadsheet'),
      async ({ spreadsheet }, file) => {
        const found = await spreadsheet.survey(file, asked.asker);
        if (found.ok || found.error.code !== 'returned-workbook') return found;
        // The screen goes on with it where such a workbook belongs, without asking for the file again.
        const { code, message, whereabouts } = found.error;
        return fail(code, message, { ...whereabouts, id: asked.app.tokens.keep(file.path) });
      },
    ),

  byProfile: (input, asked) => callsOf(asked, input.job)?.byProfile(input, asked.asker) ?? forgotten,
  reshape: (input, asked) => callsOf(asked, input.job)?.reshape(input, asked.asker) ?? forgotten,
  preview: (input, asked) => callsOf(asked, input.job)?.preview(input, asked.asker) ?? forgotten,
  lines: (input, asked) => callsOf(asked, input.job)?.lines(input, asked.asker) ?? notRead,
  tick: (input, asked) => callsOf(asked, input.job)?.tick(input, asked.asker) ?? notRead,
  edit: (input, asked) => callsOf(asked, input.job)?.edit(input, asked.asker) ?? notRead,

  commit: ({ job, profileName }, asked) =>
    writeFromThread(asked, { kind, job }, notRead, ({ spreadsheet }, door) =>
      spreadsheet.commit({ profileName, door }, asked.asker),
    ),

  saveReport: async ({ job }, asked) => {
    const { app, asker } = asked;
    const calls = callsOf(asked, job);
    if (calls === undefined) return notRead;
    const suggested = await calls.nameReport({}, asker);
    if (!suggested.ok) return suggested;
    const path = await app.around.dialogs.destinationForFile(suggested.value);
    if (path === null) return succeed(null);
    const saved = await calls.saveReport({ path }, asker);
    return saved.ok ? succeed({ token: app.tokens.keep(path), name: basename(path) }) : saved;
  },

  discard: dropThread,
};
