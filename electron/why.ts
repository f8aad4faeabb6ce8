// Why the system refused something, in the reader's language: known by the code of its error. Neither that nor its text is for people:
// both belong in the log.

import { channel } from 'node:diagnostics_channel';
import { constants } from 'node:os';
import type { Saying } from '../shared/kernel/saying.ts';
import { say } from '../shared/language/say.ts';

const known: ReadonlyMap<string, Saying> = new Map([
  ['ENOENT', say('why.not-there')],
  ['EACCES', say('why.not-allowed')],
  ['EPERM', say('why.not-allowed')],
  ['EEXIST', say('why.already-there')],
  ['ENOSPC', say('why.disk-full')],
  ['EDQUOT', say('why.disk-full')],
  ['EBUSY', say('why.in-use')],
  ['ETXTBSY', say('why.in-use')],
  ['EISDIR', say('why.is-folder')],
  ['ENOTDIR', say('why.not-folder')],
  ['EROFS', say('why.disk-read-only')],
  ['ENAMETOOLONG', say('why.name-too-long')],
  ['EIO', say('why.disk-fault')],
  ['EBADMSG', say('why.disk-fault')], // what a file system’s own sums don’t agree with
  ['EUCLEAN', say('why.disk-fault')],
  ['ELOOP', say('why.many-links')],
  ['EXDEV', say('why.other-disk')],
  ['EMFILE', say('why.too-many-open')],
  ['ENFILE', say('why.too-many-open')],
  ['EFBIG', say('why.too-large')],
  ['ERR_FS_FILE_TOO_LARGE', say('why.too-large')],
  ['ENOMEM', say('why.no-memory')],
  ['ETIMEDOUT', say('why.not-reached')],
  ['EHOSTDOWN', say('why.not-reached')],
  ['EHOSTUNREACH', say('why.not-reached')],
  ['ENETUNREACH', say('why.not-reached')],
  ['ENODEV', say('why.not-reached')],
  ['ENXIO', say('why.not-reached')],
  ['ESTALE', say('why.not-reached')],
  ['ENOTCONN', say('why.not-reached')], // a share, or a stick behind a driver of its own, that has gone
  ['ECONNABORTED', say('why.not-reached')],
  ['ECONNREFUSED', say('why.not-reached')],
  ['ECONNRESET', say('why.not-reached')],
  ['ENETDOWN', say('why.not-reached')],
  ['EREMOTEIO', say('why.not-reached')],
  ['ESHUTDOWN', say('why.not-reached')],
  ['ENOSYS', say('why.not-possible-there')],
  ['ENOTSUP', say('why.not-possible-there')],
  ['EOPNOTSUPP', say('why.not-possible-there')],
  ['EINVAL', say('why.not-possible-there')],
  ['ERR_INVALID_ARG_VALUE', say('why.bad-path')],
  ['SQLITE_CORRUPT', say('why.corrupt')],
  ['SQLITE_NOTADB', say('why.not-a-database')],
  ['SQLITE_FULL', say('why.disk-full')],
  ['SQLITE_IOERR', say('why.disk-fault')],
  ['SQLITE_IOERR_WRITE', say('why.not-written')], // whichever of the two the system said, SQLite doesn’t pass on
  ['SQLITE_IOERR_DELETE', say('why.not-deleted')],
  ['SQLITE_IOERR_NOMEM', say('why.no-memory')],
  ['SQLITE_BUSY', say('why.in-use')],
  ['SQLITE_LOCKED', say('why.in-use')],
  ['SQLITE_CANTOPEN', say('why.not-opened')],
  ['SQLITE_CANTOPEN_NAME', say('why.ends-in-space')],
  ['SQLITE_READONLY', say('why.read-only')],
  ['SQLITE_PERM', say('why.not-allowed')],
  ['SQLITE_NOMEM', say('why.no-memory')],
  ['SQLITE_TOOBIG', say('why.too-large')],
  ['OTHER_KEYCHAIN', say('why.other-keychain')],
  ['REGISTER_KEPT', say('why.is-register')],
  ['REGISTER_OPEN', say('why.register-open')],
  ['NO_PLAIN_FILE', say('why.no-plain-file')],
  ['Z_DATA_ERROR', say('why.badly-packed')],
  ['Z_BUF_ERROR', say('why.badly-packed')],
]);

/** Thrown by a call to the system: about a file, it has its path. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** By its number, what Node has no name for and gives as “Unknown system error -122”: a quota that is used up, a share that has gone. */
const namedByNumber: ReadonlyMap<number, string> = new Map([
  ...Object.entries(constants.errno).map(([name, number]) => [number, name] as const),
  ...(process.platform === 'linux' ? [[117, 'EUCLEAN'] as const] : []),
]);

/** Whether Node has no name for it: then only the system can have refused something. */
export function isUnnamed({ code = '' }: NodeJS.ErrnoException): boolean {
  return code.startsWith('Unknown system error');
}

/** The code that the system, SQLite or Node gave an error; undefined for one without. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  const { code } = error;
  if (!isOfSystem(error) || !isUnnamed(error)) return code;
  return namedByNumber.get(Math.abs(error.errno ?? 0)) ?? code;
}

/** SQLite adds to a code what it was doing: SQLITE_CORRUPT_INDEX, SQLITE_IOERR_READ. */
function plainCode(code: string): string {
  return /^SQLITE_[A-Z]+/u.exec(code)?.[0] ?? code;
}

/** What was thrown where the person is told no more than that something was: whoever keeps a log writes it there. */
export const unexplained = channel('minutebook.unexplained');

/** `uncoded` is what it means where a library gives its errors no code. */
export function whyOf(error: unknown, uncoded?: Saying): Saying {
  const code = codeOf(error);
  const why = code === undefined ? uncoded : (known.get(code) ?? known.get(plainCode(code)));
  if (why !== undefined) return why;
  unexplained.publish(error);
  return code === undefined ? say('why.fault') : say('why.refused');
}

/** For programmers, and never for a screen: what was thrown, and where. */
export function forTheLog(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
