// A file that is kept in the register, opened: as a copy, in the system's own program.

import { chmod } from 'node:fs/promises';
import { basename } from 'node:path';
import { endingOf, isHarmless, type KeptFile } from '../../shared/files/rules/file-kinds.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { forTheLog } from '../why.ts';
import { noRegister, type App, type Asked } from './app.ts';
import { markFromElsewhere } from './from-elsewhere.ts';

/** Whoever looks at a copy can't mistake it for the file in the register, which no edit of it reaches. */
async function makeReadOnly({ around }: App, path: string) {
  try {
    await markFromElsewhere(path);
    await chmod(path, 0o400);
  } catch (error) {
    // A disk that keeps no such marks: the kinds that are opened are harmless without them.
    around.log(`an attached file couldn’t be marked: ${forTheLog(error)}`);
  }
}

async function open({ around }: App, path: string): Promise<Result<null>> {
  const file = basename(path);
  if (!isHarmless(file)) {
    const ending = endingOf(file);
    const show = await around.dialogs.confirm(
      ending === '' ? say('files.kept.no-ending', { file }) : say('files.kept.may-do-harm', { file, ending }),
      'dialog.show-in-folder',
    );
    if (show) around.showInFolder(path);
    return succeed(null);
  }
  const problem = await around.openFile(path);
  if (problem === '') return succeed(null);
  around.log(`openPath: ${problem}`);
  return fail('not-opened', say('app.attachment-not-opened', { why: say('why.no-program') }));
}

/** A copy in the app's own folder, of a file of a project, of a version of a paper, or of what was issued. */
export async function copyOf(
  { app, asker }: Asked,
  kept: KeptFile,
): Promise<Result<{ readonly path: string }>> {
  const session = app.session();
  if (session === undefined) return noRegister;
  const folder = app.folderFor(`${kept.of}-${kept.id}`);
  return session.calls.file.release({ ...kept, folder }, asker);
}

export async function openCopy(asked: Asked, kept: KeptFile): Promise<Result<null>> {
  const { app } = asked;
  const released = await copyOf(asked, kept);
  if (!released.ok) return released;
  await makeReadOnly(app, released.value.path);
  return open(app, released.value.path);
}
