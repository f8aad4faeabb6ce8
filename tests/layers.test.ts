// The layer rule refuses what the architecture forbids, and guards folders that really exist. One small tree has a wrong import for each
// rule, and some right ones beside them: it is cruised once, and exactly the wrong ones must be refused.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const cruised = ['shared', 'electron', 'renderer'];

/** Wrong imports: the rule that refuses each, the file, what it imports, and where that is. */
const refused: readonly (readonly [rule: string, file: string, imported: string, place: string])[] = [
  [
    'shared-imports-nothing-else-of-ours',
    'shared/a-rule.ts',
    '../electron/register/write/commit.ts',
    'electron/register/write/commit.ts',
  ],
  ['shared-imports-nothing-else-of-ours', 'shared/look.ts', '../renderer/screen.ts', 'renderer/screen.ts'],
  ['shared-is-pure', 'shared/reader.ts', 'node:fs', 'fs'],
  [
    'renderer-imports-only-shared',
    'renderer/list.ts',
    '../electron/register/write/commit.ts',
    'electron/register/write/commit.ts',
  ],
  ['renderer-is-sandboxed', 'renderer/reader.ts', 'node:fs', 'fs'],
  [
    'electron-never-imports-screens-or-tests',
    'electron/menu.ts',
    '../renderer/screen.ts',
    'renderer/screen.ts',
  ],
  ['electron-never-imports-screens-or-tests', 'electron/try.ts', '../tests/samples.ts', 'tests/samples.ts'],
  [
    'electron-itself-only-in-the-shell',
    'electron/session/window.ts',
    'electron',
    'node_modules/electron/index.js',
  ],
  ['electron-itself-only-in-the-shell', 'renderer/window.ts', 'electron', 'node_modules/electron/index.js'],
  [
    'sqlite-only-in-the-register',
    'electron/imports/read.ts',
    'better-sqlite3',
    'node_modules/better-sqlite3/index.js',
  ],
  [
    'documents-only-in-packs-and-imports',
    'electron/register/print.ts',
    'pdfkit',
    'node_modules/pdfkit/index.js',
  ],
  [
    'documents-only-in-packs-and-imports',
    'electron/register/sheet.ts',
    'exceljs',
    'node_modules/exceljs/index.js',
  ],
  ['documents-only-in-packs-and-imports', 'electron/app/letter.ts', 'docx', 'node_modules/docx/index.js'],
  [
    'register-only-through-its-doors',
    'electron/packs/list.ts',
    '../register/file/migrations/migrations.ts',
    'electron/register/file/migrations/migrations.ts',
  ],
  [
    'register-only-through-its-doors',
    'electron/session/rows.ts',
    '../register/connection.ts',
    'electron/register/connection.ts',
  ],
  [
    'register-only-through-its-doors',
    'electron/main.ts',
    './register/made-tomorrow.ts',
    'electron/register/made-tomorrow.ts',
  ],
  // Also refused by the rule for the register's doors, above.
  [
    'the-main-process-only-routes',
    'electron/main.ts',
    './register/made-tomorrow.ts',
    'electron/register/made-tomorrow.ts',
  ],
  [
    'the-main-process-only-routes',
    'electron/app/figures.ts',
    '../imports/read-figures.ts',
    'electron/imports/read-figures.ts',
  ],
  ['the-main-process-only-routes', 'electron/shell/pack.ts', '../packs/make.ts', 'electron/packs/make.ts'],
  [
    'the-main-process-only-routes',
    'electron/app/open-here.ts',
    '../session/session.ts',
    'electron/session/session.ts',
  ],
  [
    'the-main-process-only-routes',
    'electron/app/answer-here.ts',
    '../session/handlers.ts',
    'electron/session/handlers.ts',
  ],
  [
    'the-main-process-only-routes',
    'electron/app/work-here.ts',
    '../jobs/pack-work.ts',
    'electron/jobs/pack-work.ts',
  ],
  [
    'a-job-fetches-what-its-kind-needs',
    'electron/jobs/thread.ts',
    './pack-work.ts',
    'electron/jobs/pack-work.ts',
  ],
  [
    'a-job-fetches-what-its-kind-needs',
    'electron/jobs/worker.ts',
    '../imports/open.ts',
    'electron/imports/open.ts',
  ],
  [
    'the-rooms-of-the-register-in-order',
    'electron/register/log/a-log.ts',
    '../read/rows.ts',
    'electron/register/read/rows.ts',
  ],
  [
    'the-file-knows-nothing-of-its-log',
    'electron/register/file/a-file.ts',
    '../log/batches.ts',
    'electron/register/log/batches.ts',
  ],
  [
    'the-tables-know-only-the-log',
    'electron/register/projection/a-table.ts',
    '../write/a-door.ts',
    'electron/register/write/a-door.ts',
  ],
  [
    'reading-knows-nothing-of-writing',
    'electron/register/read/a-reader.ts',
    '../write/a-door.ts',
    'electron/register/write/a-door.ts',
  ],
  [
    'writing-knows-nothing-of-merging',
    'electron/register/write/a-writer.ts',
    '../merge/a-bundle.ts',
    'electron/register/merge/a-bundle.ts',
  ],
  [
    'the-kernel-knows-no-domain',
    'shared/kernel/a-kind.ts',
    '../strategy/a-rule.ts',
    'shared/strategy/a-rule.ts',
  ],
  ['what-runs-is-a-dependency', 'electron/sync/zip.ts', 'vite', 'node_modules/vite/index.js'],
  // The other half of the circle is among the allowed: a circle is reported once.
  ['no-circles', 'shared/egg.ts', './hen.ts', 'shared/hen.ts'],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['shared/sum.ts', './model.ts'],
  ['shared/hen.ts', './egg.ts'],
  ['renderer/page.ts', '../shared/model.ts'],
  ['electron/shell/menu.ts', 'electron'],
  ['electron/shell/files.ts', 'node:fs'],
  ['electron/preload.ts', 'electron'],
  ['electron/session/figures.ts', '../register/write/commit.ts'],
  ['electron/app/ask.ts', '../session/session-host.ts'],
  ['electron/app/start.ts', '../jobs/jobs.ts'],
  ['electron/register/log/end.ts', '../file/pages.ts'],
  ['electron/register/write/commit.ts', '../projection/projection.ts'],
  ['electron/register/projection/projection.ts', 'better-sqlite3'],
  ['electron/register/open.ts', './file/migrations/migrations.ts'],
  ['electron/packs/print.ts', 'pdfkit'],
  ['electron/imports/sheet.ts', 'exceljs'],
  ['electron/packs/letter.ts', 'docx'],
];

/** Here a type import, or a dynamic one, is allowed. */
const ofLoading = new Set(['a-job-fetches-what-its-kind-needs', 'what-runs-is-a-dependency']);

/** The report of the cruise: only the parts that are looked at here. */
interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
    readonly totalCruised: number;
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** Other forms of import that are just as forbidden as the plain one. */
function importing(imported: string, place: number): string {
  const forms = [
    `import * as it from '${imported}'; export const used = it;`,
    `import type * as it from '${imported}'; export type Used = typeof it;`,
    `export * from '${imported}';`,
    `export const used = await import('${imported}');`,
  ];
  return forms[place % forms.length] ?? '';
}

function cruise(): Cruise {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-layers-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    write('package.json', JSON.stringify({ devDependencies: { vite: '*' } }));
    for (const name of ['electron', 'better-sqlite3', 'pdfkit', 'exceljs', 'docx', 'vite']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    }
    // Everything imported is there, and imports nothing by itself.
    for (const [, , , place] of refused) if (place.includes('.')) write(place, 'export const it = 1;');
    write('shared/model.ts', 'export const model = 1;');
    refused.forEach(([rule, file, imported], place) => {
      write(file, importing(imported, ofLoading.has(rule) ? 0 : place));
    });
    for (const form of [1, 3]) write(`electron/jobs/later-${form}.ts`, importing('./pack-work.ts', form));
    for (const [file, imported] of allowed) write(file, `export * from '${imported}';`);
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        ...cruised,
        '--config',
        join(root, '.dependency-cruiser.mjs'),
        '--output-type',
        'json',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every text under `path` or `pathNot`, anywhere in a rule. */
function patternsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'path' || name === 'pathNot' ? [value].flat().map(String) : patternsIn(value),
  );
}

/** One pattern for each alternative in a pattern: “^electron/(packs|imports)/” is two. */
function namedIn(pattern: string): string[] {
  const group = /\((?!\?:)(?<choices>[^()]*)\)/u.exec(pattern);
  if (group === null) return pattern.split('|');
  const before = pattern.slice(0, group.index);
  const after = pattern.slice(group.index + group[0].length);
  return (group.groups?.['choices'] ?? '')
    .split('|')
    .flatMap((choice) => namedIn(`${before}(?:${choice})${after}`));
}

/** All our own files and folders, and the packages we depend on. */
function pathsThatAreThere(): string[] {
  const own = [...cruised, 'tests', 'resources'].flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = Object.keys({ ...dependencies, ...devDependencies })
    .map((name) => `node_modules/${name}`)
    .filter((path) => existsSync(join(root, path)));
  return [...own, ...packages.flatMap((path) => [path, `${path}/package.json`])];
}

describe('the layer rule', () => {
  let found: Cruise;
  beforeAll(() => {
    found = cruise();
  });

  const refusals = () =>
    found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

  it.each(refused)('%s: %s imports %s', (rule, file, _, place) => {
    expect(refusals()).toContain(`${rule}: ${file} → ${place}`);
  });

  it('lets through what is allowed', () => {
    expect(refusals().sort()).toEqual(
      refused.map(([rule, file, , place]) => `${rule}: ${file} → ${place}`).sort(),
    );
    expect(found.summary.totalCruised).toBeGreaterThan(refused.length + allowed.length);
  });

  it('has no rule that nothing here proves', () => {
    const rules = found.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(rules.sort()).toEqual([...new Set(refused.map(([rule]) => rule))].sort());
  });

  it('names only what exists', () => {
    const there = pathsThatAreThere();
    const named = found.summary.ruleSetUsed.forbidden.flatMap((rule) => patternsIn(rule).flatMap(namedIn));
    expect(named.length).toBeGreaterThan(refused.length);
    const missing = named.filter((each) => {
      const pattern = new RegExp(each, 'u');
      return !there.some((path) => pattern.test(path));
    });
    expect(missing).toEqual([]);
  });
});
