// The mark of the web: the system and its programs then treat a file as one that came from elsewhere, so that Word opens it in its protected
// view and the system asks before it runs anything.

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** https://learn.microsoft.com/openspecs/windows_protocols/ms-fscc/6e3f7352-d11c-4d76-8c39-2516a9df36e8: zone 3 is the internet. */
const zone = '[ZoneTransfer]\r\nZoneId=3\r\n';

export interface System {
  readonly platform: NodeJS.Platform;
  readonly write: (path: string, content: string) => Promise<void>;
  readonly run: (program: string, given: readonly string[]) => Promise<unknown>;
}

const thisSystem: System = { platform: process.platform, write: writeFile, run };

/** Rejects when the system refuses. Linux has no such mark that its programs look at. */
export async function markFromElsewhere(path: string, system: System = thisSystem): Promise<void> {
  if (system.platform === 'win32') await system.write(`${path}:Zone.Identifier`, zone);
  if (system.platform === 'darwin') {
    // 0081: quarantined, and not yet agreed to by the person.
    const mark = `0081;${Math.trunc(Date.now() / 1000).toString(16)};Minutebook;`;
    await system.run('/usr/bin/xattr', ['-w', 'com.apple.quarantine', mark, path]);
  }
}
