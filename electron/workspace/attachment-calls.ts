// Files attached to projects, from the window: chosen in the system's dialog, opened as a copy in the system's own program.

import { join } from 'node:path';
import type { attachmentsCalls } from '../../shared/contract/attachments-calls.ts';
import type { HandlersOf } from '../../shared/contract/call.ts';
import { fail, succeed } from '../../shared/result.ts';
import { noRegister, type Workspace } from './workspace.ts';

export const attachments: HandlersOf<typeof attachmentsCalls, Workspace> = {
  attach: async ({ projectId }, workspace) => {
    if (workspace.desk() === undefined) return noRegister;
    const path = await workspace.around.dialogs.chooseFile();
    const desk = workspace.desk();
    if (desk === undefined) return noRegister;
    return path === null ? succeed(null) : desk.attach(workspace.author(), projectId, path);
  },
  open: async ({ id }, workspace) => {
    const desk = workspace.desk();
    if (desk === undefined) return noRegister;
    const named = await desk.nameOfFile(id);
    if (!named.ok) return named;
    // A name from another computer is only a name here: no folders, no way out of the folder of its own.
    const target = join(
      workspace.folderFor(`attachment-${id}`),
      named.value.name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/u, '_'),
    );
    const released = await desk.release(id, target);
    if (!released.ok) return released;
    const problem = await workspace.around.openFile(target);
    return problem === '' ? succeed(null) : fail('not-opened', `The file can't be opened: ${problem}.`);
  },
};
