// Puts a file, or several that belong together, where somebody wants it, complete or not at all, and never over a register: whoever has the
// old file open keeps it, and a failure leaves it as it was.

import { lstatSync, realpathSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { isHeldOpen, keptBesideOf } from './held-open.ts';
import { makeFolder } from './make-folder.ts';
import { draftBeside, putAsNew, putInPlace, takeAway } from './put-in-place.ts';
import { codeOf } from './why.ts';
import { registerHeader } from './register-mark.ts';

/** Known to `whyOf` by its code. */
class RegisterKept extends Error {
  readonly code = 'REGISTER_KEPT';
}

function isRegister(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return isHeldOpen(path) || registerHeader(path) !== undefined;
}

function isPartOfOne(path: string): boolean {
  const owner = keptBesideOf(path);
  return owner !== undefined && isRegister(owner);
}

/** The file that a name stands for, through a link; the name where there is none yet. Throws what the system refuses. */
export function targetOf(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink && statSync(path, { throwIfNoEntry: false }) !== undefined ? realpathSync(path) : path;
}

/** Whether two names stand for one file: through a link, or in other letters where the disk takes them for the same. */
export function areOneFile(one: string, other: string): boolean {
  try {
    const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
    return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false; // one that can’t be looked at
  }
}

/** Throws where a register, or what belongs to one, would be replaced, by its own name or through a link. */
export function keepRegisters(path: string): void {
  if (isRegister(path) || isPartOfOne(path) || isPartOfOne(targetOf(path)))
    throw new RegisterKept(`${path} is a register`);
}

export interface WantedFile {
  /** The file itself, behind links. */
  readonly target: string;
  /** A name beside it for what isn’t complete; undefined for a device or a pipe, which takes it as it comes, and a folder, which refuses it. */
  readonly draft: string | undefined;
}

/** How a file comes to where somebody wants it. Throws where that is a register’s, and what the system refuses. */
export function wantedFile(path: string): WantedFile {
  keepRegisters(path);
  const target = targetOf(path);
  const there = statSync(target, { throwIfNoEntry: false });
  const isPlain = there === undefined || there.isFile();
  return { target, draft: isPlain ? draftBeside(target, 'part') : undefined };
}

interface OwnFile {
  /** Whether it may take the place of one that holds something. */
  readonly replaces: boolean;
}

/** Of two programs that begin at once, one is the first. False for a file that is empty. */
function isFirst(draft: string, path: string): boolean {
  try {
    putAsNew(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || statSync(path).size > 0) throw error;
    return false;
  }
}

/**
 * A file of this computer's own that only this user may read, and that mustn't be lost to a full disk or a power cut. One that such an end
 * has left empty is replaced. Throws what the system refuses.
 */
export function writeOwn(path: string, bytes: string | Uint8Array, { replaces }: OwnFile): void {
  const draft = draftBeside(path, 'part');
  try {
    writeFileSync(draft, bytes, { mode: 0o600, flush: true });
    if (replaces || !isFirst(draft, path)) putInPlace(draft, path);
  } finally {
    takeAway(draft);
  }
}

/** Whether a file could be begun there: nothing is left of the attempt. Throws what the system refuses. */
export function mayBeWritten(path: string): void {
  const { target, draft } = wantedFile(path);
  if (draft === undefined) {
    // A device or a pipe takes what it is given once.
    if (statSync(target).isDirectory()) writeFileSync(target, '');
    return;
  }
  try {
    writeFileSync(draft, '');
  } finally {
    takeAway(draft);
  }
}

/** Written beside its place first. Throws what the system refuses. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const { target, draft } = wantedFile(path);
  if (draft === undefined) {
    writeFileSync(target, bytes);
    return;
  }
  try {
    writeFileSync(draft, bytes, { flush: true });
    putInPlace(draft, target);
  } finally {
    takeAway(draft);
  }
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Only those in which nothing is: somebody may have put something there meanwhile. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const each of folders.toReversed()) rmdirSync(each);
  } catch {
    // That says enough already of the disk, or of what is in it.
  }
}

/**
 * Files that belong together, into a folder that is made where it isn't there. None takes its place before all are written, so that a full disk
 * leaves those before them as they were, and a folder that was made for nothing goes again. Throws what the system refuses: of a file that a
 * program has open, on Windows, once the files before it have taken their places.
 */
export function writeTogether(folder: string, files: readonly FileToWrite[]): void {
  const made = makeFolder(folder);
  const drafts: { readonly draft: string; readonly target: string }[] = [];
  try {
    const wanted = files.map(({ path, bytes }) => ({ ...wantedFile(path), bytes }));
    // A folder of that name refuses it, and is asked before anything is changed.
    for (const { target, draft, bytes } of wanted) if (draft === undefined) writeFileSync(target, bytes);
    for (const { target, draft, bytes } of wanted) {
      if (draft === undefined) continue;
      drafts.push({ draft, target });
      writeFileSync(draft, bytes, { flush: true });
    }
    for (const { draft, target } of drafts) putInPlace(draft, target);
  } catch (error) {
    for (const { draft } of drafts) takeAway(draft);
    removeEmpty(made);
    throw error;
  }
}
