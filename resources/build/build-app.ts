// Builds the app into out/app: the main process, the thread of the register and the preload as one file each, the thread of jobs in a file and one more for
// each kind of job, the screens, and what is shipped with them.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { catalogueAsText } from './catalogue-as-text.ts';
import { leanFonts } from './lean-fonts.ts';

const root = resolve(import.meta.dirname, '../..');
export const builtApp = join(root, 'out/app');

interface Building {
  /** False where `npm run typecheck` looks at the types anyway: to check a module takes as long as to write ten. */
  readonly checksTypes?: boolean;
}

/** Modules one by one, for programs that use some of them. */
function buildModules(target: string, { checksTypes = true }: Building) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const config = join(root, 'electron/tsconfig.build.json');
  const given = ['-p', config, '--outDir', target, ...(checksTypes ? [] : ['--noCheck'])];
  const { status } = spawnSync(process.execPath, [tsc, ...given], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The main process does not compile; see above.');
}

/** What is next to a module is looked for where the module would be, whichever file it has become a part of. */
const inTheirPlaces: Plugin = {
  name: 'in-their-places',
  transform: (code, id) => {
    const place = relative(join(root, 'electron'), id);
    if (place.startsWith('..') || !code.includes('import.meta.url')) return undefined;
    const from = `./${place.split(sep).join('/').replace(/\.ts$/u, '.js')}`;
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(from)}, import.meta.url).href`);
  },
};

/** SQLite and qpdf bring binaries; the others look for their own files, or are large and wanted by few jobs. */
const leftWhereTheyAre: Readonly<Record<'main' | 'session-worker' | 'job-worker', readonly string[]>> = {
  main: ['electron', 'better-sqlite3', '@neslinesli93/qpdf-wasm'],
  'session-worker': ['electron', 'better-sqlite3', '@neslinesli93/qpdf-wasm'],
  'job-worker': ['better-sqlite3', '@neslinesli93/qpdf-wasm', 'docx', 'exceljs', 'pdfjs-dist'],
};

/**
 * The main process and the thread that holds the register, in one file each: the first screen waits for both, and several hundred modules
 * take twice as long to find and to read. The thread of jobs has one file more for each kind of job, and for what several of them need: each is
 * read when a job needs it.
 */
async function bundleForNode(entry: keyof typeof leftWhereTheyAre, target: string) {
  const isOfJobs = entry === 'job-worker';
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [inTheirPlaces, catalogueAsText(), leanFonts()],
    ssr: { noExternal: true, external: [...leftWhereTheyAre[entry]] },
    build: {
      ssr: join(root, `electron/${entry}.ts`),
      outDir: join(target, 'electron'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        output: {
          entryFileNames: `${entry}.js`,
          chunkFileNames: 'job-[name]-[hash].js',
          codeSplitting: isOfJobs,
        },
      },
    },
  });
}

/** A sandboxed preload can't be a module and can import nothing but Electron: one CommonJS file. */
async function buildPreload(target: string) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir: target,
      emptyOutDir: false,
      target: 'chrome140',
      minify: false,
      lib: {
        entry: join(root, 'electron/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'preload.cjs',
      },
      rolldownOptions: { external: ['electron'] },
    },
  });
}

async function buildScreens(target: string) {
  await build({
    configFile: false,
    root: join(root, 'renderer'),
    base: '/',
    logLevel: 'warn',
    plugins: [react(), catalogueAsText({ forWindow: true })],
    resolve: {
      alias: [{ find: /^temporal-polyfill$/u, replacement: join(root, 'renderer/state/temporal.ts') }],
    },
    build: {
      outDir: join(target, 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_500,
      manifest: true,
      // All that the first picture needs goes into one file: each file is a request, and the main process answers it when it has most to do.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } } },
    },
  });
}

function copyResources(target: string) {
  for (const [from, to] of [
    ['resources/fonts', 'resources/fonts'],
    ['resources/sample/strategy-2024-2026.docx', 'resources/sample/strategy-2024-2026.docx'],
    ['resources/sample/papers', 'resources/sample/papers'],
  ] as const) {
    cpSync(join(root, from), join(target, to), { recursive: true });
  }
}

/** The threads that hold a register and do a job, as the built app has them, with those that they start and what is shipped with them. */
export async function buildThreads(target: string, building: Building = {}): Promise<void> {
  buildModules(target, building);
  await bundleForNode('session-worker', target);
  await bundleForNode('job-worker', target);
  copyResources(target);
}

/** React's production build, whatever this runs under: a test runner sets its own name here. */
function forProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  return work().finally(() => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  });
}

/** Built beside its destination and moved there whole, so that an app running from it never sees half a build. */
export async function buildApp(building: Building = {}): Promise<void> {
  const draft = `${builtApp}-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await forProduction(async () => {
      await buildThreads(draft, building);
      await bundleForNode('main', draft);
      await buildPreload(draft);
      await buildScreens(draft);
    });
    rmSync(builtApp, { recursive: true, force: true });
    renameSync(draft, builtApp);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildApp();
  console.log('Built into out/app.');
}
