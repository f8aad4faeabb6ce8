// `npm run package:check`: proves without a network that the packing configuration is valid against the builder's own schema, that the
// package holds main, preload, screens, resources and SQLite's binary, but no tests or sources, and that the Debian package is built whole.
// Electron's own program isn't here: what only it can show, the workflow looks at on each system.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  '/out/app/electron/session-worker.js',
  '/out/app/electron/job-worker.js',
  '/out/app/electron/paper-worker.js',
  '/out/app/renderer/index.html',
  '/out/app/resources/fonts/SourceSans3_400Regular.ttf',
  '/out/app/resources/sample/strategy-2024-2026.docx',
  '/out/app/resources/sample/papers/options-for-the-legal-form.pdf',
  '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  '/node_modules/electron-store/index.js',
  '/node_modules/pdfkit/package.json',
  '/node_modules/exceljs/package.json',
  '/node_modules/docx/dist/index.mjs',
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

/** Gives what is made of the built app with one target to `use`, then removes it. */
async function packed<T>(
  target: 'dir' | 'deb',
  changes: Configuration,
  use: (output: string) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-package-'));
  try {
    const output = join(folder, 'out');
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget(target, Arch.x64),
      config: {
        extends: join(root, 'electron-builder.yml'),
        directories: { output, buildResources: join(root, 'resources/icons') },
        electronDist: emptyElectron(folder),
        // Fuses are flipped in the real program's bytes, which aren't here; the configuration is checked for them instead.
        electronFuses: null,
        ...changes,
      },
    });
    return use(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(output: string): readonly string[] {
  const archive = join(output, 'linux-unpacked/resources/app.asar');
  const { main }: { main: string } = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  if (main !== 'out/app/electron/main.js') throw new Error(`The packed app would start ${main}.`);
  return listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
}

/** What is packed into the app's archive. The builder checks the configuration against its schema first: throws when it isn't valid. */
export function packedFiles(changes: Configuration = {}): Promise<readonly string[]> {
  return packed('dir', changes, filesIn);
}

export interface DebianPackage {
  /** What it installs, by path. */
  readonly files: readonly string[];
  /** The fields of its control file, and the scripts beside it. */
  readonly control: string;
  /** What the desktop is told of it. */
  readonly desktop: string;
}

export const canMakeDebianPackage = spawnSync('dpkg-deb', ['--version']).status === 0;

function dpkgDeb(...given: string[]): string {
  return execFileSync('dpkg-deb', given, { encoding: 'utf8', maxBuffer: 1024 ** 3 });
}

/** The Debian package, built as `npm run package` builds it, but with dpkg's tool in fpm's place. */
export async function debianPackage(changes: Configuration = {}): Promise<DebianPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-fpm-'));
  const before = process.env['CUSTOM_FPM_PATH'];
  try {
    const fpm = join(folder, 'fpm');
    const ours = join(import.meta.dirname, 'deb-by-dpkg.ts');
    writeFileSync(fpm, `#!/bin/sh\nexec "${process.execPath}" "${ours}" "$@"\n`, { mode: 0o755 });
    process.env['CUSTOM_FPM_PATH'] = fpm;
    return await packed('deb', changes, (output) => {
      const [name = ''] = readdirSync(output).filter((each) => each.endsWith('.deb'));
      const deb = join(output, name);
      const whole = join(folder, 'whole');
      dpkgDeb('--extract', deb, whole);
      dpkgDeb('--control', deb, join(folder, 'control'));
      return {
        files: readdirSync(whole, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`),
        control: readdirSync(join(folder, 'control'))
          .map((each) => readFileSync(join(folder, 'control', each), 'utf8'))
          .join('\n'),
        desktop: readFileSync(join(whole, 'usr/share/applications/minutebook.desktop'), 'utf8'),
      };
    });
  } finally {
    if (before === undefined) delete process.env['CUSTOM_FPM_PATH'];
    else process.env['CUSTOM_FPM_PATH'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

const installed = [
  '/opt/Minutebook/minutebook',
  '/opt/Minutebook/resources/app.asar',
  // Without it Ubuntu keeps the sandbox's namespaces from the app.
  '/opt/Minutebook/resources/apparmor-profile',
  '/opt/Minutebook/resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  '/usr/share/applications/minutebook.desktop',
  '/usr/share/mime/packages/minutebook.xml',
  '/usr/share/icons/hicolor/256x256/apps/minutebook.png',
];

/** What is wrong with it, a sentence for each fault. */
export function faultsOfDebian({ files, control, desktop }: DebianPackage): readonly string[] {
  const present = new Set(files);
  const faults = installed.filter((file) => !present.has(file)).map((file) => `It doesn't install ${file}.`);
  if (!/^Homepage: https:/mu.test(control)) faults.push('It has no homepage.');
  if (!/^Depends: .*libgtk-3-0/mu.test(control)) faults.push('It asks for none of what Electron needs.');
  if (!control.includes('apparmor_parser')) faults.push('It installs no AppArmor profile.');
  if (!/^MimeType=.*application\/vnd\.minutebook/mu.test(desktop))
    faults.push('The desktop opens no register with it.');
  if (desktop.includes('no-sandbox')) faults.push('It is started without its sandbox.');
  return faults;
}

async function check() {
  await buildApp();
  const files = await packedFiles();
  const { missing, unwanted: found } = faultsOf(files);
  for (const file of missing) console.error(`Missing from the packed app: ${file}`);
  for (const file of found.slice(0, 20)) console.error(`Packed, and should not be: ${file}`);
  const debian = canMakeDebianPackage ? faultsOfDebian(await debianPackage()) : [];
  for (const fault of debian) console.error(`The Debian package: ${fault}`);
  if (!canMakeDebianPackage) console.log('The Debian package wasn’t built: there is no dpkg-deb here.');
  const faults = missing.length + found.length + debian.length;
  console.log(
    faults === 0
      ? `The configuration is valid, and the packed app holds what it needs and nothing else (${files.length} files).`
      : `${faults} faults in what would be packed.`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await check();
