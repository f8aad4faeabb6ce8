// Files attached to projects, from the window: chosen in the system's dialog, opened as a copy in the system's own program.

import * as z from 'zod';
import type { attachmentsCalls } from '../../shared/finance/attachments-calls.ts';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import { fail, succeed } from '../../shared/kernel/result.ts';
import { noRegister, type App } from './app.ts';

const released = z.object({ path: z.string() });

export const attachments: HandlersOf<typeof attachmentsCalls, App> = {
  attach: async ({ projectId }, app) => {
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.chooseFile();
    const session = app.session();
    if (session === undefined) return noRegister;
    if (path === null) return succeed({ attached: false });
    const written = await session.attach(app.author(), projectId, path);
    return written.ok ? succeed({ attached: true }) : written;
  },
  open: async ({ id }, app) => {
    const session = app.session();
    if (session === undefined) return noRegister;
    const written = await session.release(id, app.folderFor(`attachment-${id}`));
    if (!written.ok) return written;
    const problem = await app.around.openFile(released.parse(written.value).path);
    return problem === '' ? succeed(null) : fail('not-opened', `The file can't be opened: ${problem}.`);
  },
};
