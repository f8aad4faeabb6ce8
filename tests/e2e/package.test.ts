// What is packed for people, and what the packed program may not do.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  canMakeDebianPackage,
  debianPackage,
  faultsOf,
  faultsOfDebian,
  packedFiles,
} from '../../resources/build/package-check.ts';
import { builtApp } from '../../resources/build/build-app.ts';
import { wrongFuses } from '../../resources/build/fuses.ts';
import { doTheMainJob } from '../../resources/build/smoke-test.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { host, launch } from './the-app.ts';

const configuration = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');
const workflow = readFileSync(resolve(import.meta.dirname, '../../.github/workflows/app.yml'), 'utf8');

describe('the packed app', () => {
  it('holds what it needs, and nothing of tests or sources', async () => {
    const files = await packedFiles();
    expect(faultsOf(files)).toEqual({ missing: [], unwanted: [] });
    expect(files.some((file) => file.endsWith('/better-sqlite3/prebuilds/win32-x64.node'))).toBe(true);
  });

  it.each(['main', 'session-worker'])('has %s, which the first screen waits for, in one file', (name) => {
    const code = readFileSync(join(builtApp, `electron/${name}.js`), 'utf8');
    const loaded = [...code.matchAll(/^import .*from "(?<from>[^"]+)";$/gmu)].map(
      ({ groups }) => groups?.['from'] ?? '',
    );
    const beside = new Set(['electron', 'better-sqlite3']);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((from) => !isBuiltin(from) && !beside.has(from))).toEqual([]);
  });

  it('has what a job loads in a few files beside its thread, with the libraries that are not part of them', () => {
    const folder = join(builtApp, 'electron');
    const own = new Set(readdirSync(folder).filter((file) => /^job-.*\.js$/u.test(file)));
    const beside = new Set(['better-sqlite3', 'docx', 'exceljs', 'pdfjs-dist/legacy/build/pdf.mjs']);
    const loaded = [...own].flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8');
      const found = code.matchAll(/^import [^;]*?"(?<from>[^"\n]+)";$|\bimport\("(?<later>[^"]+)"\)/gmu);
      return Array.from(found, ({ groups }) => groups?.['from'] ?? groups?.['later'] ?? '');
    });
    expect(loaded).toContain('better-sqlite3');
    const others = loaded.filter((from) => !own.has(from.replace(/^\.\//u, '')));
    expect(others.filter((from) => !isBuiltin(from) && !beside.has(from))).toEqual([]);
    expect(own.size).toBeLessThan(120);
  });

  it('has no words of the command line in what every window loads', () => {
    const assets = join(builtApp, 'renderer/assets');
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
    const saying = (words: string) =>
      scripts.filter((file) => readFileSync(join(assets, file), 'utf8').includes(words));
    expect(saying('nav.overview')).not.toEqual([]);
    expect(saying('command.meetings-agenda')).toEqual([]);
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
    expect(configuration).toMatch(new RegExp(`^    - (?:target: )?${target}$`, 'mu'));
  });

  it('starts on Apple silicon: it is signed anew after its fuses are flipped, with a certificate or without', () => {
    expect(configuration).toMatch(/^ {2}resetAdHocDarwinSignature: true$/mu);
    expect(configuration).toMatch(/^mac:\n(?: .*\n)* {2}identity: '-'$/mu);
    expect(configuration).toMatch(/^ {6}arch:\n {8}- arm64\n {8}- x64$/mu);
  });

  it('keeps its sandbox as an AppImage: the older runtime is told to start without one', () => {
    expect(configuration).toMatch(/^toolsets:\n {2}appimage: 1\.0\.3$/mu);
  });

  it('is what opens a .minutebook file', () => {
    expect(configuration).toMatch(/fileAssociations:\n {2}- ext: minutebook/u);
  });
});

describe.skipIf(!canMakeDebianPackage)('the Debian package', () => {
  it('is built whole: with its profile, its icon, and the kind of file it opens', async () => {
    expect(faultsOfDebian(await debianPackage())).toEqual([]);
  });

  it('names as its home what the workflow gives for it', async () => {
    const homepage = 'https://example.org/board/minutebook';
    const { control } = await debianPackage({ extraMetadata: { homepage } });
    expect(control).toMatch(/^Homepage: https:\/\/example\.org\/board\/minutebook$/mu);
    expect(workflow).toMatch(/npm run package -- --config\.extraMetadata\.homepage=/u);
  });

  it('is distinguished from one that would be started without its sandbox, and from one that lacks its profile', () => {
    const made = {
      files: [],
      control: 'Homepage: https://example.org\nDepends: libgtk-3-0\n',
      desktop: 'Exec=minutebook --no-sandbox\nMimeType=application/vnd.minutebook;\n',
    };
    expect(faultsOfDebian(made)).toEqual(
      expect.arrayContaining([
        "It doesn't install /opt/Minutebook/resources/apparmor-profile.",
        'It installs no AppArmor profile.',
        'It is started without its sandbox.',
      ]),
    );
  });
});

/** As much of Electron's program as its fuses are: version 1, eight of them. */
function aProgramWith(fuses: string, path = 'minutebook'): string {
  const program = join(temporaryFolder(), path);
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, `\0\0dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008${fuses}\0`);
  return program;
}

describe('the fuses of a built program', () => {
  it('are read back, and are those the configuration asks for', () => {
    expect(wrongFuses(aProgramWith('01001100'), configuration)).toEqual([]);
  });

  it('are named where they aren’t', () => {
    expect(wrongFuses(aProgramWith('11001r00'), configuration)).toEqual([
      'runAsNode should be false, and is true.',
      'onlyLoadAppFromAsar should be true, and is something else.',
    ]);
  });

  it('are those of the framework on macOS', () => {
    const framework = 'Minutebook.app/Contents/Frameworks/Electron Framework.framework/Electron Framework';
    const app = dirname(dirname(dirname(dirname(aProgramWith('01001100', framework)))));
    expect(wrongFuses(join(app, 'Contents/MacOS/Minutebook'), configuration)).toEqual([]);
  });
});

describe.skipIf(host === 'none')('what the installed app is made to do on each system', () => {
  it('can be done', async () => {
    const { page } = await launch();
    await doTheMainJob(page);
  });
});
