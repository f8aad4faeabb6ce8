// Which files this process has open through SQLite, whichever of its threads opened them. The system lets go of all locks that a process has on
// a file with whichever descriptor of it is closed first, SQLite's with them: https://www.sqlite.org/howtocorrupt.html. So what SQLite has open
// is read through SQLite, or refused; and it is known by its disk and its number there, whatever a person calls it.

import { realpathSync, statSync, type BigIntStats } from 'node:fs';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/** Known to `whyOf` by its code. */
class RegisterOpen extends Error {
  readonly code = 'REGISTER_OPEN';
}

const key = 'minutebook.held-open';

/** More than a process has descriptors for on the systems that we know: a file without a place isn't looked after. */
const places = 4_096;

const { free, claimed, taken } = { free: 0n, claimed: 1n, taken: 2n };
const perPlace = 3;

/** One memory for all threads: each that is begun has it from the one that begins it. For every place its state, the disk and the number. */
function memory(): BigUint64Array {
  const given = getEnvironmentData(key);
  if (given instanceof SharedArrayBuffer) return new BigUint64Array(given);
  const made = new SharedArrayBuffer(places * perPlace * BigUint64Array.BYTES_PER_ELEMENT);
  setEnvironmentData(key, made);
  return new BigUint64Array(made);
}

const held = memory();

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined; // one that can’t be looked at can’t be opened
  }
}

/** To be said before SQLite opens the file, which is there. Returns what to call once SQLite has closed it. */
export function holdOpen(path: string): () => void {
  const stat = statOf(path);
  if (stat === undefined) return () => undefined;
  for (let at = 0; at < held.length; at += perPlace) {
    if (Atomics.compareExchange(held, at, free, claimed) !== free) continue;
    Atomics.store(held, at + 1, BigInt.asUintN(64, stat.dev));
    Atomics.store(held, at + 2, BigInt.asUintN(64, stat.ino));
    Atomics.store(held, at, taken);
    return () => {
      Atomics.store(held, at, free);
    };
  }
  return () => undefined;
}

function isHeld(path: string): boolean {
  const stat = statOf(path);
  if (stat === undefined) return false;
  const [dev, ino] = [BigInt.asUintN(64, stat.dev), BigInt.asUintN(64, stat.ino)];
  for (let at = 0; at < held.length; at += perPlace)
    if (
      Atomics.load(held, at) === taken &&
      Atomics.load(held, at + 2) === ino &&
      Atomics.load(held, at + 1) === dev
    )
      return true;
  return false;
}

/** What SQLite and the lock keep beside a register is part of it. Many a disk takes its name in capitals for the same. */
const besideARegister = /^(?<register>.+?)(?:-wal|-shm|-journal|\.lock)$/iu;

/** The file beside which one of this name would be kept; undefined for any other name. */
export function keptBesideOf(path: string): string | undefined {
  return besideARegister.exec(path)?.groups?.['register'];
}

function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether SQLite has it open in this process, or keeps it beside what it has open. */
export function isHeldOpen(path: string): boolean {
  return isHeld(path) || isPartOfHeld(path);
}

/** Whether it is kept beside what SQLite has open in this process. Not even SQLite may open that under its own name. */
export function isPartOfHeld(path: string): boolean {
  return [path, behindLinks(path)].some((name) => {
    const owner = keptBesideOf(name);
    return owner !== undefined && isHeld(owner);
  });
}

/** For whoever is about to open a file by hand. Throws where SQLite has it open in this process. */
export function refuseHeldOpen(path: string): void {
  if (isHeldOpen(path)) throw new RegisterOpen(`${path} is open through SQLite`);
}
