// The real command in a process of its own, as a person or a script starts it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const cli = join(root, 'electron/cli.ts');

export const sampleDocument = join(root, 'resources/sample/strategy-2024-2026.docx');

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** What this computer keeps for itself; another folder stands for another computer. */
const device = mkdtempSync(join(tmpdir(), 'minutebook-device-'));
process.once('exit', () => {
  rmSync(device, { recursive: true, force: true });
});

export function minutebook(...given: readonly string[]): Ran {
  return minutebookOn(device, ...given);
}

/** On the computer that keeps its own things in this folder. */
export function minutebookOn(computer: string, ...given: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', MINUTEBOOK_DEVICE: computer },
  });
  return { exit: status, out: stdout, error: stderr };
}

/** What `--json` prints. */
export function data(...given: readonly string[]): unknown {
  return JSON.parse(minutebook(...given, '--json').out);
}
