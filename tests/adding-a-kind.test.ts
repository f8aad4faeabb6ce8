// “To add a kind of thing” in CONTRIBUTING.md is true to the letter: following its list adds one, and forgetting any item of it
// says which kind lacks what. The list is read and followed here, in a copy of the sources, for a seat that somebody has in a group; then
// again for seats that each have one item forgotten.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { migrations } from '../electron/register/file/migrations/migrations.ts';
import { entities } from '../shared/register/entities.ts';

const root = resolve(import.meta.dirname, '..');

/** The paths that the list names, one per item. */
const listed = [
  ...(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    .split('<!-- the places of a kind -->')[1]
    ?.split('<!-- the end of the list -->')[0]
    ?.matchAll(/^\d+\. `(?<path>[^`]+)`/gmu) ?? []),
].map(({ groups }) => groups?.['path'] ?? '');

interface Kind {
  /** "whole": a seat in a group, its table is seat_whole. */
  readonly word: string;
  readonly forgets?: string;
}

interface Place {
  /** What reports that it was forgotten: the compiler, or a test by its name. */
  readonly missedBy: 'the compiler' | ((word: string) => string);
  readonly fill: (folder: string, kind: Kind, number: number) => void;
}

function insert(folder: string, path: string, before: string, text: string): void {
  const file = join(folder, path);
  const source = readFileSync(file, 'utf8');
  const place = source.lastIndexOf(before);
  if (place < 0) throw new Error(`${path} has no ${before}`);
  writeFileSync(file, source.slice(0, place) + text + source.slice(place));
}

function pascal(word: string): string {
  return `Seat${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
}

function model(word: string): string {
  return `// A seat that somebody has in a group.

import { defineEntity, reference, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const seat${pascal(word).slice(4)} = defineEntity(
  'seat_${word}',
  { groupId: reference('group'), ${word}Term: requiredText },
  {
    kind: say('people.thing.seat-${word}'),
    named: ({ ${word}Term }) => ${word}Term,
    main: '${word}Term',
    calledBy: [],
    opens: ({ groupId }) => ({ as: 'group', id: groupId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
`;
}

function tableOf(word: string): string {
  return `CREATE TABLE seat_${word} (id TEXT PRIMARY KEY, group_id TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    ${word}_term TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
  CREATE INDEX seat_${word}_by_group ON seat_${word} (group_id);`;
}

const migration = 'electron/register/file/migrations/<number>-<name>.ts';

const satisfies = '} as const satisfies Words;';

/** What is done for each item of the list. */
const places: Readonly<Record<string, Place>> = {
  'shared/<domain>/model/<kind>.ts': {
    missedBy: 'the compiler',
    fill: (folder, { word }) => {
      writeFileSync(join(folder, `shared/people/model/seat-${word}.ts`), model(word));
    },
  },
  'shared/<domain>/model/<owner>.ts': {
    missedBy: (word) => `says what becomes of seat_${word}.groupId when the group it refers to goes`,
    fill: (folder, { word }) => {
      insert(
        folder,
        'shared/people/model/group.ts',
        "'lead.groupId': 'refuses'",
        `'seat_${word}.groupId': 'goes', `,
      );
    },
  },
  'shared/<domain>/thing-words.ts': {
    missedBy: 'the compiler',
    fill: (folder, { word }) => {
      const line = `  'people.thing.seat-${word}': ['seat', 'sedd'],\n`;
      insert(folder, 'shared/people/thing-words.ts', satisfies, line);
    },
  },
  'shared/history/field-words.ts': {
    missedBy: (word) => `has words for ${word}Term of a seat_${word}`,
    fill: (folder, { word }) => {
      const line = `  'history.field.${word}Term': ['term', 'tymor'],\n`;
      insert(folder, 'shared/history/field-words.ts', satisfies, line);
    },
  },
  'shared/register/snapshot.ts': {
    missedBy: (word) => `is in the list of kinds: people/model/seat-${word}.ts`,
    fill: (folder, { word }) => {
      const path = 'shared/register/snapshot.ts';
      const name = `seat${pascal(word).slice(4)}`;
      const from = `'../people/model/seat-${word}.ts'`;
      insert(folder, path, 'export type Strategy =', `import { ${name} } from ${from};\n`);
      insert(folder, path, '/** Every kind of thing', `export type ${pascal(word)} = Row<typeof ${name}>;\n`);
      insert(folder, path, '} as const;', `  ${name}s: ${name},\n`);
    },
  },
  [migration]: {
    missedBy: (word) => `has a sample and a table for seat_${word}`,
    fill: (folder, { word }, number) => {
      const migrations = 'electron/register/file/migrations';
      const name = `seat${pascal(word).slice(4)}`;
      const file = `${String(number).padStart(4, '0')}-seat-${word}.ts`;
      writeFileSync(
        join(folder, migrations, file),
        `export const ${name} = {\n  number: ${number},\n  name: 'seat-${word}',\n  sql: \`${tableOf(word)}\`,\n};\n`,
      );
      const list = `${migrations}/migrations.ts`;
      insert(folder, list, 'export interface Migration', `import { ${name} } from './${file}';\n`);
      insert(folder, list, '];', `  ${name},\n`);
    },
  },
  'tests/electron/register/file/migrate.test.ts': {
    missedBy: (word) => `are never edited once shipped: seat-${word}`,
    fill: (folder, { word, forgets }) => {
      if (forgets === migration) return;
      const hash = createHash('sha256').update(tableOf(word)).digest('hex').slice(0, 16);
      const line = `  'seat-${word}': '${hash}',\n`;
      insert(folder, 'tests/electron/register/file/migrate.test.ts', "};\n\ndescribe('migrations'", line);
    },
  },
  'tests/electron/register/projection/samples.ts': {
    missedBy: (word) => `has a sample of a seat_${word}`,
    fill: (folder, { word }) => {
      const path = 'tests/electron/register/projection/samples.ts';
      const sample = `{ entity: 'seat_${word}', id: 'seat-${word}', fields: { groupId: 'g', ${word}Term: 'For ever' } },\n`;
      insert(folder, path, '];', `  ${sample}`);
    },
  },
  'tests/shared/register/kinds.test.ts': {
    missedBy: (word) => `something that is tried here, if it is a seat_${word}`,
    fill: (folder, { word }) => {
      const line = `  ['seat_${word}', 'seat-${word}', 'seat For ever', 'sedd For ever'],\n`;
      insert(folder, 'tests/shared/register/kinds.test.ts', "];\n\ndescribe('a thing is called'", line);
    },
  },
};

const lastForm = migrations.at(-1)?.number ?? 0;

const folders: string[] = [];

/** The sources that know about kinds, and the tests that check every kind, with these added. */
function aCopyWith(kinds: readonly Kind[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-kind-'));
  folders.push(folder);
  const copied = [
    'package.json',
    'tsconfig.json',
    'shared',
    'electron',
    'tests/electron/register',
    'tests/shared/register',
    // The words of the sample's meetings, which the program writes into it.
    'resources/sample',
    'tests/in-english.ts',
    'tests/temporary-folder.ts',
  ];
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // One process for the three files, which all read the same hundreds of modules.
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    'export default { test: { testTimeout: 600_000, isolate: false, maxWorkers: 1 } };\n',
  );
  let number = lastForm;
  for (const kind of kinds) {
    if (kind.forgets !== migration) number += 1;
    for (const [path, place] of Object.entries(places))
      if (kind.forgets !== path) place.fill(folder, kind, number);
  }
  return folder;
}

/** Runs one of our own tools there, and answers with all its output. */
function run(folder: string, tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', tool), ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return { status, said: `${stdout}${stderr}` };
}

const compile = (folder: string, project: 'shared' | 'electron') =>
  run(folder, 'typescript/bin/tsc', '-p', project, '--noEmit');

const report = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

function test(folder: string) {
  const tests = [
    'tests/shared/register/kinds.test.ts',
    'tests/electron/register/projection/projection.test.ts',
    'tests/electron/register/file/migrate.test.ts',
  ];
  const { said } = run(
    folder,
    'vitest/vitest.mjs',
    'run',
    '--reporter=json',
    '--outputFile=report.json',
    ...tests,
  );
  try {
    const { success, testResults } = report.parse(
      JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')),
    );
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return { success, passed: results.length - failed.length, failed };
  } catch (error) {
    throw new Error(`there is no report: ${said}`, { cause: error });
  }
}

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota'];

/** For each item, the kind that it is forgotten for. */
const forgetful = Object.entries(places).map(([path, { missedBy }], index) => ({
  word: words[index] ?? '',
  forgets: path,
  missedBy,
}));

/** By its table, its definition or the type of its rows. */
function isNamedIn(text: string, kind: string): boolean {
  const definition = kind.replaceAll(/_(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const rows = `${definition[0]?.toUpperCase() ?? ''}${definition.slice(1)}`;
  return text.includes(`'${kind}'`) || new RegExp(`\\b(${definition}|type ${rows})\\b`, 'u').test(text);
}

describe('adding a kind of thing', () => {
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is done at the places that CONTRIBUTING.md lists, and at no others', () => {
    expect(listed).toEqual(Object.keys(places));
  });

  it('is done in one list of all kinds: no other source names most of them', () => {
    const sources = ['shared', 'electron', 'renderer'].flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/u.test(path))
        .map((path) => `${top}/${path.replaceAll('\\', '/')}`),
    );
    const lists = sources.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return entities.filter(({ name }) => isNamedIn(text, name)).length > (entities.length * 2) / 3;
    });
    expect(lists).toEqual(['shared/register/snapshot.ts']);
  });

  it('is done when its list has been followed', () => {
    const folder = aCopyWith([{ word: 'whole' }]);
    expect(compile(folder, 'shared')).toEqual({ status: 0, said: '' });
    expect(compile(folder, 'electron')).toEqual({ status: 0, said: '' });
    const { success, passed, failed } = test(folder);
    expect(failed).toEqual([]);
    expect(success).toBe(true);
    expect(passed).toBeGreaterThan(200);
  });

  it('does not compile where its definition or its words are forgotten', () => {
    const kinds = forgetful.filter(({ missedBy }) => missedBy === 'the compiler');
    const { status, said } = compile(aCopyWith(kinds), 'shared');
    expect(status).not.toBe(0);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter(({ word }) => !said.includes(`seat-${word}`))).toEqual([]);
  });

  it('fails a test that names it, and what it lacks, where anything else is forgotten', () => {
    const kinds = forgetful.flatMap(({ missedBy, ...kind }) =>
      missedBy === 'the compiler' ? [] : [{ ...kind, title: missedBy(kind.word) }],
    );
    const { failed } = test(aCopyWith(kinds));
    expect(kinds.length).toBeGreaterThan(0);
    for (const { title } of kinds) expect(failed.filter((name) => name.includes(title))).toHaveLength(1);
  });
});
