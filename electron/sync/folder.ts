// Exchange through any folder that another program carries: OneDrive, SharePoint, Nextcloud, Syncthing, a USB stick. Each computer
// writes numbered files of its own there and reads those of the others; no file is ever changed, so that two computers never write to
// one. What is half copied, out of order or missing is waited for; what the carrying program made of a clash is left alone.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isStrongEnough } from '../../shared/exchange/rules/passphrase.ts';
import { fail, succeed, type Failure, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { faultOfFile, isDamage } from '../register/file/faults.ts';
import { covers, mostOf, type Vector } from '../register/log/causal-past.ts';
import { leastOf, peers, vectorOf } from '../register/merge/peers.ts';
import {
  noteRead,
  notePosted,
  postedIn,
  wasRead,
  type FileMark,
  type Posted,
} from '../register/merge/folder-notes.ts';
import type { Merged } from '../register/merge/merge.ts';
import type { WritableRegister } from '../register/register.ts';
import { devicesIn, listOwnDevice } from './devices.ts';
import { fileNameOf, listFolder, markOf, type FolderFile } from './folder-files.ts';
import { checkBundle, importBundle, nobodyVouches } from './import-bundle.ts';
import type { Manifest } from './manifest.ts';
import { onlyOnce } from './only-once.ts';
import { bundleBytes } from './read-bundle.ts';
import type { Protection } from './seal.ts';
import { writeBundle, type Sender } from './write-bundle.ts';
import { makeFolder } from '../make-folder.ts';
import { takeAway } from '../put-in-place.ts';
import { writeWhole } from '../whole-file.ts';
import { whyOf } from '../why.ts';

export interface FolderOptions {
  readonly sender: Sender;
  /** Everybody who has it can read the files; without one they are encrypted to the computers that the register lists. */
  readonly passphrase: string | undefined;
  /** For tests: how many own files are folded into one. */
  readonly foldAfter?: number;
}

export interface FolderReport {
  /** The register's own folder inside it. */
  readonly path: string;
  /** Files of others that were taken in, and the batches that were new in them. */
  readonly read: readonly {
    readonly file: string;
    readonly device: string;
    readonly batches: number;
    readonly changes: number;
  }[];
  /** The file this computer put there; null when the folder had all of it. */
  readonly wrote: string | null;
  /** Files that can't be taken yet, with why; those that the register keeps for a newer version it lists itself (`held.ts`). */
  readonly waiting: readonly { readonly file: string; readonly code: string; readonly why: Saying }[];
  /** Files that are left alone: copies that a carrying program made of a clash, and what isn't ours. */
  readonly ignored: readonly string[];
  /** Own files that were folded into one. */
  readonly folded: number;
  /** Why nothing could be put there, once what is told here was read. */
  readonly problem: Failure | null;
}

const foldAfterFiles = 30;

/** The register's own folder inside a shared folder. */
export function folderOf(folder: string, register: string): string {
  return join(folder, `minutebook-${register}`);
}

/** What notes that it was passed over while its computer was retired: once that is taken back, it is read. */
function passedOver(file: FolderFile): FileMark {
  return { ...file, name: `${file.name} of a retired computer` };
}

/**
 * Those that this register didn't write and hasn't read: of each computer its last whole file first. They may be this computer's own, put
 * there before an older register was put back.
 */
function unread(register: WritableRegister, files: readonly FolderFile[]): FolderFile[] {
  const retired = new Set(devicesIn(register).flatMap(({ id, retired: isRetired }) => (isRetired ? id : [])));
  return files
    .filter((file) => !wasRead(register, file))
    .filter((file) => !retired.has(file.device) || !wasRead(register, passedOver(file)))
    .sort((a, b) => Number(b.whole) - Number(a.whole) || (a.whole ? b.number - a.number : 0));
}

type Read = FolderReport['read'][number];
type Waiting = FolderReport['waiting'][number];

/** What keeps a file from being taken for good; everything else may still succeed. */
const settledCodes = new Set(['held', 'not-for-us', 'other-register']);

type Taken = Merged & Pick<Manifest, 'upTo' | 'sender'>;

/** Takes in one file. Whatever is wrong with it, and nobody can think of everything, it fails by itself. Throws where the register is damaged. */
async function takeOne(
  register: WritableRegister,
  path: string,
  { name }: FolderFile,
  { sender, passphrase }: FolderOptions,
): Promise<Result<Taken>> {
  try {
    const bytes = bundleBytes(join(path, name));
    if (!bytes.ok) return bytes;
    const checked = await checkBundle(register, bytes.value, name, {
      opening: { identity: sender.keys.identity, passphrase },
      vouch: nobodyVouches,
    });
    if (!checked.ok) return checked;
    const merged = importBundle(register, checked.value);
    const { upTo, sender: from } = checked.value.manifest;
    return merged.ok ? succeed({ ...merged.value, upTo, sender: from }) : merged;
  } catch (error) {
    if (isDamage(error)) throw error;
    return fail('unreadable', say('bundle.untaken', { file: name, why: whyOf(error) }), { file: name });
  }
}

interface TakenIn {
  readonly read: Read[];
  waiting: Waiting[];
  /** What their senders have. */
  held: Vector;
}

/**
 * Takes in what can be taken: a file that builds on another waits for it, in whatever order they are read. Where the register itself fails it
 * throws, and what was taken until then is in `into`.
 */
async function takeAll(
  register: WritableRegister,
  path: string,
  files: readonly FolderFile[],
  options: FolderOptions,
  into: TakenIn,
): Promise<void> {
  let left: readonly FolderFile[] = unread(register, files);
  // Of each computer the last whole file that was taken. A name alone says nothing: anybody may have given it.
  const begins = new Map<string, number>();
  for (;;) {
    const still: FolderFile[] = [];
    into.waiting = [];
    for (const file of left) {
      if (file.number < (begins.get(file.device) ?? 0)) {
        noteRead(register, file);
        continue;
      }
      // One after another: each may build on the one before.
      // oxlint-disable-next-line no-await-in-loop
      const taken = await onlyOnce(register, file, () => takeOne(register, path, file, options));
      if (taken.ok) {
        const { batches, changes, upTo, sender: from } = taken.value;
        if (file.whole && from.device === file.device)
          begins.set(file.device, Math.max(begins.get(file.device) ?? 0, file.number));
        into.held = mostOf([into.held, upTo]);
        if (batches > 0) into.read.push({ file: file.name, device: file.device, batches, changes });
        noteRead(register, file);
      } else {
        const { code, message: why } = taken.error;
        // Nobody need choose this computer: whoever lists it puts everything there again.
        const told = code === 'not-for-us' ? say('folder.not-for-us', { file: file.name }) : why;
        if (code !== 'held') into.waiting.push({ file: file.name, code, why: told });
        if (code === 'retired-device') noteRead(register, passedOver(file));
        else if (settledCodes.has(code)) noteRead(register, file);
        else still.push(file);
      }
    }
    if (still.length === 0 || still.length === left.length) return;
    left = still;
  }
}

interface Readers {
  readonly ids: readonly string[];
  readonly protection: Protection;
}

function readersOf(register: WritableRegister, { passphrase, sender }: FolderOptions): Readers {
  const devices = devicesIn(register).filter(({ retired }) => !retired);
  const ids = devices.map(({ id }) => id).sort();
  if (passphrase !== undefined && passphrase !== '')
    return { ids, protection: { to: 'passphrase', passphrase } };
  const recipients = [sender.keys.recipient, ...devices.map(({ recipient }) => recipient)];
  return { ids, protection: { to: 'devices', recipients: [...new Set(recipients)] } };
}

interface OwnFolder {
  /** What this copy has noted of the folder. */
  readonly posted: Posted;
  /** One of our own files is missing. The others may lack it, whatever else is there: everything is put there again. */
  readonly hole: boolean;
}

function ownFolder(
  register: WritableRegister,
  path: string,
  files: readonly FolderFile[],
  device: string,
): OwnFolder {
  // Those that this copy put there or has taken back in: anybody can give a file such a name.
  const own = files.filter((file) => file.device === device && wasRead(register, file));
  const last = Math.max(0, ...own.map(({ number }) => number));
  const posted = postedIn(register, path);
  const number = Math.max(last, posted?.number ?? 0);
  const nothing: Posted = { folder: path, number, holds: {}, acknowledged: {}, readers: [] };
  if (posted === undefined) return { posted: nothing, hole: false };
  const begin = Math.max(1, ...own.filter(({ whole }) => whole).map((file) => file.number));
  const numbers = new Set(own.map((file) => file.number));
  for (let each = begin; each <= posted.number; each += 1) {
    if (!numbers.has(each)) return { posted: nothing, hole: true };
  }
  return { posted: { ...posted, number }, hole: false };
}

function same(a: Vector, b: Vector): boolean {
  return covers(a, b) && covers(b, a);
}

/** The next number under which nothing stands there yet. */
function nextFree(folder: string, device: string, number: number): number {
  let next = number + 1;
  while ([true, false].some((whole) => existsSync(join(folder, fileNameOf(device, next, whole))))) next += 1;
  return next;
}

/** Puts the next own file there, on top of what the folder is known to hold; on top of nothing it holds everything. */
async function put(
  register: WritableRegister,
  { folder, number }: Posted,
  { since, holds, readers }: { readonly since: Vector; readonly holds: Vector; readonly readers: Readers },
  { sender }: FolderOptions,
): Promise<string> {
  const { bytes, manifest } = await writeBundle(register, sender, { since, protection: readers.protection });
  const whole = Object.keys(since).length === 0;
  const own = nextFree(folder, sender.keys.id, number);
  const name = fileNameOf(sender.keys.id, own, whole);
  // It appears whole or not at all under its name, for the program that carries the folder.
  writeWhole(join(folder, name), bytes);
  const { upTo } = manifest;
  notePosted(register, {
    folder,
    number: own,
    holds: mostOf([holds, upTo]),
    acknowledged: upTo,
    readers: readers.ids,
  });
  noteRead(register, markOf(name, statSync(join(folder, name))));
  return name;
}

/** Puts there what the folder lacks, and says what this computer has now. */
async function post(register: WritableRegister, own: Posted, options: FolderOptions): Promise<string | null> {
  const { acknowledged } = own;
  const readers = readersOf(register, options);
  // Somebody who was listed since can't read what was put there before: it is put there again.
  const begun = Object.keys(acknowledged).length > 0;
  const isNew = begun && readers.ids.some((id) => !own.readers.includes(id));
  if (same(acknowledged, vectorOf(register)) && !isNew) {
    notePosted(register, own);
    return null;
  }
  const holds = isNew && options.passphrase === undefined ? {} : own.holds;
  return put(register, own, { since: holds, holds, readers }, options);
}

/** Once every computer has what own files hold, one file that holds everything replaces them. */
async function fold(register: WritableRegister, path: string, options: FolderOptions): Promise<number> {
  const { id } = options.sender.keys;
  const own = listFolder(path).files.filter(({ device }) => device === id);
  const posted = postedIn(register, path);
  // What lies before it is folded in already: there are shares where nothing may be deleted.
  const lastWhole = Math.max(0, ...own.filter(({ whole }) => whole).map(({ number }) => number));
  const unfolded = own.filter(({ number }) => number >= lastWhole).length;
  if (posted === undefined || unfolded < (options.foldAfter ?? foldAfterFiles)) return 0;
  const others = devicesIn(register).filter((row) => row.id !== id && !row.retired);
  const heard = new Map(peers(register).map(({ device, acknowledged }) => [device, acknowledged]));
  const everybody = leastOf([posted.acknowledged, ...others.map((row) => heard.get(row.id) ?? {})]);
  if (!same(everybody, posted.acknowledged)) return 0;
  const readers = readersOf(register, options);
  await put(register, posted, { since: {}, holds: posted.holds, readers }, options);
  return own.filter(({ name }) => takeAway(join(path, name))).length;
}

type PutThere = Pick<FolderReport, 'wrote' | 'folded' | 'problem'>;

function unusable(register: WritableRegister, folder: string, error: unknown): Failure {
  const fault = faultOfFile(register.path, error);
  if (fault !== undefined) return fault;
  return fail('no-folder', say('folder.unusable', { folder, why: whyOf(error) }), { file: folder }).error;
}

/** A folder that is full, or that one may only read, has been read all the same. */
async function putThere(
  register: WritableRegister,
  {
    folder,
    files,
    held,
  }: { readonly folder: string; readonly files: readonly FolderFile[]; readonly held: Vector },
  options: FolderOptions,
): Promise<PutThere> {
  let wrote: string | null = null;
  try {
    const path = folderOf(folder, register.identity.register);
    const named = listOwnDevice(register, options.sender);
    if (!named.ok) return { wrote, folded: 0, problem: named.error };
    const { posted, hole } = ownFolder(register, path, files, options.sender.keys.id);
    const holds = hole ? {} : mostOf([posted.holds, held]);
    wrote = await post(register, { ...posted, holds }, options);
    return { wrote, folded: await fold(register, path, options), problem: null };
  } catch (error) {
    return { wrote, folded: 0, problem: unusable(register, folder, error) };
  }
}

interface Round {
  readonly folder: string;
  readonly files: readonly FolderFile[];
  readonly taken: TakenIn;
}

/** Where the register fails midway, what was taken until then is in it, and is told with why no more was. Throws where there is nothing to tell. */
async function takeAndPut(
  register: WritableRegister,
  { folder, files, taken }: Round,
  options: FolderOptions,
): Promise<PutThere> {
  try {
    await takeAll(register, folderOf(folder, register.identity.register), files, options, taken);
  } catch (error) {
    if (taken.read.length === 0) throw error;
    return { wrote: null, folded: 0, problem: unusable(register, folder, error) };
  }
  return putThere(register, { folder, files, held: taken.held }, options);
}

/**
 * Reads what others put into the folder, puts there what it lacks, and tidies up. Failures, before anything is read: `no-folder`,
 * `weak-passphrase`, and `damaged` and `unusable` where it is the register that fails.
 */
export async function syncFolder(
  register: WritableRegister,
  folder: string,
  options: FolderOptions,
): Promise<Result<FolderReport>> {
  const path = folderOf(folder, register.identity.register);
  const { passphrase = '' } = options;
  if (passphrase !== '' && !isStrongEnough(passphrase))
    return fail('weak-passphrase', say('exchange.weak-passphrase'), { field: 'passphrase' });
  try {
    // Only in a folder that is there: a missing one has been unplugged, and must not be recreated.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      return fail('no-folder', say('folder.missing', { folder }), { file: folder });
    makeFolder(path);
    const before = listFolder(path);
    const taken: TakenIn = { read: [], waiting: [], held: {} };
    const done = await takeAndPut(register, { folder, files: before.files, taken }, options);
    const { read, waiting } = taken;
    const unreadable = before.unreadable.map(({ file, why }) => ({
      file,
      code: 'unreadable',
      why: say('bundle.unreadable', { file, why }),
    }));
    return succeed({
      path,
      read,
      waiting: [...waiting, ...unreadable],
      ignored: before.ignored,
      ...done,
    });
  } catch (error) {
    return { ok: false, error: unusable(register, folder, error) };
  }
}
