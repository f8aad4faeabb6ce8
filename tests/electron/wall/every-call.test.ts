// Every call of every wall is called by name in some test.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobKinds, wallOf } from '../../../electron/jobs/walls.ts';
import { doorWall } from '../../../electron/session/door.ts';
import { sessionWall } from '../../../electron/session/session-wall.ts';
import { contract, registerContract } from '../../../shared/contract/contract.ts';
import type { Areas } from '../../../shared/kernel/call.ts';

const tests = resolve(import.meta.dirname, '../..');

/** The tests alone, and not what prepares them; without white space, which is the formatter's business. */
const text = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(tests, name), 'utf8').replaceAll(/\s+/gu, ''))
  .join('\n');

function unasked(areas: Areas, isAsked: (area: string, name: string) => boolean): string[] {
  return Object.entries(areas).flatMap(([area, calls]) =>
    Object.keys(calls)
      .filter((name) => !isAsked(area, name))
      .map((name) => `${area}.${name}`),
  );
}

/** As tests ask what screens ask: ask('people', 'add', …), get('people', 'add', …), call(page, 'people', 'add', …). A list of bad inputs asks nothing. */
function asAScreen(area: string, name: string): boolean {
  return new RegExp(`(ask|get|call)\\((\\w+,)?'${area}','${name}'`, 'u').test(text);
}

/** As threads ask each other. */
function asAThread(area: string, name: string): boolean {
  return new RegExp(`(calls|toTheEnd|ask|door)\\.${area}\\.${name}\\(`, 'u').test(text);
}

describe('no test asks', () => {
  it('for nothing of what the screens may', () => {
    expect(unasked(contract, asAScreen)).toEqual([]);
  });

  it('for nothing of what the app may ask the register’s thread besides', () => {
    const own = Object.entries(sessionWall.areas).filter(([area]) => !Object.hasOwn(registerContract, area));
    expect(own.map(([area]) => area)).toEqual(['file', 'exchange']);
    expect(unasked(Object.fromEntries(own), asAThread)).toEqual([]);
    expect(unasked(doorWall.areas, asAThread)).toEqual([]);
  });

  it.each(jobKinds)('for nothing of what a job may be asked: %s', (kind) => {
    expect(unasked(wallOf(kind).areas, asAThread)).toEqual([]);
  });
});
