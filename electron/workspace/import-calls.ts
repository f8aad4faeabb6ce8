// Importing a strategy document from the window: chosen in the system's dialog, read in the background, written when somebody says so.

import type { HandlersOf } from '../../shared/contract/call.ts';
import type { importCalls, ImportPreview } from '../../shared/contract/import-calls.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { ReadStrategy } from '../jobs/tasks.ts';
import { noRegister, type Workspace } from './workspace.ts';

interface Waiting {
  readonly document: string;
  readonly register: string;
  readonly read: ReadStrategy;
}

const forgotten = fail('not-found', 'That document is not waiting to be imported any more. Choose it again.');

/** The documents read and not yet written, by job. */
export function importHandlers(): HandlersOf<typeof importCalls, Workspace> {
  const waiting = new Map<string, Waiting>();

  const read = async (
    workspace: Workspace,
    job: string,
    document: string,
  ): Promise<Result<ImportPreview>> => {
    const desk = workspace.desk();
    if (desk === undefined) return noRegister;
    const task = { kind: 'read strategy', register: desk.path, document } as const;
    const done = await workspace.jobs.run(job, task, (part, total) => {
      workspace.around.tell('progress', { job, done: part, total });
    });
    if (!done.ok) return done;
    waiting.set(job, { document, register: desk.path, read: done.value });
    const { changes, intent: _intent, basedOn: _basedOn, ...shown } = done.value;
    return succeed({ job, ...shown, changes: changes.length });
  };

  return {
    choose: async ({ job }, workspace) => {
      if (workspace.desk() === undefined) return noRegister;
      const document = await workspace.around.dialogs.chooseDocument();
      return document === null ? succeed(null) : read(workspace, job, document);
    },
    again: ({ job }, workspace) => {
      const known = waiting.get(job);
      return known === undefined ? forgotten : read(workspace, job, known.document);
    },
    commit: async ({ job }, workspace) => {
      const known = waiting.get(job);
      const desk = workspace.desk();
      if (desk === undefined) return noRegister;
      if (known === undefined || known.register !== desk.path) return forgotten;
      const { changes, intent, basedOn } = known.read;
      const written = await desk.commit(workspace.author(), intent, changes, basedOn);
      if (!written.ok) return written;
      waiting.delete(job);
      return succeed({ changes: changes.length, intent });
    },
    discard: ({ job }, workspace) => {
      waiting.delete(job);
      void workspace.jobs.cancel(job);
      return succeed(null);
    },
  };
}
