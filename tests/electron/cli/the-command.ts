// The command, as a person or a script runs it: in this process, which takes no time to start, or in one of its own.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { run } from '../../../electron/cli/program.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { bytesOnce, placeFile } from '../register/ready-files.ts';
import { sampleDocument } from '../../sample-document.ts';

const root = resolve(import.meta.dirname, '../../..');
const cli = join(root, 'electron/cli.ts');

export interface Ran {
  readonly exit: number | string | null | undefined;
  readonly out: string;
  readonly error: string;
}

/** Where computers keep their own things. */
const computers = mkdtempSync(join(tmpdir(), 'minutebook-device-'));
process.once('exit', () => {
  rmSync(computers, { recursive: true, force: true });
});

/** What this computer keeps for itself; another folder stands for another computer. */
const device = join(computers, 'this');

/** What it keeps once it has imported the sample, and before it did anything else. */
export const freshDevice = join(computers, 'fresh');

/** On the computer that keeps its own things in this folder, through the program that `electron/cli.ts` runs. */
export async function minutebookHereOn(computer: string, ...given: readonly string[]): Promise<Ran> {
  const said = { out: '', error: '' };
  const hear = (stream: 'out' | 'error') => (text: unknown) => {
    said[stream] += String(text);
    return true;
  };
  const line =
    (stream: 'out' | 'error') =>
    (...words: unknown[]) => {
      said[stream] += `${format(...words)}\n`;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('error')),
    vi.spyOn(console, 'log').mockImplementation(line('out')),
    vi.spyOn(console, 'error').mockImplementation(line('error')),
  ];
  const { argv, exitCode } = process;
  vi.stubEnv('MINUTEBOOK_DEVICE', computer);
  process.argv = [process.execPath, cli, ...given];
  process.exitCode = undefined;
  try {
    await run();
    return { exit: process.exitCode ?? 0, ...said };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}

export function minutebook(...given: readonly string[]): Promise<Ran> {
  return minutebookHereOn(device, ...given);
}

/** What `--json` prints. */
export async function data(...given: readonly string[]): Promise<unknown> {
  return JSON.parse((await minutebook(...given, '--json')).out);
}

/** In a process of its own, on the computer that keeps its own things in this folder. */
export function minutebookOn(computer: string, ...given: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', MINUTEBOOK_DEVICE: computer },
  });
  return { exit: status, out: stdout, error: stderr };
}

/** In a process of its own, on this computer. */
export function started(...given: readonly string[]): Ran {
  return minutebookOn(device, ...given);
}

let imported: Promise<Buffer> | undefined;

async function importedOnce(path: string): Promise<void> {
  const { exit, error } = await minutebookHereOn(
    freshDevice,
    'import',
    path,
    sampleDocument,
    '--author',
    'Ann Example',
  );
  if (exit !== 0) throw new Error(error);
}

/** A register with the sample in it, in a folder of its own, on this computer, which has done nothing but import it just now. */
export async function aSampleRegister(): Promise<string> {
  imported ??= bytesOnce(importedOnce);
  const path = join(temporaryFolder(), 'council.minutebook');
  placeFile(path, await imported);
  // Otherwise it remembers what an earlier test wrote as this copy, and takes the file for an older one.
  rmSync(device, { recursive: true, force: true });
  cpSync(freshDevice, device, { recursive: true });
  return path;
}
