// The files of a pack belong together: where one can't be written, those before it stay as they were, and the person is told what was wrong.

import type * as Fs from 'node:fs';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writePack } from '../../../electron/packs/make-pack.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf } from '../register/a-register.ts';
import { aDocument } from './a-document.ts';

/** What the system says of a workbook. */
const refused = vi.hoisted(() => ({ code: '' }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const write = (path: string, bytes: Uint8Array, options?: Fs.WriteFileOptions) => {
    if (refused.code === '' || !path.includes('pack.xlsx')) {
      fs.writeFileSync(path, bytes, options);
      return;
    }
    fs.writeFileSync(path, bytes.subarray(0, 100)); // a full disk leaves the beginning of it
    throw Object.assign(new Error(refused.code), { code: refused.code, syscall: 'write', path });
  };
  return { ...fs, writeFileSync: write };
});

beforeEach(() => {
  refused.code = '';
});

const aPack = (folder: string) => writePack(aDocument([]), folder, 'pack');

describe('a pack that can’t be written', () => {
  it('to a full disk leaves no folder, and nobody is told to close a file', async () => {
    refused.code = 'ENOSPC';
    const above = temporaryFolder();
    const message = messageOf(await aPack(join(above, 'packs', 'July')));
    expect(message).toMatch(
      /^unwritable: .*July: the disk is full\. The register is as it was\. Put that right/u,
    );
    expect(message).not.toContain('open');
    expect(readdirSync(above)).toEqual([]);
  });

  it('leaves the one before it as it was', async () => {
    const folder = temporaryFolder();
    for (const name of ['pack.pdf', 'pack.xlsx']) writeFileSync(join(folder, name), 'last month');
    refused.code = 'EBUSY';
    expect(messageOf(await aPack(folder))).toMatch(/another program is using it\. .*is open, close it/u);
    expect(readdirSync(folder)).toEqual(['pack.pdf', 'pack.xlsx']);
    for (const name of ['pack.pdf', 'pack.xlsx'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe('last month');
  });

  it('where a folder has the name of a file changes none of the others', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'pack.xlsx'));
    expect(messageOf(await aPack(folder))).toMatch(/^unwritable: .*: it is a folder\./u);
    expect(existsSync(join(folder, 'pack.pdf'))).toBe(false);
  });
});
