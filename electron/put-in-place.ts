// What is written begins as a draft beside its place; finished, it is given its name. On Windows a virus scanner, or a program that carries the folder, opens what has just been written, and
// for a moment the system refuses to rename it: it is tried again for about a second.

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type RmOptions,
  type Stats,
} from 'node:fs';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lengthInDays } from '../shared/kernel/days.ts';
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

/** How a draft’s name begins: with the file’s own, which is no part of it where that is nearly as long as a disk takes. */
function beginOfDrafts(path: string): string {
  const name = basename(path);
  return `${Buffer.byteLength(name) > roomy ? 'minutebook' : name}.`;
}

/** The name of a draft, on the same disk as what it is to be. The ending says to a person who finds it what became of it. */
export function draftBeside(path: string, ending: 'part' | 'copying' | 'new'): string {
  return join(dirname(path), `${beginOfDrafts(path)}${randomUUID()}.${ending}`);
}

/** What follows that, with what SQLite keeps beside one. */
const restOfDraft = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.(?:part|copying|new)(?:-journal)?$/u;

/** By its name. */
function isDraftOf(path: string): (name: string) => boolean {
  const begin = beginOfDrafts(path);
  return (name) => name.startsWith(begin) && restOfDraft.test(name.slice(begin.length));
}

/** None is written for a whole day: how old one is is told by the new one, since the clock of a share needn’t agree with this computer’s. */
function isLeft(draft: Stats, now: Stats): boolean {
  return lengthInDays(now.mtimeMs - draft.mtimeMs) > 1;
}

/** The drafts of this file that a program left behind when it was ended. */
function takeAwayLeft(draft: string, path: string): void {
  try {
    const now = lstatSync(draft);
    for (const name of readdirSync(dirname(path)).filter(isDraftOf(path))) {
      const left = join(dirname(path), name);
      if (isLeft(lstatSync(left), now)) takeAway(left);
    }
  } catch {
    // A folder that can’t be listed takes a file all the same.
  }
}

/** The same, for the main process: a share may take its time to list a folder. */
async function takeAwayLeftMeanwhile(draft: string, path: string): Promise<void> {
  try {
    const now = await lstat(draft);
    const names = (await readdir(dirname(path))).filter(isDraftOf(path));
    await Promise.allSettled(
      names.map(async (name) => {
        const left = join(dirname(path), name);
        if (isLeft(await lstat(left), now)) await rm(left, { force: true });
      }),
    );
  } catch {
    // As above.
  }
}

/** For a thread that nothing else waits for. */
export function putInPlace(draft: string, path: string): void {
  takeAwayLeft(draft, path);
  giveName(draft, path);
}

function giveName(draft: string, path: string): void {
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
  takeAwayLeft(draft, path);
  try {
    linkSync(draft, path);
    return;
  } catch (error) {
    if (!withoutLinks.has(codeOf(error) ?? '')) throw error;
  }
  closeSync(openSync(path, 'wx')); // of several who begin at once, one has the name
  try {
    giveName(draft, path);
  } catch (error) {
    takeAway(path);
    throw error;
  }
}

/** The same as `putInPlace`, for the main process, which goes on meanwhile. */
export async function putInPlaceMeanwhile(draft: string, path: string): Promise<void> {
  await takeAwayLeftMeanwhile(draft, path);
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
