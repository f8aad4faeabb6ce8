// `npm run package:check`: proves without a network that the packing configuration is valid against the builder's own schema, and that
// the package holds main, preload, screens, resources and SQLite's binary, but no tests or sources.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { buildApp } from './build-app.ts';

const root = resolve(import.meta.dirname, '../..');

const wanted = [
  '/package.json',
  '/out/app/electron/main.js',
  '/out/app/preload.cjs',
  '/out/app/electron/session/session-worker.js',
  '/out/app/electron/jobs/job-worker.js',
  '/out/app/renderer/index.html',
  '/out/app/resources/fonts/SourceSans3_400Regular.ttf',
  '/out/app/resources/sample/strategy-2024-2026.docx',
  '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  '/node_modules/electron-store/index.js',
  '/node_modules/pdfkit/package.json',
  '/node_modules/exceljs/package.json',
];

/** Beginnings of what is never packed: our own sources and tests, and what only building needs. */
const unwanted = [
  '/tests',
  '/electron/',
  '/renderer/',
  '/shared/',
  '/resources/',
  '/docs',
  '/.ci',
  '/node_modules/vitest',
  '/node_modules/typescript',
  '/node_modules/playwright-core',
  '/node_modules/react/',
  '/node_modules/electron/',
  '/node_modules/better-sqlite3/src',
];

export interface PackageFaults {
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
}

export function faultsOf(files: readonly string[]): PackageFaults {
  const present = new Set(files);
  return {
    missing: wanted.filter((file) => !present.has(file)),
    unwanted: files.filter(
      (file) =>
        unwanted.some((start) => file.startsWith(start)) ||
        /\.tsx?$/u.test(file.replace(/\.d\.[cm]?ts$/u, '')),
    ),
  };
}

/** As much of Electron as the packer looks at: the program's name and a version. */
function emptyElectron(folder: string): string {
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  writeFileSync(join(dist, 'electron'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(dist, 'version'), '45.0.0');
  return dist;
}

/** Packs for Linux into a folder of its own; the builder checks the configuration against its schema first. Throws when it isn't valid. */
export async function packedFiles(changes: Configuration = {}): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-package-'));
  try {
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir', Arch.x64),
      config: {
        extends: join(root, 'electron-builder.yml'),
        directories: { output: join(folder, 'out'), buildResources: join(root, 'resources/icons') },
        electronDist: emptyElectron(folder),
        // Fuses are flipped in the real program's bytes, which aren't here; the configuration is checked for them instead.
        electronFuses: null,
        ...changes,
      },
    });
    const archive = join(folder, 'out/linux-unpacked/resources/app.asar');
    const { main }: { main: string } = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
    if (main !== 'out/app/electron/main.js') throw new Error(`The packed app would start ${main}.`);
    return listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check() {
  await buildApp();
  const files = await packedFiles();
  const { missing, unwanted: found } = faultsOf(files);
  for (const file of missing) console.error(`Missing from the packed app: ${file}`);
  for (const file of found.slice(0, 20)) console.error(`Packed, and should not be: ${file}`);
  const faults = missing.length + found.length;
  console.log(
    faults === 0
      ? `The configuration is valid, and the packed app holds what it needs and nothing else (${files.length} files).`
      : `${faults} faults in what would be packed.`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await check();
