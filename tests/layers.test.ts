// The layer rule refuses what the architecture forbids: each case is a small tree with one wrong import.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const root = resolve(import.meta.dirname, '..');
const folders = ['electron', 'renderer', 'shared'];

function cruise(file: string, source: string): string {
  const folder = temporaryFolder();
  const files: Record<string, string> = {
    'electron/register/commit.ts': 'export const commit = 1;',
    'electron/register/migrations/migrations.ts': 'export const migrations = [];',
    'renderer/screen.ts': 'export const screen = 1;',
    'shared/model.ts': 'export const model = 1;',
    'node_modules/better-sqlite3/package.json': '{"name":"better-sqlite3","main":"index.js"}',
    'node_modules/better-sqlite3/index.js': 'module.exports = 1;',
    'node_modules/electron/package.json': '{"name":"electron","main":"index.js"}',
    'node_modules/electron/index.js': 'module.exports = 1;',
    'node_modules/pdfkit/package.json': '{"name":"pdfkit","main":"index.js"}',
    'node_modules/pdfkit/index.js': 'module.exports = 1;',
    [file]: source,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, ...folders, '--config', join(root, '.dependency-cruiser.mjs')],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout + stderr;
}

describe('the layer rule', () => {
  it.each([
    [
      'shared-imports-nothing-else-of-ours',
      'shared/rule.ts',
      `import { commit } from '../electron/register/commit.ts'; console.log(commit);`,
    ],
    [
      'shared-imports-nothing-else-of-ours',
      'shared/type.ts',
      `import type { commit } from '../electron/register/commit.ts'; export type C = typeof commit;`,
    ],
    [
      'shared-is-pure',
      'shared/rule.ts',
      `import { readFileSync } from 'node:fs'; console.log(readFileSync);`,
    ],
    [
      'renderer-imports-only-shared',
      'renderer/list.ts',
      `import { commit } from '../electron/register/commit.ts'; console.log(commit);`,
    ],
    [
      'electron-never-imports-screens-or-tests',
      'electron/menu.ts',
      `import { screen } from '../renderer/screen.ts'; console.log(screen);`,
    ],
    [
      'electron-itself-only-in-the-shell',
      'electron/desk/window.ts',
      `import { app } from 'electron'; console.log(app);`,
    ],
    [
      'electron-itself-only-in-the-shell',
      'renderer/window.ts',
      `import { ipcRenderer } from 'electron'; console.log(ipcRenderer);`,
    ],
    [
      'sqlite-only-in-the-register',
      'electron/imports/read.ts',
      `import Database from 'better-sqlite3'; console.log(Database);`,
    ],
    [
      'documents-only-in-packs-and-imports',
      'electron/register/print.ts',
      `import PDFDocument from 'pdfkit'; console.log(PDFDocument);`,
    ],
    [
      'imports-and-packs-know-the-register-only-through-its-doors',
      'electron/packs/list.ts',
      `import { migrations } from '../register/migrations/migrations.ts'; console.log(migrations);`,
    ],
    [
      'no-circles',
      'shared/model.ts',
      `import { other } from './model.ts'; export const model = other; export const other = 1;`,
    ],
  ])('%s: %s', (rule, file, source) => {
    expect(cruise(file, source)).toContain(`error ${rule}: ${file} →`);
  });

  it('lets through what is allowed', () => {
    const allowed = `import { model } from '../../shared/model.ts'; import Database from 'better-sqlite3'; console.log(model, Database);`;
    expect(cruise('electron/register/use.ts', allowed)).toContain('no dependency violations found');
  });
});
