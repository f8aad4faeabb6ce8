// Where a dry run of `sync` writes: a copy of the register, in the folder for temporary files, which is thrown away.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../../../shared/kernel/result.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { systemEnvironment } from '../../register/environment.ts';
import { copyRegister } from '../../register/file/copy.ts';
import { isRefusedBySystem } from '../../register/file/faults.ts';
import { openForReading, openRegister, type OpenRegister } from '../../register/open.ts';
import { takeAwayFolder } from '../../put-in-place.ts';
import { whyOf } from '../../why.ts';

/** What is wrong is of that folder, and neither of the register nor of its disk; the copy's own path is nothing to tell a person. */
function untried(path: string, why: Spoken): Result<never> {
  return fail('no-copy', say('command.sync.no-copy', { register: path, folder: tmpdir(), why }), {
    file: path,
  });
}

function isAbout(folder: string, { message }: Failure): boolean {
  return Object.values(message).some((named) => typeof named === 'string' && named.startsWith(folder));
}

/** A folder that only this user can read, removed when `act` is done. Failures: `no-copy`, and those of `act`. */
export async function inTemporaryFolder<T>(
  path: string,
  act: (folder: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-dry-run-'));
    const tried = await act(folder);
    return tried.ok || !isAbout(folder, tried.error)
      ? tried
      : untried(path, tried.error.message['why'] ?? tried.error.message);
  } catch (error) {
    if (!isRefusedBySystem(error)) throw error;
    return untried(path, whyOf(error));
  } finally {
    if (folder !== undefined) takeAwayFolder(folder);
  }
}

function copyIn(folder: string, path: string): Result<OpenRegister> {
  const original = openForReading(path);
  if (!original.ok) return original;
  const copy = join(folder, basename(path));
  const copied = copyRegister(original.value, copy);
  original.value.close();
  // Without the ledger: this computer mustn't remember what was never written.
  return copied.ok ? openRegister(copy, systemEnvironment) : copied;
}

/** Gives `act` a copy of the register. Failures: `no-copy`, and those of opening the register. */
export function onCopy<T>(path: string, act: (copy: OpenRegister) => Promise<T>): Promise<Result<T>> {
  return inTemporaryFolder(path, async (folder) => {
    const opened = copyIn(folder, path);
    if (!opened.ok) return opened;
    try {
      return succeed(await act(opened.value));
    } finally {
      opened.value.close();
    }
  });
}
