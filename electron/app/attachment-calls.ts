// Files attached to projects, from the window: chosen in the system's dialog, opened as a copy.

import type { attachmentsCalls } from '../../shared/finance/attachments-calls.ts';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import { succeed } from '../../shared/kernel/result.ts';
import { noRegister, type Asked } from './app.ts';
import { openCopy } from './open-copy.ts';

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
  open: ({ id }, asked) => openCopy(asked, { of: 'attachment', id }),
};
