// Importing a strategy document from the window: chosen in the system's dialog, read in the background, written when somebody says so.

import type { HandlersOf } from '../../shared/kernel/call.ts';
import type { importCalls, ImportPreview } from '../../shared/files/import-calls.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { ReadStrategy } from '../jobs/tasks.ts';
import { noRegister, type App } from './app.ts';

interface Waiting {
  readonly document: string;
  readonly register: string;
  readonly read: ReadStrategy;
}

const forgotten = fail('not-found', 'That document is not waiting to be imported any more. Choose it again.');

/** The documents read and not yet written, by job. */
export function importHandlers(): HandlersOf<typeof importCalls, App> {
  const waiting = new Map<string, Waiting>();

  const read = async (app: App, job: string, document: string): Promise<Result<ImportPreview>> => {
    const session = app.session();
    if (session === undefined) return noRegister;
    const task = { kind: 'read strategy', register: session.path, document } as const;
    const done = await app.jobs.run(job, task, (part, total) => {
      app.around.tell('progress', { job, done: part, total });
    });
    if (!done.ok) return done;
    waiting.set(job, { document, register: session.path, read: done.value });
    const { changes, intent: _intent, basedOn: _basedOn, ...shown } = done.value;
    return succeed({ job, ...shown, changes: changes.length });
  };

  return {
    choose: async ({ job }, app) => {
      if (app.session() === undefined) return noRegister;
      const document = await app.around.dialogs.chooseDocument();
      return document === null ? succeed(null) : read(app, job, document);
    },
    again: ({ job }, app) => {
      const known = waiting.get(job);
      return known === undefined ? forgotten : read(app, job, known.document);
    },
    commit: async ({ job }, app) => {
      const known = waiting.get(job);
      const session = app.session();
      if (session === undefined) return noRegister;
      if (known === undefined || known.register !== session.path) return forgotten;
      const { changes, intent, basedOn } = known.read;
      const written = await session.commit(app.author(), intent, changes, basedOn);
      if (!written.ok) return written;
      waiting.delete(job);
      return succeed({ changes: changes.length, intent });
    },
    discard: ({ job }, app) => {
      waiting.delete(job);
      void app.jobs.cancel(job);
      return succeed(null);
    },
  };
}
