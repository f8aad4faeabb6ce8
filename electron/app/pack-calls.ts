// Packs from the window: made in the background into the app's own folder, looked at there, and saved where the person says.

import { copyFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import type { MadePackView, packsCalls } from '../../shared/packs/calls.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { PackFiles } from '../jobs/tasks.ts';
import { localDay, systemEnvironment } from '../register/environment.ts';
import { fileNameOf } from './app-calls.ts';
import { noRegister, type App } from './app.ts';

function view(app: App, made: Result<PackFiles>, asAt: string): Result<MadePackView> {
  if (!made.ok) return made;
  const { pdf, xlsx, ...rest } = made.value;
  const token = app.tokens.keep(pdf);
  return succeed({
    ...rest,
    asAt,
    pdf: token,
    xlsx: app.tokens.keep(xlsx),
    preview: `/made/${token}.pdf`,
  });
}

/** Titles by token, for the name that a saved copy is first given. */
export function packHandlers(): HandlersOf<typeof packsCalls, App> {
  const titles = new Map<string, string>();
  const remember = (result: Result<MadePackView>) => {
    if (!result.ok) return result;
    titles.set(result.value.pdf, result.value.title);
    titles.set(result.value.xlsx, result.value.title);
    return result;
  };
  const tellOf = (app: App, job: string) => (done: number, total: number) => {
    app.around.tell('progress', { job, done, total });
  };

  return {
    make: async ({ job, options }, app) => {
      const session = app.session();
      if (session === undefined) return noRegister;
      const { asAt, ...contents } = options;
      const folder = app.folderFor(job);
      const task = { kind: 'pack', register: session.path, folder, asAt, contents } as const;
      return remember(view(app, await app.jobs.run(job, task, tellOf(app, job)), asAt));
    },
    makeLeadSheet: async ({ job, leadId, periodId }, app) => {
      const session = app.session();
      if (session === undefined) return noRegister;
      const today = localDay(systemEnvironment);
      const folder = app.folderFor(job);
      const task = { kind: 'lead sheet', register: session.path, folder, today, leadId, periodId } as const;
      return remember(view(app, await app.jobs.run(job, task, tellOf(app, job)), today));
    },
    cancel: ({ job }, app) => {
      void app.jobs.cancel(job);
      return succeed(null);
    },
    save: async ({ token }, app) => {
      const path = app.tokens.pathOf(token);
      if (path === undefined) return fail('not-found', 'That file is not known any more. Make it again.');
      const suggested = `${fileNameOf(titles.get(token) ?? basename(path, extname(path)))}${extname(path)}`;
      const target = await app.around.dialogs.placeForFile(suggested);
      if (target === null) return succeed(null);
      try {
        copyFileSync(path, target);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return fail(
          'unwritable',
          `It can't be saved as ${basename(target)}: ${why}. If the file is open, close it and save again.`,
        );
      }
      return succeed({ token: app.tokens.keep(target), name: basename(target) });
    },
  };
}
