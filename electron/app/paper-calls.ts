// The files of papers, from the window: chosen in the system's dialog, looked at in a job, taken in by the register's own thread. Where
// each came from is remembered on this computer alone: the path is nobody else's business, and on another computer means nothing.

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import type { PaperPlace, PaperSource } from '../../shared/papers/arriving-paper.ts';
import type { ArrivedPaper, paperFilesCalls } from '../../shared/papers/file-calls.ts';
import { noRegister, type App, type Asked } from './app.ts';
import { openCopy } from './open-copy.ts';

/** When it was last written to, and how large it is: enough to know that nothing happened. Undefined where it isn't there. */
function markOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.size} ${found.mtimeMs}`;
}

interface Taking {
  readonly job: string;
  readonly to: PaperPlace;
  readonly path: string;
}

async function take({ app, asker }: Asked, { job, to, path }: Taking): Promise<Result<ArrivedPaper>> {
  const mark = markOf(path);
  const looked = await app.jobs.run('paper', job, ({ calls }) => calls.paper.look({ path }, asker), {
    file: path,
    onProgress: (done, total) => {
      app.around.tell('progress', { job, done, total });
    },
  });
  if (!looked.ok) return looked;
  const session = app.session();
  if (session === undefined) return noRegister;
  const { sha256, pages, found } = looked.value;
  const taken = await session.calls.file.takePaper({ to, path, sha256, pages, found }, asker);
  if (!taken.ok) return taken;
  const { paperId, versionId } = taken.value;
  app.settings.setSource(versionId, { path, mark: mark ?? '' });
  return succeed({ paperId, file: basename(path), pages, found });
}

/** Those of the sources whose file was written to since; where only the time differs, the job has to look at the bytes. */
async function changedSources(app: App, sources: readonly PaperSource[], { asker }: Asked) {
  const touched = sources.flatMap((source) => {
    const from = app.settings.sourceOf(source.versionId);
    const mark = from === null ? undefined : markOf(from.path);
    return from === null || mark === undefined || mark === from.mark ? [] : [{ ...source, ...from }];
  });
  if (touched.length === 0) return succeed([]);
  const files = touched.map(({ path, sha256 }) => ({ path, sha256 }));
  const differing = await app.jobs.run('paper', 'papers on the disk', ({ calls }) =>
    calls.paper.differing({ files }, asker),
  );
  if (!differing.ok) return differing;
  const paths = new Set(differing.value);
  return succeed(touched.filter(({ path }) => paths.has(path)));
}

export const paperFiles: HandlersOf<typeof paperFilesCalls, Asked> = {
  attach: async ({ job, to }, asked) => {
    const { app } = asked;
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.choosePdf();
    return path === null ? succeed(null) : take(asked, { job, to, path });
  },

  open: ({ versionId }, asked) => openCopy(asked, { of: 'paper_version', id: versionId }),

  changed: async ({ meetingId }, asked) => {
    const { app, asker } = asked;
    const session = app.session();
    if (session === undefined) return noRegister;
    const sources = await session.calls.file.paperSources({ meetingId }, asker);
    if (!sources.ok) return sources;
    const changed = await changedSources(app, sources.value, asked);
    return changed.ok
      ? succeed(
          changed.value.map(({ paperId, versionId, path }) => ({ paperId, versionId, file: basename(path) })),
        )
      : changed;
  },

  takeChanged: async ({ job, paperId, versionId }, asked) => {
    const from = asked.app.settings.sourceOf(versionId);
    if (from === null) return fail('not-found', say('papers.source-gone'));
    return take(asked, { job, to: { of: 'paper', id: paperId }, path: from.path });
  },
};
