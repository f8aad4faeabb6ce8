// Files attached to projects, from the window: chosen in the system's dialog, opened as a copy in the system's own program.

import { systemSays } from '../../shared/app/system-says.ts';
import type { attachmentsCalls } from '../../shared/finance/attachments-calls.ts';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import { fail, succeed } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { noRegister, type Asked } from './app.ts';

export const attachments: HandlersOf<typeof attachmentsCalls, Asked> = {
  attach: async ({ projectId }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.chooseFile();
    const session = app.session();
    if (session === undefined) return noRegister;
    if (path === null) return succeed({ attached: false });
    const written = await session.calls.file.attach({ projectId, path }, asker);
    return written.ok ? succeed({ attached: true }) : written;
  },
  open: async ({ id }, { app, asker }) => {
    const session = app.session();
    if (session === undefined) return noRegister;
    const folder = app.folderFor(`attachment-${id}`);
    const released = await session.calls.file.release({ id, folder }, asker);
    if (!released.ok) return released;
    const problem = await app.around.openFile(released.value.path);
    return problem === ''
      ? succeed(null)
      : fail('not-opened', say('app.attachment-not-opened', { why: systemSays(problem) }));
  },
};
