// The house as CONTRIBUTING.md tells it: small folders, and rooms that introduce themselves and name only what is there.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const storeys = ['shared', 'electron', 'renderer'];
const mostFiles = 20;

/** Folders that may hold more, each with its reason. There is none. */
const largeFolders: Readonly<Record<string, string>> = {};

function known(...folders: string[]): readonly string[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.stdout.split('\n').filter((file) => file !== '' && existsSync(join(root, file)));
}

function countsByFolder(files: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return counts;
}

/** The folders right below a storey. */
function roomsIn(files: readonly string[]): readonly string[] {
  const rooms = files.map((file) => file.split('/')).filter(({ length }) => length > 2);
  return [...new Set(rooms.map(([storey, room]) => `${storey}/${room}`))];
}

/** The folders right below a room. */
function partsOf(room: string, files: readonly string[]): readonly string[] {
  const inside = files.filter((file) => file.startsWith(`${room}/`)).map((file) => file.split('/'));
  return [...new Set(inside.filter(({ length }) => length > 3).map((parts) => parts[2] ?? ''))];
}

/** What an introduction names: files and folders, written as code. */
function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([\w@.…/-]*(?:\/|\.(?:ts|tsx|css|md)))`/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !name.includes('…'));
}

const files = known(...storeys);
const rooms = roomsIn(files).map((room) => [room, join(room, 'README.md')] as const);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('a folder', () => {
  it('holds no more files than can be taken in at a glance', () => {
    const counts = [...countsByFolder(known())];
    expect(counts.length).toBeGreaterThan(100);
    const large = counts.filter(([, count]) => count > mostFiles).map(([folder]) => folder);
    expect(large.sort()).toEqual(Object.keys(largeFolders).sort());
  });

  it('is not called what says nothing', () => {
    const folders = [...countsByFolder(known()).keys()];
    expect(folders.filter((folder) => /^(?:utils?|helpers?|misc|common)$/u.test(basename(folder)))).toEqual(
      [],
    );
  });
});

describe('a room', () => {
  it('is one of many', () => {
    expect(rooms.length).toBeGreaterThan(30);
  });

  it.each(rooms)('%s introduces itself, shortly, under its own name', (room, introduction) => {
    expect(existsSync(join(root, introduction))).toBe(true);
    const lines = read(introduction).trimEnd().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^# ${basename(room)}: `, 'u'));
    expect(lines.length).toBeLessThan(21);
  });

  it.each(rooms)('%s names only what is there, and every folder in it', (room, introduction) => {
    const named = namedIn(read(introduction));
    const isThere = (name: string) => [room, '.'].some((from) => existsSync(join(root, from, name)));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
    expect(partsOf(room, files).filter((part) => !named.some((name) => name.startsWith(`${part}/`)))).toEqual(
      [],
    );
  });

  it('stands in the way in that CONTRIBUTING.md tells', () => {
    const way = read('CONTRIBUTING.md');
    const untold = rooms.filter(([room]) => !new RegExp(`\\b${basename(room)}\\b`, 'u').test(way));
    expect(untold).toEqual([]);
  });
});
