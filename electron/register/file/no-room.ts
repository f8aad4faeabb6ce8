// What is read is put together in the folder for temporary files where it can't be read as it lies: a copy of a file that wasn't closed, or what
// a register held on an earlier day. Where that folder refuses, nothing is wrong with the register or its disk.

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { codeOf, whyOf } from '../../why.ts';

/** A register is only read there, which takes no room: it is the temporary file that has none. */
export function isWithoutRoom(error: unknown): boolean {
  return /^(?:ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR_(?:WRITE|GETTEMPPATH))/u.test(codeOf(error) ?? '');
}

/** Where SQLite puts what it makes for itself: https://www.sqlite.org/tempfiles.html#temporary_file_storage_locations */
function temporaryFolderOfSqlite(): string {
  const { SQLITE_TMPDIR: own, TMPDIR: given } = process.env;
  if (process.platform === 'win32') return tmpdir();
  return (
    [own, given, '/var/tmp', '/usr/tmp'].find((each) => each !== undefined && existsSync(each)) ?? tmpdir()
  );
}

/** The folder for temporary files doesn't take what is made there to read a register: of the register this says nothing. */
export class NoRoom extends Error {
  readonly folder: string;
  readonly why: Saying;
  /** What was to be made there. */
  readonly of: 'copy' | 'earlier day';
  constructor(of: 'copy' | 'earlier day', cause: unknown) {
    super('no room among temporary files', { cause });
    this.of = of;
    this.folder = of === 'copy' ? tmpdir() : temporaryFolderOfSqlite();
    this.why = whyOf(cause);
  }
}
