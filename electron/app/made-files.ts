// The files that the app makes for itself: previews of packs, and copies of attached files to be opened. They are plain copies of what a
// register holds, so they go as soon as they can: when it is closed, when the app quits, and at the next start whatever is left.

import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

export interface MadeFiles {
  /** A folder for the files of one job. */
  readonly folderFor: (job: string) => string;
  /** Settles when what can be removed has been. A file that another program has open on Windows stays until the next start. */
  readonly empty: () => Promise<void>;
}

/** Each run of the app has a folder of its own in `folder`: those before it may hold a file that is still open somewhere. */
export function madeFilesIn(folder: string): MadeFiles {
  const own = randomUUID();
  const removed = async (name: string) => {
    try {
      await rm(join(folder, name), { recursive: true, force: true });
    } catch {
      // Another program has one of them open: a later start removes it.
    }
  };
  const removeEarlier = async () => {
    const all = await readdir(folder).catch((): string[] => []);
    await Promise.all(all.filter((name) => name !== own).map(removed));
  };
  void removeEarlier();
  return {
    folderFor: (job) => {
      const path = join(folder, own, job.replaceAll(/[^\w-]/gu, '_'));
      makeFolder(path);
      return path;
    },
    empty: () => removed(own),
  };
}
