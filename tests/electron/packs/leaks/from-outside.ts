// All that the programs of others find in a file, wherever it stands.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileKind } from '../../../../electron/packs/leaks/place.ts';

type Asked = readonly [program: string, ...given: string[]];

/** "FILE" stands for the file. */
const programs: Readonly<Record<FileKind, readonly Asked[]>> = {
  pdf: [
    ['pdftotext', '-raw', 'FILE', '-'],
    ['pdfinfo', '-meta', 'FILE'],
    ['pdfinfo', '-custom', 'FILE'],
    ['pdfinfo', '-dests', 'FILE'],
    ['pdfinfo', '-struct-text', 'FILE'],
    ['qpdf', '--qdf', '--object-streams=disable', 'FILE', '-'],
  ],
  xlsx: [
    ['unzip', '-l', 'FILE'],
    ['unzip', '-p', 'FILE'],
  ],
  docx: [
    ['unzip', '-l', 'FILE'],
    ['unzip', '-p', 'FILE'],
  ],
  csv: [
    ['unzip', '-l', 'FILE'],
    ['unzip', '-p', 'FILE'],
  ],
};

/** Strings of a PDF that are written as the numbers of their letters, and letters of two bytes. */
function withStringsRead(text: string): string {
  return text
    .replaceAll(/<((?:[0-9a-fA-F]{2})+)>/gu, (_, digits: string) =>
      Buffer.from(digits, 'hex').toString('latin1'),
    )
    .replaceAll('\0', '');
}

/** In small letters. */
export function saidOutside(bytes: Uint8Array, kind: FileKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-leaks-'));
  try {
    const file = join(folder, `made.${kind}`);
    writeFileSync(file, bytes);
    const said = programs[kind].map(([program, ...given]) => {
      const run = spawnSync(
        program,
        given.map((each) => (each === 'FILE' ? file : each)),
        { encoding: 'latin1', maxBuffer: 200_000_000 },
      );
      if (run.error !== undefined || run.stdout === '') throw new Error(`${program} found nothing at all`);
      return run.stdout;
    });
    return withStringsRead(said.join('\n')).toLowerCase();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
