// Puts a file where somebody wants it, complete or not at all, and never over a register: whoever has the old file open keeps it, and a
// failure leaves it as it was.

import { randomUUID } from 'node:crypto';
import { realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { putAsNew, putInPlace } from './put-in-place.ts';
import { codeOf } from './why.ts';
import { registerHeader } from './register-mark.ts';

/** Known to `whyOf` by its code. */
class RegisterKept extends Error {
  readonly code = 'REGISTER_KEPT';
}

function isRegister(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return registerHeader(path) !== undefined;
}

/** What SQLite and the lock keep beside a register is part of it. */
const besideARegister = /^(?<register>.+?)(?:-wal|-shm|-journal|\.lock)$/u;

/** Throws where a register, or what belongs to one, would be replaced. */
export function keepRegisters(path: string): void {
  const owner = besideARegister.exec(path)?.groups?.['register'];
  if (isRegister(path) || (owner !== undefined && isRegister(owner)))
    throw new RegisterKept(`${path} is a register`);
}

/** The file that a name stands for, through links; the name where there is none yet. */
export function targetOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
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
  const draft = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(draft, bytes, { mode: 0o600, flush: true });
    if (replaces || !isFirst(draft, path)) putInPlace(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Written beside its place first. Throws what the system refuses. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  keepRegisters(path);
  const target = targetOf(path);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(target, bytes); // a device or a pipe takes it as it comes; a folder refuses it
    return;
  }
  const draft = `${target}.${randomUUID()}.part`;
  try {
    writeFileSync(draft, bytes, { flush: true });
    putInPlace(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
