// What is packed for people, and what the packed program may not do.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, packedFiles } from '../../resources/build/package-check.ts';

const configuration = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');

describe('the packed app', () => {
  it('holds what it needs, and nothing of tests or sources', async () => {
    const files = await packedFiles();
    expect(faultsOf(files)).toEqual({ missing: [], unwanted: [] });
    expect(files.some((file) => file.endsWith('/better-sqlite3/prebuilds/win32-x64.node'))).toBe(true);
  });

  it('is distinguished from one that lacks its preload or carries a test', () => {
    expect(faultsOf(['/tests/run.ts', '/out/app/electron/main.js'])).toMatchObject({
      missing: expect.arrayContaining(['/out/app/preload.cjs']),
      unwanted: ['/tests/run.ts'],
    });
  });

  it('is not packed from a configuration that the builder doesn’t know', async () => {
    const wrong = Object.fromEntries([['asarr', true]]);
    await expect(packedFiles(wrong)).rejects.toThrow(/asarr/u);
  });

  it.each([
    ['runAsNode', 'false'],
    ['enableCookieEncryption', 'true'],
    ['enableEmbeddedAsarIntegrityValidation', 'true'],
    ['onlyLoadAppFromAsar', 'true'],
    ['enableNodeOptionsEnvironmentVariable', 'false'],
    ['enableNodeCliInspectArguments', 'false'],
  ])('has the fuse %s set to %s', (fuse, value) => {
    expect(configuration).toMatch(new RegExp(`^  ${fuse}: ${value}$`, 'mu'));
  });

  it.each(['nsis', 'msi', 'dmg', 'AppImage', 'deb'])('is made as %s', (target) => {
    expect(configuration).toMatch(new RegExp(`^    - ${target}$`, 'mu'));
  });

  it('is what opens a .minutebook file', () => {
    expect(configuration).toMatch(/fileAssociations:\n {2}- ext: minutebook/u);
  });
});
