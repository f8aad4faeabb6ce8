// The files of a shared folder: what their names say, and what stands there under such a name without being a file that can be read.

import { readdirSync, statSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import type { Saying } from '../../shared/kernel/saying.ts';
import { statOfFile } from '../plain-file.ts';
import type { FileMark } from '../register/merge/folder-notes.ts';
import { codeOf, whyOf } from '../why.ts';

export interface FolderFile extends FileMark {
  readonly device: string;
  readonly number: number;
  /** Holds everything, so that nothing before it is needed. */
  readonly whole: boolean;
}

export interface FolderListing {
  readonly files: readonly FolderFile[];
  /** Named as files are, with why they can't be read. */
  readonly unreadable: readonly { readonly file: string; readonly why: Saying }[];
  /** The names of what is left alone. */
  readonly ignored: readonly string[];
}

const named = /^(?<device>[\da-z]{4}(?:-[\da-z]{4}){3})-(?<number>\d{6,12})(?<whole>-all)?\.mbsync$/u;
const ending = '.mbsync';

export function fileNameOf(device: string, number: number, whole: boolean): string {
  return `${device}-${String(number).padStart(6, '0')}${whole ? '-all' : ''}.mbsync`;
}

export function markOf(name: string, { size, mtimeMs }: Stats): FileMark {
  return { name, size, modified: Math.trunc(mtimeMs) };
}

/** A file of a shared folder, as one that was taken in by hand is noted; undefined for a file of another name. */
export function sharedFileAt(path: string): FileMark | undefined {
  const name = basename(path);
  try {
    return named.test(name) ? markOf(name, statSync(path)) : undefined;
  } catch {
    return undefined; // reading it says why
  }
}

/** Somebody's own folder there, as programs that carry a folder keep for themselves, is nothing of ours. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whatever is wrong with one of them, it is named and the others are listed. Throws where the folder itself can't be read. */
export function listFolder(path: string): FolderListing {
  const files: FolderFile[] = [];
  const unreadable: { file: string; why: Saying }[] = [];
  const ignored: string[] = [];
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const found = named.exec(name)?.groups;
    if (found === undefined) {
      if (name.endsWith(ending) || !isFolder(join(path, name))) ignored.push(name);
      continue;
    }
    try {
      files.push({
        ...markOf(name, statOfFile(join(path, name))),
        device: found['device'] ?? '',
        number: Number(found['number']),
        whole: found['whole'] !== undefined,
      });
    } catch (error) {
      const isGone = codeOf(error) === 'ENOENT' && !entry.isSymbolicLink();
      if (!isGone) unreadable.push({ file: name, why: whyOf(error) });
    }
  }
  return { files, unreadable, ignored };
}
