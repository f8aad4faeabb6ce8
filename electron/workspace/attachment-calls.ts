// Files attached to projects, from the window: chosen in the system's dialog, opened as a copy in the system's own program.

import * as z from 'zod';
import type { attachmentsCalls } from '../../shared/contract/attachments-calls.ts';
import type { HandlersOf } from '../../shared/contract/call.ts';
import { fail, succeed } from '../../shared/result.ts';
import { noRegister, type Workspace } from './workspace.ts';

const released = z.object({ path: z.string() });

export const attachments: HandlersOf<typeof attachmentsCalls, Workspace> = {
  attach: async ({ projectId }, workspace) => {
    if (workspace.desk() === undefined) return noRegister;
    const path = await workspace.around.dialogs.chooseFile();
    const desk = workspace.desk();
    if (desk === undefined) return noRegister;
    if (path === null) return succeed({ attached: false });
    const written = await desk.attach(workspace.author(), projectId, path);
    return written.ok ? succeed({ attached: true }) : written;
  },
  open: async ({ id }, workspace) => {
    const desk = workspace.desk();
    if (desk === undefined) return noRegister;
    const written = await desk.release(id, workspace.folderFor(`attachment-${id}`));
    if (!written.ok) return written;
    const problem = await workspace.around.openFile(released.parse(written.value).path);
    return problem === '' ? succeed(null) : fail('not-opened', `The file can't be opened: ${problem}.`);
  },
};
