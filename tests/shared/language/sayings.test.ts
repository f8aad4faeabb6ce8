// Acts and failures are said as data: nowhere is a sentence written out for the log, or for the caller.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function part(node: unknown, name: string): unknown {
  return isNode(node) ? node[name] : undefined;
}

function list(node: unknown, name: string): readonly unknown[] {
  const found = part(node, name);
  return Array.isArray(found) ? found : [];
}

/** Whether an expression is text, or may be: `isNew ? 'Add it' : say(…)`. */
function isWrittenOut(node: unknown): boolean {
  switch (part(node, 'type')) {
    case 'StringLiteral':
      return part(node, 'value') !== '';
    case 'TemplateLiteral':
      return true;
    case 'ConditionalExpression':
      return isWrittenOut(part(node, 'consequent')) || isWrittenOut(part(node, 'alternate'));
    case 'BinaryExpression':
      return isWrittenOut(part(node, 'left')) || isWrittenOut(part(node, 'right'));
    case 'ParenthesisExpression':
      return isWrittenOut(part(node, 'expression'));
    default:
      return false;
  }
}

/** A use case writes as its caller; a page has a `write` too, which is something else. */
const givers = new Map<string, (first: unknown) => boolean>([
  ['fail', () => true],
  ['write', asCaller],
  ['writeAnswering', asCaller],
]);
function asCaller(first: unknown): boolean {
  return (JSON.stringify(first) ?? '').includes('"caller"');
}

const fields = new Set(['act', 'message']);

/** What is given a sentence here: the second thing that `fail` and `write` are given, and whatever is called an act or a message. */
function givenWords(node: Node): string[] {
  const { type } = node;
  if (type === 'CallExpression') {
    const name = String(part(part(node, 'callee'), 'value'));
    const [first, second] = list(node, 'arguments').map((each) => part(each, 'expression'));
    return givers.get(name)?.(first) === true && isWrittenOut(second) ? [name] : [];
  }
  if (type !== 'KeyValueProperty') return [];
  const name = String(part(part(node, 'key'), 'value'));
  return fields.has(name) && isWrittenOut(part(node, 'value')) ? [name] : [];
}

function everywhere(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) everywhere(each, found);
  else if (isNode(node)) {
    found.push(...givenWords(node));
    for (const each of Object.values(node)) everywhere(each, found);
  }
  return found;
}

function writtenOut(code: string): string[] {
  return everywhere(parseSync(code, { syntax: 'typescript', target: 'esnext' }));
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

describe('acts and failures', () => {
  it.each([
    ["fail('code', 'A sentence.')", 'fail'],
    ["fail('code', `A ${what} sentence.`, { file })", 'fail'],
    ["write(caller, isNew ? 'Add it' : say('a.b'), [])", 'write'],
    ["writeAnswering(caller, 'Add ' + name, [], id)", 'writeAnswering'],
    ["commit(register, { actor, act: 'Edit', changes })", 'act'],
  ])('%s writes one out', (code, name) => {
    expect(writtenOut(code)).toEqual([name]);
  });

  it.each([
    "fail('code', say('a.b', { who: 'x' }), { file: 'y' })",
    "write(caller, say(isNew ? 'a.b' : 'a.c'), [set(entity, id, 'field', 'value')])",
    "write(caller, now === '' ? say('a.b') : say('a.c', { now }), changes)",
    "commit(register, { actor: 'Somebody', act: say('a.b'), changes })",
  ])('%s writes none out', (code) => {
    expect(writtenOut(code)).toEqual([]);
  });

  it('are sayings, everywhere', () => {
    const found = ['electron', 'shared'].flatMap(files).flatMap((file) => {
      const given = writtenOut(readFileSync(join(root, file), 'utf8'));
      return given.map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});
