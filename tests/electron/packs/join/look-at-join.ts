// A joined pack, looked at from outside: with poppler and qpdf, as its readers' programs see it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWhole } from '../../../../electron/packs/join/file/make-whole.ts';
import { openPaper, type OpenPaper } from '../../../../electron/packs/join/open-paper.ts';

export async function opened(bytes: Uint8Array): Promise<OpenPaper> {
  const result = await openPaper(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Whether something of a paper that can be read was put right. */
export async function isRepaired(bytes: Uint8Array): Promise<boolean> {
  await opened(bytes);
  const whole = await makeWhole(bytes);
  return 'bytes' in whole && whole.isRepaired;
}

export async function refusal(bytes: Uint8Array): Promise<string | undefined> {
  const result = await openPaper(bytes);
  return result.ok ? undefined : result.error.code;
}

/** What a program prints of the file, which it is given in place of "FILE". */
export function asked(bytes: Uint8Array, program: string, ...given: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-join-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, bytes);
    const run = spawnSync(
      program,
      given.map((each) => (each === 'FILE' ? file : each)),
      { encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    return `${run.stdout}${run.stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function wordsOf(bytes: Uint8Array): readonly string[] {
  return asked(bytes, 'pdftotext', 'FILE', '-')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The structure tree with its text, a line each, without its places. */
export function treeOf(bytes: Uint8Array): readonly string[] {
  return asked(bytes, 'pdfinfo', '-struct-text', 'FILE')
    .split('\n')
    .filter((each) => each.trim() !== '');
}

/** Everything in the file, unpacked. */
export function plain(bytes: Uint8Array): string {
  return asked(bytes, 'qpdf', '--qdf', '--object-streams=disable', '--no-original-object-ids', 'FILE', '-');
}

export function complaints(bytes: Uint8Array): string {
  return asked(bytes, 'qpdf', '--check', 'FILE')
    .split('\n')
    .filter((each) => /^(?:WARNING|ERROR|qpdf)/u.test(each))
    .join('\n');
}

/** The points of its first page as it is seen, row by row, with the size of the page in front. */
export function pictureOf(bytes: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-join-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, bytes);
    const tool = 'pdftoppm';
    return spawnSync(tool, ['-r', '36', '-cropbox', '-singlefile', file], { maxBuffer: 100_000_000 }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
