// Gives a finished draft its name. On Windows a virus scanner, or a program that carries the folder, opens what has just been written, and
// for a moment the system refuses to rename it: it is tried again for about a second.

import { closeSync, linkSync, openSync, renameSync, rmSync, type RmOptions } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from './why.ts';

/** Milliseconds before each further attempt. */
const pauses = [20, 60, 150, 300, 500];

function isHeld(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
}

/**
 * Takes away a file that isn't wanted any more, as a draft, and nothing else that has its name. A disk that refuses that, as one that has gone
 * does, or a share where nothing may be deleted, has the last word neither over what was done nor over why it couldn't be.
 */
export function takeAway(file: string): boolean {
  return isTakenAway(file, { force: true });
}

/** The same of a folder of our own, with all that is in it. */
export function takeAwayFolder(folder: string): boolean {
  return isTakenAway(folder, { recursive: true, force: true, maxRetries: 5 });
}

function isTakenAway(path: string, options: RmOptions): boolean {
  try {
    rmSync(path, options);
    return true;
  } catch {
    return false;
  }
}

/** Bytes. To a name that is no longer, every disk that we know lets a draft’s ending be added: on an encrypted one a name ends at 143. */
const roomy = 90;

/** The name of a draft, on the same disk as what it is to be. One whose own name is nearly as long as a disk takes is no part of it. */
export function draftBeside(path: string, ending: string): string {
  return Buffer.byteLength(basename(path)) > roomy ? join(dirname(path), ending) : `${path}.${ending}`;
}

/** For a thread that nothing else waits for. */
export function putInPlace(draft: string, path: string): void {
  for (const pause of pauses) {
    try {
      renameSync(draft, path);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(draft, path);
}

/** What a disk says that has no links: a stick with FAT or exFAT, many a share. On Windows such a stick calls it a folder. */
const withoutLinks = new Set(['EPERM', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']);

/**
 * Gives the draft its name where nothing has it yet: it appears whole or not at all, and never over another file, as a link does. The draft
 * may be left. Throws what the system refuses: EEXIST where something has that name.
 */
export function putAsNew(draft: string, path: string): void {
  try {
    linkSync(draft, path);
    return;
  } catch (error) {
    if (!withoutLinks.has(codeOf(error) ?? '')) throw error;
  }
  closeSync(openSync(path, 'wx')); // of several who begin at once, one has the name
  try {
    putInPlace(draft, path);
  } catch (error) {
    takeAway(path);
    throw error;
  }
}

/** The same as `putInPlace`, for the main process, which goes on meanwhile. */
export async function putInPlaceMeanwhile(draft: string, path: string): Promise<void> {
  for (const pause of pauses) {
    try {
      // Each attempt follows the one before.
      // oxlint-disable-next-line no-await-in-loop
      await rename(draft, path);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(pause);
    }
  }
  await rename(draft, path);
}
