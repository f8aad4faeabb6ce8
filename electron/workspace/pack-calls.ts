// Packs from the window: made in the background into the app's own folder, looked at there, and saved where the person says.

import { copyFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { HandlersOf } from '../../shared/contract/call.ts';
import type { MadePackView, packsCalls } from '../../shared/contract/packs-calls.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { PackFiles } from '../jobs/tasks.ts';
import { localDay, systemEnvironment } from '../register/environment.ts';
import { fileNameOf } from './app-calls.ts';
import { noRegister, type Workspace } from './workspace.ts';

function view(workspace: Workspace, made: Result<PackFiles>, asAt: string): Result<MadePackView> {
  if (!made.ok) return made;
  const { pdf, xlsx, ...rest } = made.value;
  const token = workspace.tokens.keep(pdf);
  return succeed({
    ...rest,
    asAt,
    pdf: token,
    xlsx: workspace.tokens.keep(xlsx),
    preview: `/made/${token}.pdf`,
  });
}

/** Titles by token, for the name that a saved copy is first given. */
export function packHandlers(): HandlersOf<typeof packsCalls, Workspace> {
  const titles = new Map<string, string>();
  const remember = (result: Result<MadePackView>) => {
    if (!result.ok) return result;
    titles.set(result.value.pdf, result.value.title);
    titles.set(result.value.xlsx, result.value.title);
    return result;
  };
  const tellOf = (workspace: Workspace, job: string) => (done: number, total: number) => {
    workspace.around.tell('progress', { job, done, total });
  };

  return {
    make: async ({ job, options }, workspace) => {
      const desk = workspace.desk();
      if (desk === undefined) return noRegister;
      const { asAt, ...contents } = options;
      const folder = workspace.folderFor(job);
      const task = { kind: 'pack', register: desk.path, folder, asAt, contents } as const;
      return remember(view(workspace, await workspace.jobs.run(job, task, tellOf(workspace, job)), asAt));
    },
    makeLeadSheet: async ({ job, leadId, periodId }, workspace) => {
      const desk = workspace.desk();
      if (desk === undefined) return noRegister;
      const today = localDay(systemEnvironment);
      const folder = workspace.folderFor(job);
      const task = { kind: 'lead sheet', register: desk.path, folder, today, leadId, periodId } as const;
      return remember(view(workspace, await workspace.jobs.run(job, task, tellOf(workspace, job)), today));
    },
    cancel: ({ job }, workspace) => {
      void workspace.jobs.cancel(job);
      return succeed(null);
    },
    save: async ({ token }, workspace) => {
      const path = workspace.tokens.pathOf(token);
      if (path === undefined) return fail('not-found', 'That file is not known any more. Make it again.');
      const suggested = `${fileNameOf(titles.get(token) ?? basename(path, extname(path)))}${extname(path)}`;
      const target = await workspace.around.dialogs.placeForFile(suggested);
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
      return succeed({ token: workspace.tokens.keep(target), name: basename(target) });
    },
  };
}
