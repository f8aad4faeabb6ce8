// What this computer keeps for itself, outside every register: its keys, when they are kept in a file, and the ledger of the copies it
// has written as.

import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { systemEnvironment, type Environment, type Ledger } from '../register/environment.ts';
import type { KeySafe } from './keys.ts';
import { makeFolder } from '../make-folder.ts';
import { writeOwn } from '../whole-file.ts';
import { codeOf } from '../why.ts';

/** For commands, which run without the app: where programs keep this user's files. */
export function defaultDeviceFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = environment['MINUTEBOOK_DEVICE'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return join(environment['APPDATA'] ?? homedir(), 'Minutebook', 'device');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Minutebook', 'device');
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Minutebook', 'device');
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * One file for each copy, with the number and the hash of the last batch written as it. Written after each commit without waiting: if a
 * power cut takes a line, the one before is left, and the register holds that batch and more.
 */
function ledgerIn(folder: string): Ledger {
  const copies = join(folder, 'copies');
  let made = false;
  const pathOf = (replica: string) => join(copies, Buffer.from(replica).toString('hex'));
  return {
    endOf: (replica) => {
      const [seq, hash] = contentOf(pathOf(replica))?.trim().split(' ') ?? [];
      if (seq === undefined || !/^\d+$/u.test(seq)) return undefined;
      return { seq: Number(seq), hash: hash ?? '' };
    },
    note: (replica, { seq, hash }) => {
      if (!made) makeFolder(copies);
      made = true;
      writeFileSync(pathOf(replica), `${seq} ${hash}\n`);
    },
  };
}

/** The system's time and chance, and this computer's memory of what it wrote. */
export function environmentIn(folder: string): Environment {
  return { ...systemEnvironment, ledger: ledgerIn(folder) };
}

interface KeyFile extends KeySafe {
  readonly load: () => string | undefined;
  readonly save: (secret: string) => void;
}

/** A file that only this user can read: for commands, and for the app where the system has no keychain. */
export function keyFileIn(folder: string, name = 'keys.json'): KeyFile {
  const path = join(folder, name);
  return {
    // One that a full disk or a power cut has left empty holds no keys that anybody could know.
    load: () => contentOf(path) || undefined,
    save: (secret) => {
      makeFolder(folder);
      writeOwn(path, secret, { replaces: false });
    },
  };
}
