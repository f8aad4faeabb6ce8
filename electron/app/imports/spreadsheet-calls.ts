// Importing figures from the window: the file is chosen in the system's dialog and worked on in its own thread, which keeps what it has
// read until it is imported or dropped. Calls are passed on to it; what it writes doesn't come through here.

import { basename } from 'node:path';
import type { spreadsheetCalls } from '../../../shared/files/spreadsheet-calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { Job } from '../../jobs/jobs.ts';
import { noRegister, type Asked } from '../app.ts';
import { intoRegister } from '../into-register.ts';

const kind = 'spreadsheet import';
const forgotten = fail('not-found', say('spreadsheet.forgotten'));
const notRead = fail('not-read', say('spreadsheet.not-read'));

function callsOf({ app }: Asked, job: string): Job<typeof kind>['calls']['spreadsheet'] | undefined {
  return app.jobs.find(kind, job)?.calls.spreadsheet;
}

export const spreadsheetHandlers: HandlersOf<typeof spreadsheetCalls, Asked> = {
  choose: async ({ job }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.chooseSpreadsheet();
    if (path === null) return succeed(null);
    const register = app.session()?.path; // another may have been opened in the meantime
    if (register === undefined) return noRegister;
    const begun = app.jobs.start(kind, job);
    const found = await begun.calls.spreadsheet.survey({ job, register, path }, asker);
    if (found.ok) {
      app.jobs.keepOnly(kind, job);
      return found;
    }
    void app.jobs.end(job);
    // The screen goes on with it where such a workbook belongs, without asking for the file again.
    return found.error.code === 'returned-workbook'
      ? fail(found.error.code, found.error.message, {
          ...found.error.whereabouts,
          id: app.tokens.keep(path),
        })
      : found;
  },

  byProfile: (input, asked) => callsOf(asked, input.job)?.byProfile(input, asked.asker) ?? forgotten,
  reshape: (input, asked) => callsOf(asked, input.job)?.reshape(input, asked.asker) ?? forgotten,
  preview: (input, asked) => callsOf(asked, input.job)?.preview(input, asked.asker) ?? forgotten,
  lines: (input, asked) => callsOf(asked, input.job)?.lines(input, asked.asker) ?? notRead,
  tick: (input, asked) => callsOf(asked, input.job)?.tick(input, asked.asker) ?? notRead,
  edit: (input, asked) => callsOf(asked, input.job)?.edit(input, asked.asker) ?? notRead,

  commit: async ({ job, profileName }, asked) => {
    const { app, asker } = asked;
    if (app.session() === undefined) return noRegister;
    const found = app.jobs.find(kind, job);
    if (found === undefined) return notRead;
    const written = await intoRegister(asked, (door) =>
      found.toTheEnd.spreadsheet.commit({ profileName, door }, asker),
    );
    if (written.ok) void app.jobs.end(job);
    return written;
  },

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

  discard: ({ job }, { app }) => {
    void app.jobs.end(job);
    return succeed(null);
  },
};
